import { toHex } from '#areas/ledger/domain/bytes.ts'
import { leafHash, type Entry } from '#areas/ledger/domain/entry.ts'
import type { Receipt } from '#areas/ledger/domain/receipt-form.ts'
import { sha256 } from '#areas/ledger/domain/sha256.ts'
import { headStatement, keyId, promiseStatement, type Signed } from '#areas/ledger/domain/statement.ts'
import { generateKeyPairSync, sign, verify } from 'node:crypto'

const origin = 'log.example'

export const verifySignature = ({ publicKey, message, signature }: Signed): boolean => {
  const x = Buffer.from(publicKey).toString('base64url')
  return verify(null, message, { key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }, signature)
}

const entry: Entry = {
  id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a10',
  at: '2025-03-07T02:30:00.000Z',
  organ_id: null,
  actor_kind: 'visitor',
  actor_id: null,
  subject_kind: 'report',
  subject_id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a12',
  type: 'report.received',
  data: {},
}

/** A receipt that holds, of a log with one entry and a key made for it. */
export const inventedReceipt = (): Receipt => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const public_key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')
  const key_id = keyId(sha256, origin, public_key)
  const signed = (message: Uint8Array) => sign(null, message, privateKey).toString('hex')
  const leaf = leafHash(sha256, entry)
  const head = { tree_size: 1, root: toHex(leaf), at: entry.at, key_id }
  return {
    format: 'jianhu-receipt/1',
    origin,
    entry,
    promise: { key_id, signature: signed(promiseStatement(origin, key_id, leaf)) },
    inclusion: {
      leaf_index: 0,
      proof: [],
      head: { ...head, signature: signed(headStatement(origin, head)) },
    },
    keys: [{ key_id, public_key }],
  }
}
