import type { Move } from '#areas/procedures/domain/procedure.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { badField } from './refusals.ts'

/** What was given with a move, told apart: codes and numbers for the ledger, words for the file. */
export type Given = {
  readonly message: string
  readonly handlerId: string | null
  /** In yuan: a sum in fen can look like a telephone number. */
  readonly amount: number | null
  /** One of the choices of the move. */
  readonly outcome: string | null
  /** When what is recorded happened, and a period that was set: both are codes. */
  readonly day: string | null
  readonly term: number | null
  /** The organ that the matter goes to, or whom is asked for something. */
  readonly organId: number | null
  /** What is typed as the number of another case. */
  readonly caseNumber: string
  /** Whom a further case is against: a name, for the file alone. */
  readonly against: string
  readonly words: readonly string[]
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Below eleven digits, for the same reason. */
const mostYuan = 9_999_999_999

const amountOf = (value: unknown): Result<number | null> => {
  const written = typeof value === 'number' ? String(value) : stringOf(value).replaceAll(/[,，\s]/g, '')
  if (written === '') return ok(null)
  return /^\d+(\.\d{1,2})?$/.test(written) && Number(written) <= mostYuan
    ? ok(Number(written))
    : badField('amount', text('请填写金额，单位元，例如 1200.50', 'Enter a sum in yuan, such as 1200.50'))
}

/** A code, as a number or as a form writes it; 0 is no organ. */
const organOf = (value: unknown): number | null => {
  if (value === undefined || value === null || value === '') return null
  const id = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0
  return Number.isInteger(id) ? id : 0
}

/** Fields whose words go to the file; where they are one of a list the code is enough. */
const kept = ['reason', 'pointer', 'document', 'outcome', 'against']

const wordsOf = (move: Move, given: Readonly<Record<string, unknown>>): string[] => {
  const answered = move.asks.filter(
    ({ field, choices }) => kept.includes(field) && !choices && stringOf(given[field]) !== '',
  )
  return answered.map(({ field, title }) =>
    field === 'reason' ? stringOf(given[field]) : `${title.zh}：${stringOf(given[field])}`,
  )
}

export const readGiven = (move: Move, given: Readonly<Record<string, unknown>>): Result<Given> => {
  const amount = amountOf(given['amount'])
  if (!amount.ok) return amount
  // Only what the move asks for was checked, and these go to the ledger.
  const asks = (wanted: 'day' | 'term' | 'organ') => move.asks.some(({ field }) => field === wanted)
  const term = given['term']
  const listed = move.asks.find(({ field }) => field === 'outcome')?.choices
  return ok({
    message: stringOf(given['message']),
    handlerId: stringOf(given['handler']) || null,
    amount: amount.value,
    outcome: listed ? stringOf(given['outcome']) || null : null,
    day: asks('day') ? stringOf(given['day']) || null : null,
    term: asks('term') && term !== undefined && term !== '' ? Number(term) : null,
    organId: asks('organ') ? organOf(given['organ']) : null,
    caseNumber: stringOf(given['case']),
    against: stringOf(given['against']),
    words: wordsOf(move, given),
  })
}
