import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dateOfDay,
  dayNumber,
  daysBetween,
  parseDate,
  weekday,
} from './date.ts'

const anyDay = fc.integer({ min: -719_000, max: 2_900_000 })
const epoch = Temporal.PlainDate.from('1970-01-01')

test('days and dates agree with Temporal, both ways, over ten thousand years', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const there = epoch.add({ days: day })
      expect(dateOfDay(day)).toBe(there.toString())
      expect(dayNumber(there.toString())).toBe(day)
      expect(weekday(there.toString())).toBe(there.dayOfWeek % 7)
    }),
    { numRuns: 2_000 },
  )
})

test('months agree with Temporal: the corresponding day, else the last of the month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.integer({ min: -600, max: 600 }),
      (day, months) => {
        const date = dateOfDay(day)
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString())
      },
    ),
    { numRuns: 2_000 },
  )
})

test('comparison, distance and adding days belong together', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
      fc.pre(day + days > -719_000)
      const [from, to] = [dateOfDay(day), addDays(dateOfDay(day), days)]
      expect(daysBetween(from, to)).toBe(days)
      expect(compareDates(to, from)).toBe(Math.sign(days))
    }),
  )
})

test.each(['2024-02-29', '2000-02-29', '2024-12-31', '0001-01-01', '9999-12-31'])('%s is a date', (date) => {
  expect(parseDate(date)).toEqual({ ok: true, value: date })
})

test.each([
  ['2023-02-29', '28'],
  ['1900-02-29', '28'],
  ['2023-02-30', '28'],
  ['2024-04-31', '30'],
  ['2024-04-00', '30'],
  ['2024-13-01', '01 to 12'],
  ['2024-00-01', '01 to 12'],
  ['2024-8-31', 'like 2024-08-31'],
  ['20240831', 'like 2024-08-31'],
  ['2024-08-31 ', 'like 2024-08-31'],
  ['2024-08-31T00:00', 'like 2024-08-31'],
  ['2024/08/31', 'like 2024-08-31'],
  ['0000-01-01', 'like 2024-08-31'],
  ['', 'like 2024-08-31'],
])('"%s" is none, and the refusal says %s', (written, hint) => {
  const parsed = parseDate(written)
  expect(parsed.ok).toBe(false)
  if (!parsed.ok) expect(parsed.refusal.message.en).toContain(hint)
})
