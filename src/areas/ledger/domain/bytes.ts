/** Bytes without `TextEncoder` or `Buffer`: the domain runs in a browser and on a server alike. */

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

export const toHex = (bytes: Uint8Array): string => {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

/** Reads lower-case hexadecimal; the caller has checked the form. */
export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  )

const LEAD = [0x00, 0xc0, 0xe0, 0xf0]

/** Writes one code point at `at` and tells where the next begins. */
const writePoint = (bytes: Uint8Array, at: number, point: number): number => {
  const trailing = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
  bytes[at] = LEAD[trailing]! | (point >> (6 * trailing))
  for (let i = 1; i <= trailing; i++) bytes[at + i] = 0x80 | ((point >> (6 * (trailing - i))) & 0x3f)
  return at + 1 + trailing
}

const wide = (value: string, room: number): Uint8Array => {
  const bytes = new Uint8Array(room + value.length * 3)
  let at = room
  for (let index = 0; index < value.length; index++) {
    const point = value.codePointAt(index)!
    if (point > 0xffff) index++
    at = writePoint(bytes, at, point)
  }
  return bytes.subarray(0, at)
}

/** UTF-8 of a well-formed string, after `room` free bytes in front. Nearly all of the ledger is ASCII. */
export const utf8 = (value: string, room = 0): Uint8Array => {
  const bytes = new Uint8Array(room + value.length)
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (unit >= 0x80) return wide(value, room)
    bytes[room + index] = unit
  }
  return bytes
}
