/** Sheets mark UTF-8 by this; without it a spreadsheet reads Chinese wrongly. */
export const byteOrderMark = '\uFEFF'

/** What a spreadsheet would take for a formula is text here: whoever wrote it must not calculate on another's machine. */
const disarmed = (cell: string): string =>
  /^[=+\-@\t\r]/u.test(cell) && !/^[+-]?\d[\d.,\s-]*$/u.test(cell) ? `'${cell}` : cell

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One row of a CSV file, with its line break. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => quoted(disarmed(String(cell ?? '')))).join(',')}\r\n`
