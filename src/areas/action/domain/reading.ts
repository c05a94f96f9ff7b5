/** A text as the matcher reads it: one entry a kept character, with where it stood (UTF-16 offsets). */
export type Reading = {
  readonly length: number
  readonly codes: Uint16Array
  readonly at: Int32Array
}

const SPACE = 0x20

const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff

const isWide = (code: number): boolean => code >= 0x2e80

/** A digit or letter of a script that parts its words by spaces. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000)

const fold = (code: number): number => {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code === 0x2019 ? 0x27 : code
  if (narrow < 0x80) return narrow >= 0x41 && narrow <= 0x5a ? narrow + 32 : narrow
  if (narrow >= 0x2e80) return narrow
  const lower = String.fromCharCode(narrow).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : narrow
}

/**
 * Folds width and case. A run of spaces and line breaks counts as one space between letters
 * and as nothing beside a Chinese character, where people break lines at will.
 */
export const read = (text: string): Reading => {
  const codes = new Uint16Array(text.length)
  const at = new Int32Array(text.length)
  let length = 0
  let pending = -1
  for (let index = 0; index < text.length; index++) {
    const raw = text.charCodeAt(index)
    if (isSpace(raw)) {
      if (pending < 0) pending = index
      continue
    }
    const code = fold(raw)
    if (pending >= 0 && length > 0 && !isWide(code) && !isWide(codes[length - 1]!)) {
      codes[length] = SPACE
      at[length++] = pending
    }
    pending = -1
    codes[length] = code
    at[length++] = index
  }
  return { length, codes, at }
}

/** A vocabulary word in the form that a reading has. */
export const readWord = (word: string): string => {
  const { codes, length } = read(word)
  return String.fromCharCode(...codes.subarray(0, length))
}
