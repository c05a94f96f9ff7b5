import type { Json } from './canonical.ts'
import type { EntryData } from './entry.ts'

const LONGEST = 200

/** Forms that are never a person's, though digits inside may look like it by chance. */
const HARMLESS = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^(?:sha256:)?[0-9a-f]{64}$/i,
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/,
]

const PERSONAL = [
  ['mobile number', /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/],
  ['telephone number', /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/],
  ['identity or card number', /(?<!\d)(?:\d{15,19}|\d{17}[Xx])(?!\d)/],
  ['e-mail address', /[^\s@]+@[^\s@]+\.[^\s@]+/],
] as const

const stringFault = (value: string): string | undefined => {
  if (value.length > LONGEST) return `more than ${LONGEST} characters`
  if (HARMLESS.some((form) => form.test(value))) return undefined
  return PERSONAL.find(([, form]) => form.test(value))?.[0]
}

const faultsAt = (path: string, value: Json): string[] => {
  if (typeof value === 'number') return Number.isInteger(value) ? faultsAt(path, `${value}`) : []
  if (typeof value === 'string') {
    const fault = stringFault(value)
    return fault === undefined ? [] : [`${path}: ${fault}`]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const fault = stringFault(key)
    return fault === undefined ? faultsAt(`${path}.${key}`, member) : [`a key of ${path}: ${fault}`]
  })
}

/**
 * Where an entry's data looks like something of a person, each as `path: what`, without the value itself.
 * It stops mistakes, not intent: a name cannot be told from a code. Sums of money go in yuan, since one in fen
 * can look like a mobile number.
 */
export const personalDataFaults = (data: EntryData): string[] => faultsAt('data', data)
