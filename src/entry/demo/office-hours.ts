import type { Calendar } from '#kernel/time/calendar.ts'
import { dateOfDay, dayNumber, type IsoDate } from '#kernel/time/date.ts'
import type { Random } from './random.ts'

const minute = 60_000

/** An instant on a day in China, so many minutes after midnight. */
export const instantAt = (day: IsoDate, minutes: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * minute)

/** The first working day, that day or after it. */
const workingDay = (day: IsoDate, calendar: Calendar): IsoDate => {
  let found = dayNumber(day)
  while (!calendar.isWorkday(found)) found += 1
  return dateOfDay(found)
}

/** When somebody at an office does something, on or after a day: between nine and half past five. */
export const inOffice = (random: Random, day: IsoDate, calendar: Calendar): Date =>
  instantAt(workingDay(day, calendar), random.whole(9 * 60, 17 * 60 + 30))

/** When people write to an office: rarely at night, most in the evening. */
export const atHome = (random: Random, day: IsoDate): Date =>
  instantAt(day, random.chance(0.4) ? random.whole(18 * 60, 23 * 60) : random.whole(6 * 60, 20 * 60))

/** Days of arrival over so many days up to the last one: ever more of them, a third in the last weeks, few on Sundays. */
export const arrivalDay = (random: Random, last: number, days: number): IsoDate => {
  const back = Math.floor(random.chance(0.33) ? 45 * random.next() ** 1.4 : days * random.next() ** 1.3)
  const day = last - back
  const isSunday = (day + 4) % 7 === 0
  return dateOfDay(isSunday && random.chance(0.5) && day < last ? day + 1 : day)
}
