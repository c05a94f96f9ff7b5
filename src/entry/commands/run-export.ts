import { organFor } from '#areas/intake/use/intake.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { text } from '#kernel/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { exportRows } from '../export/rows.ts'
import { type ExportName, exportTables } from '../export/tables.ts'
import { writeTable } from '../export/write.ts'
import { print, printRefusal } from './output.ts'
import { type DataOptions, operator, withSystem } from './with-system.ts'

export type ExportFlags = DataOptions & {
  readonly out: string
  readonly format: 'csv' | 'xlsx'
  readonly organ?: string
  readonly from?: string
  readonly to?: string
}

export const runExport = (what: ExportName, flags: ExportFlags): Promise<void> =>
  withSystem(flags, async (system) => {
    const { database, organs, intake } = system
    const { out, format, from, to, organ: code } = flags
    const organ = code === undefined ? organFor(intake, null) : organs.current().byCode(code)
    if (!organ)
      return printRefusal(
        {
          kind: 'invalid',
          rule: 'organs.code',
          message: text(`没有代码为 ${code} 的检察院`, `There is no organ with the code ${code}`),
        },
        flags,
      )
    const table = exportTables[what]
    let rows = 0
    await stepPrinter()(text('导出', 'Export'), (progress) => {
      const counted = async function* () {
        for await (const page of exportRows(database, operator, table, { organ, from, to })) {
          yield page
          progress((rows += page.length))
        }
      }
      return writeTable(out, format, table.columns, counted())
    })
    // Who takes data out leaves a trace of it.
    await inTransaction(database, operator, (tx) =>
      appendEntries(tx, [
        {
          type: 'export.done',
          subject_kind: 'export',
          subject_id: tx.newId(),
          organ_id: organ.id,
          data: { what, format, rows, from: from ?? null, to: to ?? null },
        },
      ]),
    )
    print({ what, format, rows, out }, flags, () => [`${rows} 行 rows → ${out}`])
  })
