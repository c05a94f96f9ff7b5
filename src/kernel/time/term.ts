import type { Calendar } from './calendar.ts'
import { addDays, addMonths, dateOfDay, dayNumber, dayOf, type DayNumber, type IsoDate } from './date.ts'

export const units = ['day', 'workday', 'month', 'year'] as const

export type Unit = (typeof units)[number]

export const isUnit = (value: string): value is Unit => (units as readonly string[]).includes(value)

/** A length of time as a rule gives it. A negative length counts backward: notice 3 days before a hearing. */
export type Term = { readonly length: number; readonly unit: Unit }

const walkWorkdays = (start: DayNumber, count: number, calendar: Calendar): DayNumber => {
  const step = count < 0 ? -1 : 1
  let day = start
  for (let left = Math.abs(count); left > 0;) {
    day += step
    if (calendar.isWorkday(day)) left--
  }
  return day
}

/** The last day of a term, before pauses and the holiday roll. The start day is not counted (CC 201, 202). */
export const endOfTerm = (start: IsoDate, term: Term, calendar: Calendar): IsoDate => {
  switch (term.unit) {
    case 'day':
      return addDays(start, term.length)
    case 'workday':
      return dateOfDay(walkWorkdays(dayNumber(start), term.length, calendar))
    case 'month':
      return addMonths(start, term.length)
    case 'year':
      return addMonths(start, term.length * 12)
  }
}

/**
 * The end of the nth term in a row. Counted from the one start, as a month from 31 January, again and again,
 * ends on 28 February and then on 31 March, not on the 28th ever after.
 */
export const endOfRecurring = (start: IsoDate, term: Term, nth: number, calendar: Calendar): IsoDate =>
  endOfTerm(start, { length: term.length * nth, unit: term.unit }, calendar)

/** Whether the term's last month had no corresponding day, so that its last day stands in (CC 202). */
export const endsShortOfDay = (start: IsoDate, term: Term, end: IsoDate): boolean =>
  (term.unit === 'month' || term.unit === 'year') && dayOf(start) !== dayOf(end)

const nearestWorkday = (date: IsoDate, step: 1 | -1, calendar: Calendar): IsoDate => {
  const first = dayNumber(date)
  let day = first
  while (!calendar.isWorkday(day)) day += step
  return day === first ? date : dateOfDay(day)
}

/** The holiday roll: a last day of rest moves to the first workday after it (CC 203, CPL 85). */
export const rollForward = (date: IsoDate, calendar: Calendar): IsoDate => nearestWorkday(date, 1, calendar)

/** For a term counted backward: rolling forward would shorten the notice, so it moves to the workday before (design). */
export const rollBack = (date: IsoDate, calendar: Calendar): IsoDate => nearestWorkday(date, -1, calendar)
