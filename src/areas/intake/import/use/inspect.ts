import { ok, type Result } from '#kernel/result.ts'
import { labelsOf } from '../domain/header.ts'
import { guessMapping, type Mapping } from '../domain/mapping.ts'
import { type Format, isBlank, type SheetRow } from '../domain/sheet.ts'
import { unfit } from './refusals.ts'
import type { Sheet } from './sheet.ts'

/** What is in a file: its columns, a first mapping of them, and how its rows begin. */
export type Inspected = {
  readonly format: Format
  readonly labels: readonly string[]
  readonly guess: Mapping
  readonly preview: readonly SheetRow[]
  /** Rows that hold something, without the header and what stands above it. */
  readonly rows: number
}

const previewed = 20
/** Enough to tell a column of dates from one of numbers. */
const sampled = 200

const lastHeaderRow = ({ header }: Format): number => header?.last ?? 0

/** Rows of data, those that hold nothing left out. */
export const dataRows = async function* (sheet: Sheet): AsyncGenerator<SheetRow> {
  const last = lastHeaderRow(sheet.format)
  for await (const row of sheet.rows()) if (row.number > last && (row.broken || !isBlank(row))) yield row
}

const nothingBelow = () => unfit('no-rows', '表头下面没有数据', 'There are no rows below the header')

/** How wide the table is: its header, or its first rows where it has none. */
const widthOf = (heading: readonly SheetRow[], sample: readonly SheetRow[]): number => {
  const cells = (heading.length > 0 ? heading : sample).map((row) => row.cells.length)
  const width = Math.max(0, ...cells)
  const used = [...heading, ...sample].map((row) => row.cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  return Math.min(width, Math.max(0, ...used))
}

/** The labels of the columns, read again where only the format is kept. */
export const readLabels = async (sheet: Sheet): Promise<readonly string[]> => {
  const { heading, sample } = await readStart(sheet)
  return labelsOf(heading, sheet.format.header, widthOf(heading, sample))
}

const readStart = async (sheet: Sheet) => {
  const { header } = sheet.format
  const heading: SheetRow[] = []
  const sample: SheetRow[] = []
  for await (const row of sheet.rows()) {
    if (header && row.number >= header.first && row.number <= header.last) heading.push(row)
    else if (row.number > lastHeaderRow(sheet.format) && !isBlank(row)) sample.push(row)
    if (sample.length >= sampled) break
  }
  return { heading, sample }
}

/** Reads a whole file once: what it holds, and how many rows. */
export const inspect = async (sheet: Sheet): Promise<Result<Inspected>> => {
  const { heading, sample } = await readStart(sheet)
  let rows = 0
  for await (const _ of dataRows(sheet)) rows += 1
  if (rows === 0) return nothingBelow()
  const labels = labelsOf(heading, sheet.format.header, widthOf(heading, sample))
  return ok({
    format: sheet.format,
    labels,
    guess: guessMapping(labels, sample),
    preview: sample.slice(0, previewed),
    rows,
  })
}
