import type { CalendarChangeView } from '#areas/procedures/contract.ts'
import { type Calendar, makeCalendar } from '#kernel/time/calendar.ts'
import { addDays, type IsoDate, weekday } from '#kernel/time/date.ts'
import type { Text } from '#kernel/text.ts'

export type EnteredDay = CalendarChangeView['days'][number]

/** The calendar in force: what is published with what was entered and carried out here. */
export const calendarWith = (
  announced: readonly number[],
  changes: readonly CalendarChangeView[],
): Calendar =>
  makeCalendar({
    announcedYears: announced,
    overrides: changes
      .filter(({ state }) => state === 'approved' || state === 'done')
      .toSorted((a, b) => a.proposedAt.localeCompare(b.proposedAt))
      .flatMap(({ days, source }) => days.map((day) => ({ ...day, source }))),
  })

export type Day = {
  readonly date: IsoDate
  readonly number: number
  readonly rests: boolean
  /** Does not follow its weekday: a holiday, or a weekend day worked in exchange. */
  readonly swapped: boolean
  readonly name: Text | undefined
}

const isWeekend = (date: IsoDate): boolean => weekday(date) === 0 || weekday(date) === 6

/** The days of a month, by weeks that begin on Monday; null where a week reaches into another month. */
export const weeksOf = (
  year: number,
  month: number,
  calendar: Calendar,
): readonly (readonly (Day | null)[])[] => {
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  const days: (Day | null)[] = []
  for (let date: IsoDate = `${prefix}-01`; date.startsWith(prefix); date = addDays(date, 1)) {
    const rests = calendar.kind(date) === 'restday'
    if (days.length === 0) days.push(...Array<null>((weekday(date) + 6) % 7).fill(null))
    days.push({
      date,
      number: Number(date.slice(8)),
      rests,
      swapped: rests !== isWeekend(date) || calendar.name(date) !== undefined,
      name: calendar.name(date),
    })
  }
  while (days.length % 7 > 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** A day that is chosen stops following its weekday; chosen again, it follows it again. */
export const toggled = (days: readonly EnteredDay[], date: IsoDate, name: Text): readonly EnteredDay[] =>
  days.some((day) => day.date === date)
    ? days.filter((day) => day.date !== date)
    : [...days, { date, kind: isWeekend(date) ? 'workday' : 'holiday', name } as const].toSorted((a, b) =>
        a.date.localeCompare(b.date),
      )
