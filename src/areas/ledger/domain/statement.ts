import { toHex, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import type { Hash } from './merkle.ts'
import type { Sha256 } from './sha256.ts'

/** A signed state of the log: so many leaves, with this root. Hashes, keys and signatures are hexadecimal. */
export type Head = {
  readonly tree_size: number
  readonly root: string
  readonly at: string
  readonly key_id: string
  readonly signature: string
}

/** Given at once, before sealing: this entry will be in the log. */
export type LogPromise = { readonly key_id: string; readonly signature: string }

/** A raw Ed25519 key and the number it is called by. */
export type LogKey = { readonly key_id: string; readonly public_key: string }

/** What an Ed25519 signature has to hold for. */
export type Signed = {
  readonly name: 'promise' | 'head'
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** A key's number follows from the log's name and the key, so that a swapped key cannot keep the number. */
export const keyId = (sha256: Sha256, origin: string, publicKey: string): string =>
  toHex(sha256(`${origin}\n${publicKey}`)).slice(0, 16)

/** The bytes a head's signature covers; `origin` names the log, so that no head passes for another log's. */
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
export const promiseStatement = (origin: string, key_id: string, leaf: Hash): Uint8Array =>
  utf8(canonicalJson({ format: 'jianhu-promise/1', key_id, leaf_hash: toHex(leaf), origin }))
