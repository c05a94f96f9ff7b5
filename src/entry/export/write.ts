import { byteOrderMark, csvLine } from '#platform/text/csv.ts'
import ExcelJS from 'exceljs'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

type Pages = AsyncIterable<readonly (readonly string[])[]>

const asCsv = async function* (columns: readonly string[], pages: Pages): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns)
  for await (const page of pages) yield page.map(csvLine).join('')
}

/** A sheet holds 1,048,576 rows, its heading among them. */
const rowsInSheet = 1_000_000
const longestCell = 32_767

const writeXlsx = async (path: string, columns: readonly string[], pages: Pages): Promise<void> => {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: createWriteStream(path, { mode: 0o600 }),
    useStyles: false,
    useSharedStrings: false,
  })
  const open = (number: number) => {
    const sheet = book.addWorksheet(`检护 ${number}`, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRow([...columns]).commit()
    return sheet
  }
  let sheets = 1
  let rows = 0
  let sheet = open(sheets)
  for await (const page of pages)
    for (const row of page) {
      if (rows === rowsInSheet) {
        sheet.commit()
        sheet = open((sheets += 1))
        rows = 0
      }
      sheet.addRow(row.map((cell) => cell.slice(0, longestCell))).commit()
      rows += 1
    }
  sheet.commit()
  await book.commit()
}

export const writeTable = (
  path: string,
  format: 'csv' | 'xlsx',
  columns: readonly string[],
  pages: Pages,
): Promise<void> =>
  format === 'xlsx'
    ? writeXlsx(path, columns, pages)
    : pipeline(asCsv(columns, pages), createWriteStream(path, { mode: 0o600 }))
