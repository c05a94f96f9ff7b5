import type { Tx } from '#platform/db/tx.ts'
import type { EntryData } from '../domain/entry.ts'
import { appendEntries } from './append.ts'

/** Who takes data out leaves a trace of it: what, how much and by which filters; nothing of the data itself. */
export const recordExport = (
  tx: Tx,
  organId: number | null,
  data: {
    readonly what: string
    readonly format: string
    readonly rows: number
    readonly filters: EntryData
  },
) =>
  appendEntries(tx, [
    {
      type: 'export.done',
      subject_kind: 'export',
      subject_id: tx.newId(),
      organ_id: organId,
      data,
    },
  ])
