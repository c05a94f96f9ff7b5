import { type Calendar, makeCalendar } from '#kernel/time/calendar.ts'
import type { Tx } from '#platform/db/tx.ts'
import { enteredDays, enteredYears } from '../store/calendar.ts'

/** The calendar in force: what was announced, with what this installation entered. */
export const loadCalendar = async (tx: Tx): Promise<Calendar> => {
  const [overrides, years] = [await enteredDays(tx), await enteredYears(tx)]
  return makeCalendar({ overrides, announcedYears: years.map(({ year }) => year) })
}
