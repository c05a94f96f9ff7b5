import { fromHex } from './bytes.ts'
import { ledgerFault, type LedgerFault } from './fault.ts'
import type { Sha256 } from './sha256.ts'
import { headStatement, keyId, type Head, type LogKey, type Signed } from './statement.ts'

/** A key with the time it was in use; times are ISO 8601 in UTC. */
export type KnownKey = LogKey & { readonly origin: string; readonly retired_at: string | null }

export type Keyring = {
  readonly keys: ReadonlyMap<string, KnownKey>
  readonly verifySignature: (signed: Signed) => boolean
}

/** What is wrong with the keys themselves. */
export const keyFault = (
  sha256: Sha256,
  keys: Iterable<KnownKey>,
  trusted: readonly string[] | undefined,
): LedgerFault | undefined => {
  for (const { key_id, origin, public_key } of keys) {
    if (keyId(sha256, origin, public_key) !== key_id) return ledgerFault('key-changed', { key_id })
    if (trusted && !trusted.includes(key_id)) return ledgerFault('key-untrusted', { key_id })
  }
  return undefined
}

/** What is wrong with who signed a head. */
export const signatureFault = ({ keys, verifySignature }: Keyring, head: Head): LedgerFault | undefined => {
  const { key_id, tree_size } = head
  const key = keys.get(key_id)
  if (!key) return ledgerFault('key-unknown', { key_id, tree_size })
  if (key.retired_at !== null && head.at > key.retired_at)
    return ledgerFault('key-retired', { key_id, tree_size })
  const holds = verifySignature({
    name: 'head',
    publicKey: fromHex(key.public_key),
    message: headStatement(key.origin, head),
    signature: fromHex(head.signature),
  })
  return holds ? undefined : ledgerFault('head-signature', { key_id, tree_size })
}
