export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * One text for one value (RFC 8785): keys sorted by UTF-16 code units, no spaces, numbers and strings as
 * ECMAScript writes them. A value that PostgreSQL's jsonb would refuse or change is refused here.
 */
export const canonicalJson = (value: Json): string => {
  if (value === null) return 'null'
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value !== 'object') throw new TypeError(`No JSON value: ${typeof value}`)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  let members = ''
  for (const key of Object.keys(value).sort())
    members += `${members === '' ? '' : ','}${canonicalString(key)}:${canonicalJson(value[key]!)}`
  return `{${members}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const canonicalNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError('No JSON number: not finite')
  return String(value === 0 ? 0 : value)
}

/** Printable ASCII without quote and backslash, as nearly all of the ledger is, needs no look at each character. */
const PLAIN = /^[ !#-[\]-~]*$/

const canonicalString = (value: string): string => {
  if (PLAIN.test(value)) return `"${value}"`
  if (!value.isWellFormed() || value.includes('\0')) {
    throw new TypeError('No text: it holds a lone surrogate or a zero character')
  }
  return JSON.stringify(value)
}
