import { ok, refuse, type Result } from '../result.ts'
import { text, type Text } from '../text.ts'

/** A civil date as `2024-08-31`; strings of this shape sort as their dates do. Made by `parseDate` or from another one. */
export type IsoDate = string

/** Days since 1970-01-01: what the arithmetic runs on, as a system-wide recount handles millions of dates. */
export type DayNumber = number

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7))
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10))

const twoDigits = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'))

const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits[month]}-${twoDigits[day]}`

// Both conversions count from 1 March, so that the leap day is the last of its year (H. Hinnant, "chrono-compatible
// low-level date algorithms"); the 719,468 days lie between 0000-03-01 and 1970-01-01.
export const dayNumber = (date: IsoDate): DayNumber => {
  const month = monthOf(date)
  const year = month <= 2 ? yearOf(date) - 1 : yearOf(date)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
  )
}

export const dateOfDay = (day: DayNumber): IsoDate => {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return isoDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOfDay = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

export const weekday = (date: IsoDate): number => weekdayOfDay(dayNumber(date))

export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days)

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** The corresponding day that many months on (or back), else the last day of that month (CC 202). */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return isoDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

export const compareDates = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0)

export const laterDate = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

export const earlierDate = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

const noDate = (message: Text): Result<never> => refuse({ kind: 'invalid', rule: 'format:date', message })

export const parseDate = (written: string): Result<IsoDate> => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || written.startsWith('0000'))
    return noDate(
      text(
        `“${written}”不是日期，请写成 2024-08-31 的样子`,
        `"${written}" is not a date; write it like 2024-08-31`,
      ),
    )
  const [year, month, day] = [yearOf(written), monthOf(written), dayOf(written)]
  if (month < 1 || month > 12)
    return noDate(
      text(
        `“${written}”没有这一天：月份应为01至12`,
        `"${written}" does not exist: the month must be 01 to 12`,
      ),
    )
  const days = daysInMonth(year, month)
  if (day < 1 || day > days)
    return noDate(
      text(
        `“${written}”没有这一天：${year}年${month}月有${days}天，日应为01至${days}`,
        `"${written}" does not exist: that month has ${days} days, so the day must be 01 to ${days}`,
      ),
    )
  return ok(written)
}
