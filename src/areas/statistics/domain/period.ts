import type { Action } from '#areas/action/domain/action.ts'
import { type Text, text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { monthOf, type Months, shift, yearBefore } from './month.ts'

type Span = Pick<Action, 'period'>

const yearsOf = ({ period }: Span): readonly { readonly from: string; readonly to: string }[] => [
  period,
  ...period.continued,
]

const upTo = (to: string, today: IsoDate): string => (to < today ? to : today)

/** The year of the action that today lies in, as far as it has come; outside the action, its last or first year. */
export const currentPeriod = (action: Span, today: IsoDate): Months => {
  const years = yearsOf(action)
  const { from, to } = years.findLast((year) => year.from <= today) ?? years[0]!
  return { from: monthOf(from), to: monthOf(from > today ? from : upTo(to, today)) }
}

/** The years of the action that have begun, the newest first, and all of them together. */
export const periodsSoFar = (
  action: Span,
  today: IsoDate,
): readonly (Months & { readonly title: Text })[] => {
  const begun = yearsOf(action)
    .filter(({ from }, index) => index === 0 || from <= today)
    .map(({ from, to }) => ({ from: monthOf(from), to: monthOf(from > today ? from : upTo(to, today)) }))
  const titled = begun.map(({ from, to }) => {
    const year = from.slice(0, 4)
    return { from, to, title: text(`${year} 年`, year) }
  })
  if (titled.length < 2) return titled
  const whole = {
    from: titled[0]!.from,
    to: titled.at(-1)!.to,
    title: text('行动以来', 'Since the beginning'),
  }
  return [...titled.toReversed(), whole]
}

/**
 * The part of a period that is fairly held against the year before: months that are over, and whose counterparts
 * lie within the action. Null where there is none.
 */
export const comparablePart = (
  { period }: Span,
  months: Months,
  today: IsoDate,
): { readonly now: Months; readonly before: Months } | null => {
  const over = shift(monthOf(today), -1)
  const begun = shift(monthOf(period.from), 12)
  const now = {
    from: months.from < begun ? begun : months.from,
    to: months.to < over ? months.to : over,
  }
  return now.from > now.to ? null : { now, before: yearBefore(now) }
}
