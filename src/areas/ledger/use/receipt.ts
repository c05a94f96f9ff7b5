import type { Tx } from '#platform/db/tx.ts'
import { toHex } from '../domain/bytes.ts'
import { leafHash, type Entry } from '../domain/entry.ts'
import { RECEIPT_FORMAT, type Inclusion, type Receipt } from '../domain/receipt-form.ts'
import { promiseStatement, type LogKey } from '../domain/statement.ts'
import { findEntry } from '../store/entries.ts'
import { findKeys } from '../store/keys.ts'
import { findLastHead, findLeafIndex } from '../store/tree.ts'
import { sha256, type Signer } from './crypto.ts'
import { proveInclusion } from './prove.ts'

/**
 * The receipt for the very request that wrote the entry: it promises that the entry will be in the log.
 * `salt` is what the entry's content digest was made with. To be handed out only after the commit.
 */
export const promiseReceipt = (signer: Signer, entry: Entry, salt?: Uint8Array): Receipt => {
  const { origin, key } = signer
  const statement = promiseStatement(origin, key.key_id, leafHash(sha256, entry))
  return {
    format: RECEIPT_FORMAT,
    origin,
    entry,
    ...(salt && { salt: toHex(salt) }),
    promise: { key_id: key.key_id, signature: signer.sign(statement) },
    keys: [key],
  }
}

/** The receipt of an entry at any later time: with the proof, once it is sealed. */
export const makeReceipt = async (
  tx: Tx,
  signer: Signer,
  entryId: string,
  salt?: Uint8Array,
): Promise<Receipt | undefined> => {
  const stored = await findEntry(tx, entryId)
  if (!stored) return undefined
  const { seq, ...entry } = stored
  const promised = promiseReceipt(signer, entry, salt)
  const inclusion = await findInclusion(tx, seq)
  return inclusion ? { ...promised, inclusion, keys: await keysOf(tx, signer, inclusion) } : promised
}

const findInclusion = async (tx: Tx, seq: number): Promise<Inclusion | undefined> => {
  const leaf_index = await findLeafIndex(tx, seq)
  if (leaf_index === undefined) return undefined
  const head = await findLastHead(tx)
  if (!head) return undefined
  const proof = await proveInclusion(tx, leaf_index, head.tree_size)
  return { leaf_index, proof: proof.map(toHex), head }
}

/** The head may have been signed before the key was changed. */
const keysOf = async (tx: Tx, signer: Signer, inclusion: Inclusion): Promise<LogKey[]> => {
  if (inclusion.head.key_id === signer.key.key_id) return [signer.key]
  const keys = await findKeys(tx)
  return [
    signer.key,
    ...keys
      .filter(({ key_id }) => key_id === inclusion.head.key_id)
      .map(({ key_id, public_key }) => ({ key_id, public_key })),
  ]
}
