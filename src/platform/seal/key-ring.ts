import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'

/** Keys that seal, by id. The newest seals; older ones stay to open what they sealed. */
export type KeyRing = { readonly current: string; readonly keys: ReadonlyMap<string, KeyObject> }

/** A secret of the installation, as `readSecret` gives it (base64url of 32 random bytes). */
export type NamedSecret = { readonly id: string; readonly secret: string }

/** A key of its own for each purpose, so that no two uses of one secret can be played against each other. */
export const deriveKey = (secret: string, purpose: string): KeyObject => {
  const bytes = Buffer.from(secret, 'base64url')
  if (bytes.length < 32) throw new Error(`the secret for ${purpose} is shorter than 32 bytes`)
  return createSecretKey(Buffer.from(hkdfSync('sha256', bytes, '', `jianhu ${purpose}`, 32)))
}

/** The last secret is the one that seals from now on. */
export const keyRing = (secrets: readonly [NamedSecret, ...NamedSecret[]]): KeyRing => ({
  current: secrets[secrets.length - 1]!.id,
  keys: new Map(secrets.map(({ id, secret }) => [id, deriveKey(secret, 'seal')])),
})
