import ExcelJS from 'exceljs'
import type { Sheet, SheetCell } from './sheets.ts'

/** Sheets mark UTF-8 by these three bytes; without them a spreadsheet reads Chinese wrongly. */
const byteOrderMark = '\uFEFF'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** Kept from being read as a formula where it begins like one. */
const plain = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words)

const quoted = (cell: SheetCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return percent(cell.share)
  const words = plain(cell)
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

/** All sheets below one another, each under its name. */
export const writeCsv = (sheets: readonly Sheet[]): string =>
  byteOrderMark +
  sheets
    .map(({ name, rows }) => [[name], ...rows].map((row) => row.map(quoted).join(',')).join('\r\n'))
    .join('\r\n\r\n') +
  '\r\n'

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
