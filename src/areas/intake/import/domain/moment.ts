import { ok, refuse, type Result } from '#kernel/result.ts'
import { daysInMonth } from '#kernel/time/date.ts'
import { text } from '#kernel/text.ts'

/** Which of two small numbers is the month in `3/4/2020`. */
export const dateOrders = ['mdy', 'dmy'] as const
export type DateOrder = (typeof dateOrders)[number]

export type MomentRules = {
  /** Null where nobody said: then only dates that can be read in one way are taken. */
  readonly order: DateOrder | null
  /** Whether plain numbers count days from 1904, as sheets of old Macintosh programs do. */
  readonly date1904: boolean
  /** Nothing is received after this moment. */
  readonly latest: number
}

const minute = 60_000
const day = 86_400_000
/** Asia/Shanghai. */
const zoneMinutes = 8 * 60
const earliestYear = 1949

const fault = (rule: string, zh: string, en: string): Result<never> =>
  refuse({ kind: 'invalid', rule: `import:${rule}`, message: text(zh, en) })

const unreadable = (written: string): Result<never> =>
  fault(
    'date-form',
    `时间“${written}”认不出来；请写成 2024-08-31 17:06 的样子`,
    `The time "${written}" cannot be read; write it like 2024-08-31 17:06`,
  )

const impossible = (written: string): Result<never> =>
  fault(
    'date-impossible',
    `时间“${written}”不存在，请核对`,
    `There is no such time as "${written}"; check it`,
  )

const ambiguous = (written: string): Result<never> =>
  fault(
    'date-order',
    `日期“${written}”分不清月和日；请指定日期顺序（月/日/年或日/月/年）`,
    `Month and day of "${written}" cannot be told apart; say which order the dates are in`,
  )

type Parts = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time: string
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthNamed = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Chinese units and full-width marks as the ones that the forms below know. */
const plainOf = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(/\s*[年月]\s*/gu, '-')
    .replace(/\s*[日号]\s*/gu, ' ')
    .replace(/(?:星期|周)[一二三四五六日天]/gu, ' ')
    .replace(/\s*[时点]\s*/gu, ':')
    .replace(/\s*分\s*/gu, ':')
    .replace(/\s*秒/gu, '')
    .replace(/:\s*$/u, '')
    .trim()

const shortDate = /^(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>\d{4})(?!\d)(?<time>.*)$/su
const forms = {
  yearFirst: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)(?<time>.*)$/su,
  digits: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hh>\d{2})(?<mm>\d{2})(?<ss>\d{2})?)?$/u,
  monthWord: /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?<time>.*)$/iu,
  dayMonthWord: /^(?<day>\d{1,2})[\s-](?<name>[a-z]{3,9})\.?,?[\s-](?<year>\d{4})(?<time>.*)$/iu,
} as const

const partsOf = (plain: string): Parts | undefined => {
  const yearFirst = forms.yearFirst.exec(plain)?.groups
  if (yearFirst)
    return {
      year: Number(yearFirst['year']),
      month: Number(yearFirst['month']),
      day: Number(yearFirst['day']),
      time: yearFirst['time'] ?? '',
    }
  const digits = forms.digits.exec(plain)?.groups
  if (digits)
    return {
      year: Number(digits['year']),
      month: Number(digits['month']),
      day: Number(digits['day']),
      time: digits['hh'] === undefined ? '' : `${digits['hh']}:${digits['mm']}:${digits['ss'] ?? '00'}`,
    }
  const worded = (forms.monthWord.exec(plain) ?? forms.dayMonthWord.exec(plain))?.groups
  const month = worded ? monthNamed(worded['name'] ?? '') : 0
  return worded && month > 0
    ? { year: Number(worded['year']), month, day: Number(worded['day']), time: worded['time'] ?? '' }
    : undefined
}

const orderedParts = (plain: string, order: DateOrder | null): Parts | 'ambiguous' | undefined => {
  const groups = shortDate.exec(plain)?.groups
  if (!groups) return undefined
  const [a, b] = [Number(groups['a']), Number(groups['b'])]
  const known = order ?? (a > 12 ? 'dmy' : b > 12 || a === b ? 'mdy' : null)
  if (known === null) return 'ambiguous'
  const [month, dayOfMonth] = known === 'mdy' ? [a, b] : [b, a]
  return { year: Number(groups['year']), month, day: dayOfMonth, time: groups['time'] ?? '' }
}

