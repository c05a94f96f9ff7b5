import { byteOrderMark, csvLine } from '#platform/text/csv.ts'
import type { RefusedRow } from './check.ts'

const told = (language: 'zh' | 'en', { faults }: RefusedRow): string =>
  faults.map(({ message }) => message[language]).join(language === 'zh' ? '；' : '; ')

/** Refused rows as a sheet: where they stand, why they were refused, and what they said where that is at hand. */
export const refusedCsv = async function* (
  rows: AsyncIterable<readonly RefusedRow[]>,
  labels: readonly string[],
): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(['行号 Row', '原因', 'Reason', ...labels])
  for await (const page of rows)
    yield page
      .map((row) => csvLine([row.row, told('zh', row), told('en', row), ...(row.cells ?? [])]))
      .join('')
}
