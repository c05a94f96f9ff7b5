import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { text, type Text } from '../text.ts'
import { dayNumber, weekdayOfDay, yearOf, type DayNumber, type IsoDate } from './date.ts'

export type DayKind = 'workday' | 'restday'

/** A day that does not follow its weekday: a holiday, or a weekend day worked in exchange. */
export type CalendarEntry = {
  readonly date: IsoDate
  readonly kind: 'holiday' | 'workday'
  readonly name: Text
  /** The notice that says so, as in 国办发明电〔2025〕7号. */
  readonly source: string
}

export type Calendar = {
  readonly kind: (date: IsoDate) => DayKind
  /** What the day is called where it does not follow its weekday: 国庆节, or the holiday it is worked for. */
  readonly name: (date: IsoDate) => Text | undefined
  readonly isWorkday: (day: DayNumber) => boolean
  /** Whether the year's holidays are known; if not, weekends alone count and what rests on them is provisional. */
  readonly announced: (year: number) => boolean
  readonly announcedYears: readonly number[]
}

const entriesOf = (days: Readonly<Record<string, string>>, kind: CalendarEntry['kind']): CalendarEntry[] =>
  Object.entries(days).map(([date, names]) => {
    const [en = '', zh = ''] = names.split(',')
    return { date, kind, name: text(zh, en), source: 'chinese-days' }
  })

const publishedEntries: readonly CalendarEntry[] = [
  ...entriesOf(published.holidays, 'holiday'),
  ...entriesOf(published.workdays, 'workday'),
]

// By National Day, which every notice holds: some days of one year's notice lie in December of the year before,
// so a year that merely has an entry may still lack its own notice.
const yearsOf = (published: readonly CalendarEntry[]): readonly number[] =>
  published
    .filter((entry) => entry.kind === 'holiday' && entry.date.endsWith('-10-01'))
    .map((entry) => yearOf(entry.date))

export type CalendarSettings = {
  /** What the notices of the State Council say, where it is not to be read from the library. */
  readonly published?: readonly CalendarEntry[]
  /** Stand above the published days; the last entry of a date counts. */
  readonly overrides?: readonly CalendarEntry[]
  /** Years whose notice has been entered whole, beside those already published. */
  readonly announcedYears?: readonly number[]
}

/** The State Council's working days and holidays, with what an office has entered itself. */
export const makeCalendar = (settings: CalendarSettings = {}): Calendar => {
  const entries = new Map<DayNumber, CalendarEntry>()
  const published = settings.published ?? publishedEntries
  for (const entry of published) entries.set(dayNumber(entry.date), entry)
  for (const entry of settings.overrides ?? []) entries.set(dayNumber(entry.date), entry)
  const announced = new Set([...yearsOf(published), ...(settings.announcedYears ?? [])])

  const isWorkday = (day: DayNumber): boolean => {
    const entry = entries.get(day)
    if (entry !== undefined) return entry.kind === 'workday'
    const weekday = weekdayOfDay(day)
    return weekday !== 0 && weekday !== 6
  }
  return {
    kind: (date) => (isWorkday(dayNumber(date)) ? 'workday' : 'restday'),
    name: (date) => entries.get(dayNumber(date))?.name,
    isWorkday,
    announced: (year) => announced.has(year),
    announcedYears: [...announced].sort((a, b) => a - b),
  }
}

/** The years of `[from, to]`, in either order, whose holidays are not known. */
export const unannouncedYears = (calendar: Calendar, a: IsoDate, b: IsoDate): number[] => {
  const last = Math.max(yearOf(a), yearOf(b))
  const years: number[] = []
  for (let year = Math.min(yearOf(a), yearOf(b)); year <= last; year++)
    if (!calendar.announced(year)) years.push(year)
  return years
}
