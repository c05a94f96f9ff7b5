import { ok, type Result } from '#kernel/result.ts'
import type { Workbook } from 'exceljs'
import { findHeader } from '../domain/header.ts'
import {
  type Encoding,
  type Format,
  type FormatChoice,
  type HeaderRows,
  isBlank,
  type SheetRow,
} from '../domain/sheet.ts'
import { csvRows, detectDelimiter, startOf } from './csv.ts'
import { unfit } from './refusals.ts'
import { detectEncoding } from './text-file.ts'
import { containerOf, counts1904, explainCompound, openWorkbook, sheetNamed, sheetRows } from './xlsx.ts'

/** A file opened for reading; its rows may be asked for again and again. */
export type Sheet = {
  readonly format: Format
  readonly rows: () => AsyncIterable<SheetRow> | Iterable<SheetRow>
}

const emptyFile = () =>
  unfit('empty', '文件是空的，没有可以导入的内容', 'The file is empty; there is nothing to import')

const noSuchSheet = (name: string, { worksheets }: Workbook) => {
  const names = worksheets.map((sheet) => sheet.name)
  return unfit(
    'sheet',
    `文件中没有名为“${name}”的工作表，有的是：${names.join('、')}`,
    `There is no sheet named "${name}" in this file; it has: ${names.join(', ')}`,
  )
}

const notATable = () =>
  unfit(
    'not-a-table',
    '这不是表格文件；可以导入 CSV 和 Excel（.xlsx）。网页格式的 .xls 请用 Excel 或 WPS 另存为 .xlsx',
    'This is no table; CSV and Excel (.xlsx) can be imported. Save an .xls that is a web page as .xlsx first',
  )

const searched = 60

const firstRows = async (
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
): Promise<readonly SheetRow[]> => {
  const found: SheetRow[] = []
  for await (const row of rows) {
    if (!isBlank(row)) found.push(row)
    if (found.length >= searched) break
  }
  return found
}

const headerIn = (rows: readonly SheetRow[], { headerRow }: FormatChoice): HeaderRows | null => {
  if (headerRow === undefined) return findHeader(rows)
  return headerRow === 0 ? null : { first: headerRow, last: headerRow }
}

/** Letters of any script, and hardly a control character. */
const isText = (start: string): boolean => {
  // eslint-disable-next-line no-control-regex
  const controls = start.match(/[\0-\x08\x0e-\x1f]/gu)?.length ?? 0
  return controls * 200 <= start.length && !/^\s*<(?:!doctype|html|table|\?xml)/iu.test(start)
}

const openText = async (path: string, choice: FormatChoice): Promise<Result<Sheet>> => {
  const encoding: Encoding = choice.encoding ?? (await detectEncoding(path))
  const start = await startOf(path, encoding)
  if (start.trim() === '') return emptyFile()
  if (!isText(start) || start.startsWith('%PDF-')) return notATable()
  const delimiter = choice.delimiter ?? (await detectDelimiter(start))
  const rows = () => csvRows(path, { encoding, delimiter })
  const header = headerIn(await firstRows(rows()), choice)
  const dateOrder = choice.dateOrder ?? null
  return ok({ format: { kind: 'csv', encoding, delimiter, header, dateOrder }, rows })
}

/** The first sheet that holds more than a line. */
const likelySheet = ({ worksheets }: Workbook) =>
  worksheets.find((sheet) => sheet.state === 'visible' && sheet.actualRowCount > 1) ?? worksheets[0]!

const openExcel = async (path: string, choice: FormatChoice): Promise<Result<Sheet>> => {
  const opened = await openWorkbook(path)
  if (!opened.ok) return opened
  const workbook = opened.value
  const sheet = choice.sheet === undefined ? likelySheet(workbook) : sheetNamed(workbook, choice.sheet)
  if (!sheet) return noSuchSheet(choice.sheet ?? '', workbook)
  if (sheet.actualRowCount === 0) return emptyFile()
  const rows = () => sheetRows(sheet)
  return ok({
    format: {
      kind: 'xlsx',
      sheet: sheet.name,
      sheets: workbook.worksheets.map(({ name }) => name),
      date1904: counts1904(workbook),
      header: headerIn(await firstRows(rows()), choice),
      dateOrder: choice.dateOrder ?? null,
    },
    rows,
  })
}

/** Opens a table by what it is, not by what it is called; a person's choice goes before what is detected. */
export const openSheet = async (path: string, choice: FormatChoice = {}): Promise<Result<Sheet>> => {
  switch (await containerOf(path)) {
    case 'empty':
      return emptyFile()
    case 'compound':
      return explainCompound(path)
    case 'zip':
      return openExcel(path, choice)
    case 'text':
      return openText(path, choice)
  }
}

/** Opens it once more, exactly as before. */
export const reopenSheet = async (path: string, format: Format): Promise<Result<Sheet>> => {
  if (format.kind === 'csv') return ok({ format, rows: () => csvRows(path, format) })
  const opened = await openWorkbook(path)
  if (!opened.ok) return opened
  const sheet = sheetNamed(opened.value, format.sheet)
  return sheet ? ok({ format, rows: () => sheetRows(sheet) }) : noSuchSheet(format.sheet, opened.value)
}
