import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { concat, equalBytes, fromHex, toHex, utf8 } from './bytes.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { sha256 } from './sha256.ts'

const nodeSha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** A value with the keys of every object in another order. */
const shuffled = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(shuffled)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  )
}

test('the example of RFC 8785, section 3.2.2', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('keys are sorted by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
  const sorted = JSON.parse(
    canonicalJson(keys.map((key) => ({ [key]: 0 })).reduce((a, b) => ({ ...a, ...b }))),
  )
  expect(Object.keys(sorted)).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
})

test('the order of keys and a round trip change nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (any) => {
      const value = JSON.parse(JSON.stringify(any).replaceAll('\\u0000', '')) as Json
      const canonical = canonicalJson(value)
      expect(canonicalJson(JSON.parse(canonical))).toBe(canonical)
      expect(canonicalJson(shuffled(value))).toBe(canonical)
    }),
  )
})

test.each([Number.NaN, Infinity, '\ud800', 'a\0b', { 'a\0': 1 }, undefined, () => 1])(
  'refuses %j',
  (value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError)
  },
)

test('UTF-8 as a server writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(toHex(utf8(value))).toBe(Buffer.from(value).toString('hex'))
    }),
  )
})

test('hexadecimal there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(fromHex(toHex(a))).toEqual(a)
      expect(toHex(concat(a, b))).toBe(toHex(a) + toHex(b))
      expect(equalBytes(a, b)).toBe(toHex(a) === toHex(b))
    }),
  )
})

test('SHA-256 as the platform computes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toHex(sha256(bytes))).toBe(nodeSha256(bytes).toString('hex'))
    }),
  )
})
