/** Crockford's base 32: no I, L, O or U, so that a code survives handwriting and the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const codeBytes = 10
export const codeLength = 16

/** The code of a report from 80 random bits, without spaces. */
export const codeFromBytes = (bytes: Uint8Array): string => {
  if (bytes.length !== codeBytes) throw new RangeError(`a code takes ${codeBytes} bytes`)
  let bits = 0
  let held = 0
  let code = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      code += alphabet.charAt((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return code
}

/** In groups of four, as it is printed and read out. */
export const groupedCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$& ')

/** What somebody typed as a code: any case, full-width letters, spaces and dashes, I and L for 1, O for 0. */
export const parseCode = (typed: string): string | undefined => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.·]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
  return code.length === codeLength && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : undefined
}
