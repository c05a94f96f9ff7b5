import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import { randomBytesOf } from '../random.ts'
import type { KeyRing } from './key-ring.ts'

/**
 * Envelope encryption with AES-256-GCM. Each value has a random data key, itself encrypted by a key of the ring,
 * so that a new ring key means rewrapping 60 bytes a row and never opening what is inside:
 *
 *     version (1) · length of the key id (1) · key id · data key, wrapped (60) · content (12 + n + 16)
 *
 * `aad` names what the value belongs to, as in `totp:<account id>`: moved to another row, it does not open.
 */
const version = 1
const nonceLength = 12
const tagLength = 16
const wrappedLength = nonceLength + 32 + tagLength

const encrypt = (key: KeyObject, bytes: Uint8Array, aad: string): Buffer => {
  const nonce = randomBytesOf(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

const decrypt = (key: KeyObject, sealed: Uint8Array, aad: string): Buffer => {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(aad))
    .setAuthTag(bytes.subarray(-tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()])
}

const keyOf = (ring: KeyRing, id: string): KeyObject => {
  const key = ring.keys.get(id)
  if (!key) throw new Error(`the key ${id} that sealed this value is not in the ring`)
  return key
}

const wrap = (ring: KeyRing, dataKey: Uint8Array, aad: string): Buffer => {
  const id = Buffer.from(ring.current)
  return Buffer.concat([
    Buffer.from([version, id.length]),
    id,
    encrypt(keyOf(ring, ring.current), dataKey, aad),
  ])
}

type Parts = { readonly keyId: string; readonly wrapped: Buffer; readonly content: Buffer }

const partsOf = (sealed: Uint8Array): Parts => {
  const bytes = Buffer.from(sealed)
  const idEnd = 2 + (bytes[1] ?? 0)
  if (bytes[0] !== version || bytes.length < idEnd + wrappedLength + nonceLength + tagLength)
    throw new Error('this is no sealed value')
  return {
    keyId: bytes.subarray(2, idEnd).toString(),
    wrapped: bytes.subarray(idEnd, idEnd + wrappedLength),
    content: bytes.subarray(idEnd + wrappedLength),
  }
}

export const seal = (ring: KeyRing, bytes: Uint8Array, aad: string): Buffer => {
  const dataKey = randomBytesOf(32)
  return Buffer.concat([wrap(ring, dataKey, aad), encrypt(createSecretKey(dataKey), bytes, aad)])
}

/** Throws where the value was changed, belongs to something else, or its key is gone. */
export const unseal = (ring: KeyRing, sealed: Uint8Array, aad: string): Buffer => {
  const { keyId, wrapped, content } = partsOf(sealed)
  return decrypt(createSecretKey(decrypt(keyOf(ring, keyId), wrapped, aad)), content, aad)
}

/** The id of the ring's key that a value is sealed with. */
export const sealedWith = (sealed: Uint8Array): string => partsOf(sealed).keyId

/** The same value under the ring's current key; its content is not opened. */
export const rewrap = (ring: KeyRing, sealed: Uint8Array, aad: string): Buffer => {
  const { keyId, wrapped, content } = partsOf(sealed)
  return Buffer.concat([wrap(ring, decrypt(keyOf(ring, keyId), wrapped, aad), aad), content])
}
