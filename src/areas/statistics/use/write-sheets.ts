import { byteOrderMark, csvLine } from '#platform/text/csv.ts'
import ExcelJS from 'exceljs'
import type { Sheet, SheetCell } from './sheets.ts'

const written = (cell: SheetCell): string | number | null =>
  typeof cell === 'object' && cell !== null ? `${(cell.share * 100).toFixed(1)}%` : cell

/** All sheets below one another, each under its name. */
export const writeCsv = (sheets: readonly Sheet[]): string =>
  byteOrderMark +
  sheets
    .map(({ name, rows }) => [[name], ...rows].map((row) => csvLine(row.map(written))).join(''))
    .join('\r\n')

const widest = 60

const widthOf = (rows: Sheet['rows'], column: number): number => {
  const lengths = rows.map((row) => {
    const cell = row[column]
    // A Chinese character is as wide as two digits.
    return typeof cell === 'string' ? [...cell].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0) : 8
  })
  return Math.min(widest, Math.max(8, ...lengths) + 2)
}

export const writeXlsx = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name)
    for (const row of rows) {
      const added = sheet.addRow(
        row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.share : cell)),
      )
      row.forEach((cell, column) => {
        if (typeof cell === 'object' && cell !== null) added.getCell(column + 1).numFmt = '0.0%'
      })
    }
    const columns = Math.max(...rows.map(({ length }) => length))
    for (let column = 0; column < columns; column += 1)
      sheet.getColumn(column + 1).width = widthOf(rows, column)
    sheet.getRow(1).font = { bold: true }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
