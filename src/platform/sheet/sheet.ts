import ExcelJS from 'exceljs'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { byteOrderMark, csvLine } from '../text/csv.ts'

export type Cell = string | number | null

/** A table that flows: its rows are there a page at a time. */
export type Sheet = {
  readonly columns: readonly string[]
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>
}

export type SheetFormat = 'csv' | 'xlsx'

export const sheetTypes: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const asCsv = async function* ({ columns, pages }: Sheet): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns)
  for await (const page of pages) yield page.map(csvLine).join('')
}

/** A sheet holds 1,048,576 rows, its heading among them. */
const rowsInSheet = 1_000_000
const longestCell = 32_767

/** Waits while whoever reads is slower than we are; says whether anybody still reads. */
const drained = async (stream: PassThrough): Promise<boolean> => {
  const done = new AbortController()
  if (stream.writableNeedDrain && !stream.destroyed)
    await Promise.race(['drain', 'close'].map((event) => once(stream, event, { signal: done.signal })))
  done.abort()
  return !stream.destroyed
}

const writeXlsx = async (stream: PassThrough, { columns, pages }: Sheet): Promise<void> => {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: false, useSharedStrings: false })
  const open = (number: number) => {
    const sheet = book.addWorksheet(`检护 ${number}`, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRow([...columns]).commit()
    return sheet
  }
  let sheets = 1
  let rows = 0
  let sheet = open(sheets)
  for await (const page of pages) {
    for (const row of page) {
      if (rows === rowsInSheet) {
        sheet.commit()
        sheet = open((sheets += 1))
        rows = 0
      }
      sheet.addRow(row.map((cell) => (typeof cell === 'string' ? cell.slice(0, longestCell) : cell))).commit()
      rows += 1
    }
    if (!(await drained(stream))) return
  }
  sheet.commit()
  await book.commit()
}

/** The table as a file, written as it is read. */
export const sheetStream = (format: SheetFormat, sheet: Sheet): Readable => {
  if (format === 'csv') return Readable.from(asCsv(sheet), { objectMode: false })
  const stream = new PassThrough()
  writeXlsx(stream, sheet).catch((error: Error) => stream.destroy(error))
  return stream
}
