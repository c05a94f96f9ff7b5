import { expect, test } from 'vitest'
import { makeCalendar, unannouncedYears, type CalendarEntry } from './calendar.ts'
import { addDays, weekday } from './date.ts'

const published = makeCalendar()

const between = (first: string, last: string): string[] => {
  const dates: string[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date)
  return dates
}

// As the State Council's notices for 2025 and 2026 have them
const holidays = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
].flatMap(([first, last]) => between(first!, last!))

const worked = [
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
]

test('every day of 2025 and 2026 is as the notices say', () => {
  for (const date of between('2025-01-01', '2026-12-31')) {
    const weekend = weekday(date) === 0 || weekday(date) === 6
    const rests = holidays.includes(date) || (weekend && !worked.includes(date))
    expect([date, published.kind(date)]).toEqual([date, rests ? 'restday' : 'workday'])
  }
})

test('days that do not follow their weekday have names in both languages', () => {
  expect(published.name('2025-10-01')).toEqual({ zh: '国庆节', en: 'National Day' })
  expect(published.name('2025-09-28')?.zh).toBe('国庆节')
  expect(published.name('2025-03-15')).toBeUndefined()
})

test('announced are the years whose notice is held', () => {
  expect(published.announced(2004)).toBe(true)
  expect(published.announced(2026)).toBe(true)
  expect(published.announced(2027)).toBe(false)
  expect(published.announced(2003)).toBe(false)
  expect(published.announcedYears).toHaveLength(2026 - 2004 + 1)
  expect(unannouncedYears(published, '2028-01-01', '2026-12-31')).toEqual([2027, 2028])
})

const entry = (date: string, kind: CalendarEntry['kind']): CalendarEntry => ({
  date,
  kind,
  name: { zh: '测试日', en: 'Test day' },
  source: 'invented notice',
})

test('an unannounced year has weekends alone, until a notice is entered', () => {
  expect(published.kind('2027-02-06')).toBe('restday')
  expect(published.kind('2027-10-01')).toBe('workday')
  const entered = makeCalendar({
    overrides: [entry('2027-10-01', 'holiday'), entry('2027-02-06', 'workday')],
    announcedYears: [2027],
  })
  expect(entered.kind('2027-02-06')).toBe('workday')
  expect(entered.kind('2027-10-01')).toBe('restday')
  expect(entered.name('2027-10-01')?.en).toBe('Test day')
  expect(entered.announced(2027)).toBe(true)
  expect(published.announced(2027)).toBe(false)
})

test('an override stands above a published day, and the last one of a date counts', () => {
  const changed = makeCalendar({
    overrides: [
      entry('2025-10-08', 'workday'),
      entry('2025-03-12', 'workday'),
      entry('2025-03-12', 'holiday'),
    ],
  })
  expect(changed.kind('2025-10-08')).toBe('workday')
  expect(changed.kind('2025-03-12')).toBe('restday')
  expect(changed.announced(2027)).toBe(false)
})
