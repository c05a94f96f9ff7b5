import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blindIndex } from './blind-index.ts'
import { deriveKey, keyRing } from './key-ring.ts'
import { rewrap, seal, sealedWith, unseal } from './seal.ts'

const secret = () => randomBytes(32).toString('base64url')
const first = { id: '1', secret: secret() }
const second = { id: '2', secret: secret() }
const ring = keyRing([first])

test('what is sealed opens again, and only for what it belongs to', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, aad) => {
      const sealed = seal(ring, bytes, aad)
      expect(new Uint8Array(unseal(ring, sealed, aad))).toEqual(bytes)
      expect(() => unseal(ring, sealed, `${aad}x`)).toThrow()
    }),
    { numRuns: 50 },
  )
})

test('a change of any single byte is found', () => {
  const sealed = seal(ring, Buffer.from('secret'), 'totp:a')
  for (let position = 0; position < sealed.length; position++) {
    const changed = Buffer.from(sealed)
    changed[position]! ^= 1
    expect(() => unseal(ring, changed, 'totp:a'), `byte ${position}`).toThrow()
  }
})

test('the same value never looks the same twice', () => {
  const bytes = Buffer.from('secret')
  expect(seal(ring, bytes, 'a').equals(seal(ring, bytes, 'a'))).toBe(false)
})

test('a new key seals from now on, opens the old, and takes over by rewrapping', () => {
  const old = seal(ring, Buffer.from('secret'), 'a')
  const both = keyRing([first, second])
  expect(sealedWith(old)).toBe('1')
  expect(sealedWith(seal(both, Buffer.from('secret'), 'a'))).toBe('2')
  const moved = rewrap(both, old, 'a')
  expect(sealedWith(moved)).toBe('2')
  expect(unseal(keyRing([second]), moved, 'a').toString()).toBe('secret')
  expect(() => unseal(keyRing([second]), old, 'a')).toThrow('not in the ring')
})

test('a blind index is the same for equal texts under one key, and differs under another', () => {
  const key = deriveKey(first.secret, 'index')
  expect(blindIndex(key, 'phone:123')).toEqual(blindIndex(key, 'phone:１２３'))
  expect(blindIndex(key, 'phone:123')).not.toEqual(blindIndex(key, 'phone:124'))
  expect(blindIndex(key, 'phone:123')).not.toEqual(blindIndex(deriveKey(second.secret, 'index'), 'phone:123'))
  expect(deriveKey(first.secret, 'seal').equals(key)).toBe(false)
})

test('a short secret is no secret', () => {
  expect(() => deriveKey('short', 'seal')).toThrow('32 bytes')
})
