import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dateIn } from './zone.ts'

test('the day changes at midnight in China', () => {
  expect(dateIn(new Date('2024-08-31T15:59:59.999Z'))).toBe('2024-08-31')
  expect(dateIn(new Date('2024-08-31T16:00:00Z'))).toBe('2024-09-01')
})

test('summer time counted until 1991', () => {
  expect(dateIn(new Date('1990-07-01T15:30:00Z'))).toBe('1990-07-02')
})

test('agrees with Temporal in several zones', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'America/New_York', 'UTC')
  fc.assert(
    fc.property(fc.integer({ min: -1_500_000_000_000, max: 4_000_000_000_000 }), zones, (at, zone) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
      expect(dateIn(at, zone)).toBe(there.toPlainDate().toString())
    }),
  )
})
