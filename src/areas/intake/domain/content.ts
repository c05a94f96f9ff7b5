import type { Json } from '#areas/ledger/domain/canonical.ts'
import type { Incoming } from './report.ts'

/** Half a character or a zero byte, which neither PostgreSQL nor canonical JSON can hold. */
const cleanText = (written: string): string => written.toWellFormed().replaceAll('\0', '').trim()

/** The same with every text inside made storable. */
export const clean = <T>(value: T): T => {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(clean) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clean(member)])) as T
  return value
}

/**
 * What was sent, as the ledger's digest covers it: the answers and the files' digests, in the order given.
 * Without the identity, so that the proof survives its erasure.
 */
export const sentContent = ({ content, files }: Pick<Incoming, 'content' | 'files'>): Json => ({
  format: 'jianhu-report/1',
  content: content as unknown as Json,
  files: files.map((file) => file.receivedSha256),
})
