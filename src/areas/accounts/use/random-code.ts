import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no letter that is taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 5 bits a character. */
export const randomCode = (length: number): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte & 31]).join('')

export const inGroups = (code: string, size: number): string =>
  code.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? ''

/** As it was given out, from what somebody read off paper. */
export const readCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
