import type { Text } from '#kernel/text.ts'
import type { FieldId } from './field.ts'
import type { Judged } from './judge.ts'
import type { RowFault } from './row.ts'
import { type Counts, noCounts } from './settings.ts'

/** One reason for refusing rows, how many rows it met, and where to look. */
export type Reason = {
  readonly rule: string
  readonly field: FieldId | null
  /** As it was said of the first of them. */
  readonly message: Text
  readonly rows: number
  readonly examples: readonly number[]
}

const mostExamples = 5

export type Tally = {
  readonly refused: (row: number, faults: readonly RowFault[]) => void
  readonly reasons: () => readonly Reason[]
}

/** Collects reasons in whatever order rows come; those that met most rows first. */
export const tallyReasons = (): Tally => {
  const found = new Map<string, Reason>()
  return {
    refused: (row, faults) => {
      for (const { rule, field, message } of faults) {
        const before = found.get(`${rule} ${field}`)
        const examples = before?.examples ?? []
        found.set(`${rule} ${field}`, {
          rule,
          field,
          message: before?.message ?? message,
          rows: (before?.rows ?? 0) + 1,
          examples: examples.length < mostExamples ? [...examples, row] : examples,
        })
      }
    },
    reasons: () => [...found.values()].sort((a, b) => b.rows - a.rows),
  }
}

/** The counts with these rows added. */
export const countedWith = (counts: Counts, judged: readonly Judged[]): Counts => {
  const of = (outcome: Judged['outcome']) => judged.filter((row) => row.outcome === outcome).length
  return {
    total: counts.total,
    done: counts.done + judged.length,
    imported: counts.imported + of('imported'),
    refused: counts.refused + of('refused'),
    known: counts.known + of('known'),
  }
}

export const countsOf = (total: number): Counts => ({ ...noCounts, total })
