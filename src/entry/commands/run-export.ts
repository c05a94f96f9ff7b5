import { organFor } from '#areas/intake/use/intake.ts'
import { recordExport } from '#areas/ledger/public.ts'
import { text } from '#kernel/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { type SheetFormat, sheetStream } from '#platform/sheet/sheet.ts'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { exportRows } from '../export/rows.ts'
import { type ExportName, exportTables } from '../export/tables.ts'
import { print, printRefusal } from './output.ts'
import { type DataOptions, operator, withSystem } from './with-system.ts'

export type ExportFlags = DataOptions & {
  readonly out: string
  readonly format: SheetFormat
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
      return pipeline(
        sheetStream(format, { columns: table.columns, pages: counted() }),
        createWriteStream(out, { mode: 0o600 }),
      )
    })
    await inTransaction(database, operator, (tx) =>
      recordExport(tx, organ.id, { what, format, rows, filters: { from: from ?? null, to: to ?? null } }),
    )
    print({ what, format, rows, out }, flags, () => [`${rows} 行 rows → ${out}`])
  })
