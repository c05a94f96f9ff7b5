import { addDays, addMonths, type IsoDate, weekday } from '#kernel/time/date.ts'

export const spans = ['month', 'week'] as const
export type Span = (typeof spans)[number]

/** Weeks begin on Monday. */
const daysSinceMonday = (day: IsoDate): number => (weekday(day) + 6) % 7

/** The first and the last day of the month or week that a day lies in. */
export const spanOf = (day: IsoDate, span: Span): { readonly from: IsoDate; readonly to: IsoDate } => {
  if (span === 'week') {
    const from = addDays(day, -daysSinceMonday(day))
    return { from, to: addDays(from, 6) }
  }
  const from = `${day.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** As far on, in the next span or the one before. */
export const stepped = (day: IsoDate, span: Span, by: 1 | -1): IsoDate =>
  span === 'week' ? addDays(day, 7 * by) : addMonths(day, by)

/** The day that a key leads to in the grid of a month, as in any calendar. */
export const dayByKey = (day: IsoDate, key: string): IsoDate | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    case 'Home':
      return addDays(day, -daysSinceMonday(day))
    case 'End':
      return addDays(day, 6 - daysSinceMonday(day))
    default:
      return undefined
  }
}
