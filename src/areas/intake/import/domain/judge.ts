import { text } from '#kernel/text.ts'
import type { RowFault, RowReading, RowReport } from './row.ts'

/** A row and what identifies it: its own number, or a digest of all it says. */
export type ReadRow = {
  readonly number: number
  readonly reading: RowReading
  readonly key: string
  /** Of the story, to tell the same row from another one under the same number. */
  readonly digest: string
}

/** What came in before under a key. */
export type Known = { readonly digest: string; readonly reportId: string | null; readonly number: string }

export type Judged =
  | {
      readonly number: number
      readonly outcome: 'imported'
      readonly key: string
      readonly report: RowReport
    }
  | { readonly number: number; readonly outcome: 'known'; readonly reportId: string | null }
  | { readonly number: number; readonly outcome: 'refused'; readonly faults: readonly RowFault[] }

const numberTaken = (known: Known): RowFault => ({
  rule: 'import:number-taken',
  field: 'number',
  message:
    known.reportId === null
      ? text(
          `同一编号在第 ${known.number} 行已有另一内容`,
          `Row ${known.number} has the same number and says something else`,
        )
      : text(
          `这个编号已导入过，内容不同（受理号 ${known.number}）；如果来自另一个系统，请给来源另取名称`,
          `This number came in before with another story (as ${known.number}); if it is from another system, name the source`,
        ),
})

/**
 * What becomes of each row: new, known, or refused. A known number with another story is refused, since it may be
 * another matter of another system; told, it can be put right, and nothing is lost silently. `seen` carries what
 * this file said already from one call to the next.
 */
export const judgeRows = (
  rows: readonly ReadRow[],
  known: ReadonlyMap<string, Known>,
  seen: Map<string, Known>,
): readonly Judged[] =>
  rows.map(({ number, reading, key, digest }) => {
    if (reading.faults) return { number, outcome: 'refused', faults: reading.faults }
    const before = known.get(key) ?? seen.get(key)
    if (before)
      return before.digest === digest
        ? { number, outcome: 'known', reportId: before.reportId }
        : { number, outcome: 'refused', faults: [numberTaken(before)] }
    seen.set(key, { digest, reportId: null, number: String(number) })
    return { number, outcome: 'imported', key, report: reading.report }
  })
