import type { Text } from '#kernel/text.ts'
import type { AmountView, FigureView, OpensView, ReadingView } from '../contract.ts'
import type { Counted, Indicator } from '../domain/indicator.ts'
import { isStock } from '../domain/indicator.ts'
import { monthsOf, type Month, type Months } from '../domain/month.ts'
import { listOf, type Part } from '../domain/opens.ts'

export type Read = (amounts: readonly number[], counted: Counted) => number

/** What a reader may be led to: lists hold less than figures do where somebody sees figures of more than their leads. */
export type Lists = (counted: Counted, part: Part, late?: boolean) => OpensView | null

export const listsFor =
  (allowed: Readonly<Record<OpensView['page'], boolean>>): Lists =>
  (counted, part, late) => {
    const list = listOf(counted, part, late)
    return list && allowed[list.page] ? { page: list.page, search: { ...list.search } } : null
  }

const added = (all: readonly (readonly number[])[]): readonly number[] => {
  const [first = [], ...rest] = all
  return rest.reduce((sum, amounts) => sum.map((amount, place) => amount + (amounts[place] ?? 0)), first)
}

/** What an indicator says of some sums, with the list of each part. */
export const readingOf = (
  { counts, of }: Indicator,
  amounts: readonly number[],
  part: Part,
  read: Read,
  lists: Lists,
): ReadingView => {
  const counted: AmountView = { value: read(amounts, counts), opens: lists(counts, part) }
  if (!of) return { value: counted.value, counts: counted, of: null, late: null }
  const all: AmountView = { value: read(amounts, of), opens: lists(of, part) }
  const late = counts.clock ? { value: all.value - counted.value, opens: lists(of, part, true) } : null
  return { value: all.value === 0 ? null : counted.value / all.value, counts: counted, of: all, late }
}

/** Sums of a month each. */
export type Monthly = ReadonlyMap<Month, readonly number[]>

export const overMonths = (monthly: Monthly, months: Months): readonly number[] =>
  added(monthsOf(months).flatMap((month) => [monthly.get(month) ?? []].filter(({ length }) => length > 0)))

export type Compared = { readonly now: Months; readonly before: Months } | null

const yearBefore = (
  indicator: Indicator,
  monthly: Monthly,
  compared: Compared,
  valueOf: (amounts: readonly number[]) => number | null,
): FigureView['yearBefore'] => {
  if (!compared || isStock(indicator)) return null
  const value = valueOf(overMonths(monthly, compared.now))
  const valueBefore = valueOf(overMonths(monthly, compared.before))
  return value === null || valueBefore === null
    ? null
    : { now: { ...compared.now }, value, before: { ...compared.before }, valueBefore }
}

/** A figure with its course over the months and what it was a year before. */
export const figureOf = (
  indicator: Indicator,
  source: Text,
  { monthly, standing, compared }: { monthly: Monthly; standing: readonly number[]; compared: Compared },
  part: Part & { readonly months: Months },
  read: Read,
  lists: Lists,
): FigureView => {
  const stock = isStock(indicator)
  const of = (amounts: readonly number[], months: Months | null) =>
    readingOf(indicator, amounts, { ...part, months }, read, lists)
  const total = stock ? of(standing, null) : of(overMonths(monthly, part.months), part.months)
  return {
    id: indicator.id,
    title: { ...indicator.title },
    unit: indicator.unit,
    formula: { ...indicator.formula },
    source: { ...source },
    stock,
    ...total,
    series: stock
      ? []
      : monthsOf(part.months).map((month) => {
          const { value, counts, of: all } = of(monthly.get(month) ?? [], { from: month, to: month })
          return { month, value, opens: (all ?? counts).opens }
        }),
    yearBefore: yearBefore(indicator, monthly, compared, (amounts) => of(amounts, null).value),
  }
}
