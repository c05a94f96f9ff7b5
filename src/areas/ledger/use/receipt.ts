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
 * The receipt of an entry: the promise at once, even in the transaction that wrote it; the proof as well
 * once it is sealed. `salt` is what the entry's content digest was made with.
 */
export const makeReceipt = async (
  tx: Tx,
  signer: Signer,
  entryId: string,
  salt?: Uint8Array,
): Promise<Receipt | undefined> => {
  const stored = await findEntry(tx, entryId)
  if (!stored) return undefined
  const { seq, ...entry } = stored
  const inclusion = await findInclusion(tx, seq)
  return {
    format: RECEIPT_FORMAT,
    origin: signer.origin,
    entry,
    ...(salt && { salt: toHex(salt) }),
    promise: promiseOf(signer, entry),
    ...(inclusion && { inclusion }),
    keys: await keysOf(tx, signer, inclusion),
  }
}

const promiseOf = (signer: Signer, entry: Entry): Receipt['promise'] => {
  const { key_id } = signer.key
  return { key_id, signature: signer.sign(promiseStatement(signer.origin, key_id, leafHash(sha256, entry))) }
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
const keysOf = async (tx: Tx, signer: Signer, inclusion: Inclusion | undefined): Promise<LogKey[]> => {
  if (!inclusion || inclusion.head.key_id === signer.key.key_id) return [signer.key]
  const keys = await findKeys(tx)
  return [
    signer.key,
    ...keys
      .filter(({ key_id }) => key_id === inclusion.head.key_id)
      .map(({ key_id, public_key }) => ({ key_id, public_key })),
  ]
}
