import { refuse, type Result, ok } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'

export const methods = ['random', 'risk', 'all'] as const
export type Method = (typeof methods)[number]

/** Out of which closed cases, and how many. */
export type SampleWish = {
  readonly method: Method
  readonly organId: number
  readonly from: IsoDate
  readonly to: IsoDate
  readonly procedure: string | null
  readonly priorityId: string | null
  /** How many; all of a kind takes every one. */
  readonly size: number | null
  readonly seed: string
}

/** More nobody reviews; a draw of everything has to be narrowed first. */
export const mostDrawn = 500

const bad = (field: string, zh: string, en: string): Result<never> => {
  const message = text(zh, en)
  return refuse({ kind: 'invalid', rule: 'quality:sample', message, faults: [{ field, message }] })
}

export const checkWish = ({ method, from, to, size }: SampleWish): Result<void> => {
  if (to < from) return bad('to', '止日不能早于起日', 'The last day must not be before the first')
  if (method !== 'all' && size === null) return bad('size', '请填写抽取几件', 'Say how many cases to draw')
  return ok(undefined)
}

/** Where everything was asked for and it is too much; nothing is drawn then. */
export const tooMany = (population: number): Result<never> =>
  bad(
    'size',
    `符合条件的有 ${population} 件，一次至多 ${mostDrawn} 件；请缩小范围，或者改用随机、风险抽取`,
    `${population} cases fit and ${mostDrawn} at most are drawn at once; narrow them down, or draw at random or by risk`,
  )

export const nothingToDraw = bad(
  'from',
  '这个范围内没有尚未评查的已办结案件',
  'There is no closed case in this range that is not under review yet',
)
