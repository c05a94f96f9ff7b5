import type { Tx } from '#platform/db/tx.ts'
import { findEntriesOf, type StoredEntry } from '../store/entries.ts'

export type { StoredEntry }

export type TimelinePage = {
  /** The `seq` of the last entry of the page before. */
  readonly before?: number
  readonly limit: number
}

/** What happened to a subject, newest first, sealed or not. */
export const readTimeline = (tx: Tx, subjectId: string, page: TimelinePage): Promise<StoredEntry[]> =>
  findEntriesOf(tx, subjectId, page)
