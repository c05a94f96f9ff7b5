import { asSystem, type Tx } from '#platform/db/tx.ts'
import { findEntriesOf, type StoredEntry } from '../store/entries.ts'

export type { StoredEntry }

export type TimelinePage = {
  /** The `seq` of the last entry of the page before. */
  readonly before?: number
  readonly limit: number
}

/**
 * What happened to a subject, or to several together, newest first, sealed or not. The caller has seen to it that
 * the actor may see them: the log itself is open to the auditor alone.
 */
export const readTimeline = (
  tx: Tx,
  subject: string | readonly string[],
  page: TimelinePage,
): Promise<StoredEntry[]> =>
  asSystem(tx, 'ledger.timeline', (system) => findEntriesOf(system, [subject].flat(), page))
