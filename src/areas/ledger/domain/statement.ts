import { toHex, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import type { Hash } from './merkle.ts'
import type { Sha256 } from './sha256.ts'

/** A signed state of the log: so many leaves, with this root. Hashes and signatures are hexadecimal. */
export type Head = {
  readonly tree_size: number
  readonly root: string
  readonly at: string
  readonly key_id: string
  readonly signature: string
}

/** Given at once, before sealing: this entry will be in the log. */
export type LogPromise = { readonly key_id: string; readonly signature: string }

/** Who signs: `origin` names the log for ever, `public_key` is the raw Ed25519 key in hexadecimal. */
export type LogKey = { readonly key_id: string; readonly origin: string; readonly public_key: string }

/** A key's number follows from what it is, so a swapped key cannot keep the number. */
export const keyId = (sha256: Sha256, origin: string, publicKey: string): string =>
  toHex(sha256(utf8(`${origin}\n${publicKey}`))).slice(0, 16)

/** The bytes a head's signature covers. */
export const headStatement = (origin: string, head: Omit<Head, 'signature'>): Uint8Array =>
  utf8(
    canonicalJson({
      at: head.at,
      format: 'jianhu-head/1',
      key_id: head.key_id,
      origin,
      root: head.root,
      tree_size: head.tree_size,
    }),
  )

/** The bytes a promise's signature covers: never those of a head, so that one cannot pass for the other. */
export const promiseStatement = (key: LogKey, leaf: Hash): Uint8Array =>
  utf8(
    canonicalJson({
      format: 'jianhu-promise/1',
      key_id: key.key_id,
      leaf_hash: toHex(leaf),
      origin: key.origin,
    }),
  )