const timeForm =
  /^[\sT,]*(?<early>上午|凌晨|早上|am)?(?<late>下午|晚上|中午|pm)?\s*(?<h>\d{1,2}):(?<m>\d{1,2})(?::(?<s>\d{1,2})(?:[.,]\d{1,9})?)?\s*(?<half>am|pm|a\.m\.|p\.m\.)?\s*(?<zone>z|utc|(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?)?$/iu

const zoneOffset = (zone: string): number => {
  const groups = /(?<sign>[+-])(?<h>\d{1,2}):?(?<m>\d{2})?$/u.exec(zone)?.groups
  if (!groups) return 0
  return (groups['sign'] === '-' ? -1 : 1) * (Number(groups['h']) * 60 + Number(groups['m'] ?? 0))
}

/** Milliseconds since midnight in Shanghai; undefined where there is no such time, null where it cannot be read. */
const timeOfDay = (written: string): number | null | undefined => {
  if (/^[\sT,]*$/u.test(written)) return 0
  const groups = timeForm.exec(written)?.groups
  if (!groups) return null
  const [h, m, s] = [Number(groups['h']), Number(groups['m']), Number(groups['s'] ?? 0)]
  const half = groups['half']?.slice(0, 1).toLowerCase()
  const late = groups['late'] !== undefined || half === 'p'
  const early = groups['early'] !== undefined || half === 'a'
  if (h > 23 || m > 59 || s > 59 || (half !== undefined && (h === 0 || h > 12))) return undefined
  const hours = late && h < 12 ? h + 12 : early && h === 12 ? 0 : h
  const shift = groups['zone'] === undefined ? 0 : zoneMinutes - zoneOffset(groups['zone'])
  return ((hours * 60 + m + shift) * 60 + s) * 1000
}

const civil = (written: string, parts: Parts): Result<number> => {
  const time = timeOfDay(parts.time)
  if (time === null) return unreadable(written)
  const { year, month, day: dayOfMonth } = parts
  const exists =
    time !== undefined &&
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    dayOfMonth <= daysInMonth(year, month)
  if (!exists || year < earliestYear) return impossible(written)
  return ok(Date.UTC(year, month - 1, dayOfMonth) - zoneMinutes * minute + time)
}

/** Days since 30 December 1899, as a sheet keeps times (or since 1 January 1904). */
const leastSerial = 18_000
const mostSerial = 80_000

const ofNumber = (plain: string, date1904: boolean): number | undefined => {
  if (!/^\d{4,13}(?:\.\d+)?$/u.test(plain)) return undefined
  const value = Number(plain)
  // Computers count milliseconds or seconds since 1970; eleven digits are a telephone.
  if (/^1\d{12}$/u.test(plain)) return value
  if (/^1\d{9}$/u.test(plain)) return value * 1000
  const serial = date1904 ? value + 1462 : value
  if (serial < leastSerial || serial > mostSerial) return undefined
  return Math.round((serial - 25_569) * 86_400) * 1000 - zoneMinutes * minute
}

const readAny = (written: string, { order, date1904 }: MomentRules): Result<number> => {
  const plain = plainOf(written)
  const parts = partsOf(plain)
  if (parts) return civil(written, parts)
  const ordered = orderedParts(plain, order)
  if (ordered === 'ambiguous') return ambiguous(written)
  if (ordered) return civil(written, ordered)
  const counted = ofNumber(plain, date1904)
  return counted === undefined ? unreadable(written) : ok(counted)
}

/** The instant that a cell names, in any of the forms in which tables hold times; Shanghai time unless it says another. */
export const readMoment = (written: string, rules: MomentRules): Result<number> => {
  const read = readAny(written.trim(), rules)
  if (!read.ok || read.value <= rules.latest) return read
  // A clock a few minutes fast is no fault of the row.
  return read.value - rules.latest < day / 24
    ? ok(rules.latest)
    : fault('date-future', `时间“${written.trim()}”还没有到`, `The time "${written.trim()}" is still to come`)
}

/** Whether a cell looks like a time; for guessing which column holds them. */
export const looksLikeMoment = (written: string): boolean =>
  !/^\d{1,3}$/u.test(written.trim()) &&
  readAny(written.trim(), { order: 'mdy', date1904: false, latest: Infinity }).ok
