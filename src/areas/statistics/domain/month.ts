import { addDays, addMonths, type IsoDate } from '#kernel/time/date.ts'

/** A month as `2026-03`; strings of this shape sort as their months do. */
export type Month = string

/** Both months belong to it. */
export type Months = { readonly from: Month; readonly to: Month }

export const monthOf = (date: IsoDate): Month => date.slice(0, 7)
export const firstDay = (month: Month): IsoDate => `${month}-01`
export const shift = (month: Month, by: number): Month => monthOf(addMonths(firstDay(month), by))
export const lastDay = (month: Month): IsoDate => addDays(firstDay(shift(month, 1)), -1)

export const monthsOf = ({ from, to }: Months): readonly Month[] => {
  const months: Month[] = []
  for (let month = from; month <= to; month = shift(month, 1)) months.push(month)
  return months
}

export const yearBefore = ({ from, to }: Months): Months => ({ from: shift(from, -12), to: shift(to, -12) })
