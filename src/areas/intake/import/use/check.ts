import { inTransaction } from '#platform/db/tx.ts'
import { type Import, sourceOf } from '../domain/import.ts'
import { type Judged, judgeRows, type Known, type ReadRow } from '../domain/judge.ts'
import type { Counts } from '../domain/settings.ts'
import type { SheetRow } from '../domain/sheet.ts'
import { countedWith, countsOf, type Reason, tallyReasons } from '../domain/tally.ts'
import type { RowFault } from '../domain/row.ts'
import { findKnown } from '../store/rows.ts'
import { type Importer, readerOf } from './importer.ts'
import { dataRows } from './inspect.ts'
import type { Sheet } from './sheet.ts'

const system = { kind: 'system', task: 'intake.import-check' } as const
const batchSize = 500

type Job = Pick<Import, 'actionId' | 'organ' | 'format' | 'settings'>
type Pair = { readonly row: SheetRow; readonly read: ReadRow }
export type CheckedRow = { readonly row: SheetRow; readonly judged: Judged }

/** What would become of every row of a file, some hundred at a time; nothing is written. */
export const checkRows = async function* (
  importer: Pick<Importer, 'intake' | 'database'>,
  job: Job,
  sheet: Sheet,
): AsyncGenerator<readonly CheckedRow[]> {
  const read = await readerOf(importer, job, sheet, new Date())
  const source = sourceOf(job)
  const seen = new Map<string, Known>()
  const judge = async (pairs: readonly Pair[]): Promise<readonly CheckedRow[]> => {
    const rows = pairs.map((pair) => pair.read)
    const keys = rows.flatMap(({ key }) => (key === '' ? [] : [key]))
    const known = await inTransaction(importer.database, system, (tx) => findKnown(tx, source, keys))
    return judgeRows(rows, known, seen).map((judged, index) => ({ row: pairs[index]!.row, judged }))
  }

  let batch: Pair[] = []
  for await (const row of dataRows(sheet)) {
    batch.push({ row, read: read(row) })
    if (batch.length < batchSize) continue
    yield await judge(batch)
    batch = []
  }
  if (batch.length > 0) yield await judge(batch)
}

export type RefusedRow = {
  readonly row: number
  readonly faults: readonly RowFault[]
  readonly cells?: readonly string[]
}

export type Checked = {
  readonly counts: Counts
  readonly reasons: readonly Reason[]
  /** The first of those that would be refused. */
  readonly refused: readonly RefusedRow[]
}

/** Reads the whole file and says what would be refused and why. */
export const checkAll = async (
  importer: Pick<Importer, 'intake' | 'database'>,
  job: Job,
  sheet: Sheet,
  {
    total,
    most,
    onBatch,
  }: { readonly total: number; readonly most: number; readonly onBatch?: (counts: Counts) => void },
): Promise<Checked> => {
  const tally = tallyReasons()
  const refused: RefusedRow[] = []
  let counts = countsOf(total)
  for await (const batch of checkRows(importer, job, sheet)) {
    counts = countedWith(
      counts,
      batch.map(({ judged }) => judged),
    )
    for (const { judged, row } of batch) {
      if (judged.outcome !== 'refused') continue
      tally.refused(judged.number, judged.faults)
      if (refused.length < most) refused.push({ row: judged.number, faults: judged.faults, cells: row.cells })
    }
    onBatch?.(counts)
  }
  return { counts, reasons: tally.reasons(), refused }
}
