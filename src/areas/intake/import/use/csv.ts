import { text } from '#kernel/text.ts'
import { parse } from 'csv-parse'
import { Readable } from 'node:stream'
import { type Delimiter, delimiters, type Encoding, type SheetRow } from '../domain/sheet.ts'
import { decodedText } from './text-file.ts'

const neverClosed = text(
  '这一行有引号没有配对，其后直到文件末尾的内容都无法分行；请在原表中改正后重新导出',
  'A quote opened in this row is never closed, so nothing after it can be told apart; put it right in the table and export it again',
)

const parser = (delimiter: Delimiter, onSkip: () => undefined) =>
  parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: onSkip,
  })

/** Rows of a text file one by one, however large it is. */
export const csvRows = async function* (
  path: string,
  { encoding, delimiter }: { readonly encoding: Encoding; readonly delimiter: Delimiter },
): AsyncGenerator<SheetRow> {
  let broken = false
  const records = parser(delimiter, () => void (broken = true))
  const source = Readable.from(decodedText(path, encoding))
  source.once('error', (error) => records.destroy(error))
  let number = 0
  try {
    for await (const cells of source.pipe(records)) yield { number: ++number, cells: cells as string[] }
  } finally {
    source.destroy()
  }
  if (broken) yield { number: number + 1, cells: [], broken: neverClosed }
}

const sampleChars = 200_000
const sampleRows = 50

/** The beginning of its text. */
export const startOf = async (path: string, encoding: Encoding): Promise<string> => {
  let start = ''
  for await (const piece of decodedText(path, encoding)) {
    start += piece
    if (start.length >= sampleChars) break
  }
  return start.slice(0, sampleChars)
}

const widths = async (start: string, delimiter: Delimiter): Promise<readonly number[]> => {
  const records = parser(delimiter, () => undefined)
  const found: number[] = []
  for await (const cells of Readable.from([start]).pipe(records)) {
    if ((cells as string[]).length > 1 || (cells as string[])[0] !== '')
      found.push((cells as string[]).length)
    if (found.length >= sampleRows) break
  }
  return found
}

/** How many rows agree on how many cells they have; a row of one cell was not cut at all. */
const agreement = (found: readonly number[]): number => {
  const cut = Map.groupBy(
    found.filter((width) => width > 1),
    (width) => width,
  )
  return Math.max(0, ...[...cut.values()].map(({ length }) => length))
}

/** The one that cuts most rows into equally many cells; the comma where none does. */
export const detectDelimiter = async (start: string): Promise<Delimiter> => {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const score = agreement(await widths(start, delimiter))
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}
