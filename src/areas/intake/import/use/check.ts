import { inTransaction } from '#platform/db/tx.ts'
import { type Import, sourceOf } from '../domain/import.ts'
import { type Judged, judgeRows, type Known, type ReadRow } from '../domain/judge.ts'
import type { SheetRow } from '../domain/sheet.ts'
import { findKnown } from '../store/rows.ts'
import { type Importer, readerOf } from './importer.ts'
import { dataRows } from './inspect.ts'
import type { Sheet } from './sheet.ts'

const system = { kind: 'system', task: 'intake.import-check' } as const
const batchSize = 500

export type CheckedRow = { readonly row: SheetRow; readonly judged: Judged }

/** What would become of every row of a file; nothing is written. */
export const checkRows = async function* (
  importer: Pick<Importer, 'intake' | 'database'>,
  job: Pick<Import, 'actionId' | 'organ' | 'format' | 'settings'>,
  sheet: Sheet,
): AsyncGenerator<readonly CheckedRow[]> {
  const read = await readerOf(importer, job, sheet, new Date())
  const source = sourceOf(job)
  const seen = new Map<string, Known>()
  const judge = async (rows: readonly { row: SheetRow; read: ReadRow }[]): Promise<readonly CheckedRow[]> => {
    const keys = rows.flatMap(({ read: { key } }) => (key === '' ? [] : [key]))
    const known = await inTransaction(importer.database, system, (tx) => findKnown(tx, source, keys))
    const judged = judgeRows(
      rows.map((each) => each.read),
      known,
      seen,
    )
    return rows.map(({ row }, index) => ({ row, judged: judged[index]! }))
  }

  let batch: { row: SheetRow; read: ReadRow }[] = []
  for await (const row of dataRows(sheet)) {
    batch.push({ row, read: read(row) })
    if (batch.length < batchSize) continue
    yield await judge(batch)
    batch = []
  }
  if (batch.length > 0) yield await judge(batch)
}
