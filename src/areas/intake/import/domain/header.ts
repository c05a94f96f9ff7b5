import { fieldNamed } from './field.ts'
import { looksLikeMoment } from './moment.ts'
import type { HeaderRows, SheetRow } from './sheet.ts'

/** Titles and remarks may stand above the header, but not for long. */
const searched = 20
const longestHeading = 40

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '')

const named = (cells: readonly string[]): number =>
  new Set(cells.map(fieldNamed).filter((id) => id !== undefined)).size

const isHeading = (cell: string): boolean =>
  cell.trim().length <= longestHeading && !/^[\d.,:/\s-]+$/u.test(cell) && !looksLikeMoment(cell)

/** A title over a whole table says the same in every cell that it was merged from. */
const isHeadingRow = (cells: readonly string[]): boolean => {
  const words = filled(cells)
  return words.length > 1 && new Set(words).size > 1 && words.every(isHeading)
}

/** Under groups such as 来电人 a second row may name 姓名 and 电话. */
const continuesHeader = (cells: readonly string[], above: readonly string[]): boolean => {
  const words = filled(cells)
  return (
    words.length > 0 &&
    words.every(isHeading) &&
    cells.every((cell, index) => cell.trim() === '' || fieldNamed(cell) || cell === above[index]) &&
    cells.some((cell, index) => fieldNamed(cell) && cell !== above[index])
  )
}

/** Where the columns are headed: the row that names most fields, else the first that only holds short words. */
export const findHeader = (rows: readonly SheetRow[]): HeaderRows | null => {
  const candidates = rows.slice(0, searched)
  const best = candidates.reduce<SheetRow | undefined>(
    (found, row) => (named(row.cells) > named(found?.cells ?? []) ? row : found),
    undefined,
  )
  const header =
    best && (named(best.cells) > 1 || isHeadingRow(best.cells))
      ? best
      : candidates.find(({ cells }) => isHeadingRow(cells))
  if (!header) return null
  const below = candidates.find(({ number }) => number === header.number + 1)
  const last = below && continuesHeader(below.cells, header.cells) ? below.number : header.number
  return { first: header.number, last }
}

/** Spreadsheets name columns A, B … Z, AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** A name for each column: its heading, made unique; where it has none, its letters. */
export const labelsOf = (
  rows: readonly SheetRow[],
  header: HeaderRows | null,
  width: number,
): readonly string[] => {
  const heading = header
    ? rows.filter(({ number }) => number >= header.first && number <= header.last).reverse()
    : []
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, index) => {
    const written = heading.map(({ cells }) => (cells[index] ?? '').trim()).find((cell) => cell !== '')
    const label = written?.replace(/\s+/gu, ' ') ?? columnLetters(index)
    const count = (seen.get(label) ?? 0) + 1
    seen.set(label, count)
    return count === 1 ? label : `${label} (${count})`
  })
}
