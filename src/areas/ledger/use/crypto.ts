import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'
import type { Sha256 } from '../domain/sha256.ts'
import { keyId, type LogKey, type Signed } from '../domain/statement.ts'

/** The server's own crypto for what the domain takes as parameters. */
export const sha256: Sha256 = (content) => hash('sha256', content, 'buffer')

/** The fixed start of an Ed25519 SubjectPublicKeyInfo (RFC 8410); the raw key follows. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

const publicKeys = new Map<string, KeyObject>()

const publicKeyOf = (raw: Uint8Array): KeyObject => {
  const hex = Buffer.from(raw).toString('hex')
  const known = publicKeys.get(hex)
  if (known) return known
  const made = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' })
  if (publicKeys.size >= 100) publicKeys.clear()
  publicKeys.set(hex, made)
  return made
}

export const verifySignature = ({ publicKey, message, signature }: Signed): boolean => {
  try {
    return verify(null, message, publicKeyOf(publicKey), signature)
  } catch {
    // Bytes that are no point of the curve.
    return false
  }
}

/** What signs for the log `origin`. */
export type Signer = {
  readonly origin: string
  readonly key: LogKey
  /** An Ed25519 signature in hexadecimal. */
  readonly sign: (message: Uint8Array) => string
}

export const signerOf = (origin: string, privateKey: KeyObject): Signer => {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const public_key = spki.subarray(SPKI.length).toString('hex')
  return {
    origin,
    key: { key_id: keyId(sha256, origin, public_key), public_key },
    sign: (message) => sign(null, message, privateKey).toString('hex'),
  }
}
