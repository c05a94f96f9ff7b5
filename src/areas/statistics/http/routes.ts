import { ok, type Result } from '#kernel/result.ts'
import { type Call, route, type Route } from '#platform/http/route.ts'
import { exportCsv, exportXlsx, getOverview } from '../contract.ts'
import { type Bureau, readOverview } from '../use/overview.ts'
import { fileName, type Sheet, sheetsOf } from '../use/sheets.ts'
import { writeCsv, writeXlsx } from '../use/write-sheets.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The same figures as a file to keep. */
const download = async <T>(
  bureau: Bureau,
  { query, language, transact, reply }: Call<typeof exportCsv> | Call<typeof exportXlsx>,
  extension: keyof typeof types,
  write: (sheets: readonly Sheet[]) => T | Promise<T>,
): Promise<Result<T>> => {
  const view = await transact((tx) => readOverview(tx, bureau, query))
  if (!view.ok) return view
  reply
    .type(types[extension])
    .header('content-disposition', `attachment; filename="${fileName(view.value, new Date(), extension)}"`)
  return ok(await write(sheetsOf(view.value, language)))
}

export const statisticsRoutes = (bureau: Bureau): readonly Route[] => [
  route(getOverview, ({ query, transact }) => transact((tx) => readOverview(tx, bureau, query))),
  route(exportCsv, (call) => download(bureau, call, 'csv', writeCsv)),
  route(exportXlsx, (call) =>
    download(bureau, call, 'xlsx', async (sheets) => Buffer.from(await writeXlsx(sheets))),
  ),
]
