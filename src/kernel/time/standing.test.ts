import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { addDays, daysBetween } from './date.ts'
import type { RunningTerm } from './due.ts'
import { standing } from './standing.ts'

const calendar = makeCalendar()

const review: RunningTerm = {
  from: '2025-03-10',
  term: { length: 3, unit: 'month' },
  roll: true,
  pauses: [{ from: '2025-03-20', to: '2025-04-02' }],
}

test('on the way: days used, paused and left', () => {
  expect(standing(review, '2025-04-10', calendar)).toEqual({
    due: '2025-06-23',
    provisional: false,
    elapsed: 18,
    paused: 13,
    left: 74,
    overdue: 0,
    fraction: 18 / 92,
    pausedNow: false,
  })
})

test('on the start, on the last day, and after it', () => {
  expect(standing(review, '2025-03-10', calendar)).toMatchObject({ elapsed: 0, left: 105, fraction: 0 })
  expect(standing(review, '2025-06-23', calendar)).toMatchObject({
    elapsed: 92,
    left: 0,
    overdue: 0,
    fraction: 1,
  })
  expect(standing(review, '2025-06-26', calendar)).toMatchObject({
    elapsed: 92,
    left: 0,
    overdue: 3,
    fraction: 1,
  })
})

test('before the start nothing has run', () => {
  expect(standing(review, '2025-03-01', calendar)).toMatchObject({ elapsed: 0, paused: 0, fraction: 0 })
})

test('an open pause stands still, and resuming tomorrow gives what was left', () => {
  const open: RunningTerm = { ...review, roll: false, pauses: [{ from: '2025-03-20', to: null }] }
  const before = standing({ ...open, pauses: [] }, '2025-03-19', calendar)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      const today = addDays('2025-03-20', days)
      const now = standing(open, today, calendar)
      expect(now).toMatchObject({ due: null, elapsed: 9, paused: days + 1, overdue: 0, pausedNow: true })
      expect(now.left).toBe(before.left)
      const resumed = { ...open, pauses: [{ from: '2025-03-20', to: addDays(today, 1) }] }
      expect(daysBetween(today, standing(resumed, today, calendar).due!)).toBe(now.left)
    }),
  )
})

test('a pause that is only planned has not stopped the clock', () => {
  const planned: RunningTerm = { ...review, pauses: [{ from: '2025-05-01', to: null }] }
  expect(standing(planned, '2025-03-20', calendar)).toMatchObject({
    due: null,
    elapsed: 10,
    pausedNow: false,
  })
})

test('a term counted backward only has days left', () => {
  const notice: RunningTerm = { from: '2025-03-14', term: { length: -3, unit: 'day' }, roll: true }
  expect(standing(notice, '2025-03-04', calendar)).toMatchObject({
    elapsed: 0,
    left: 7,
    overdue: 0,
    fraction: 0,
  })
  expect(standing(notice, '2025-03-12', calendar)).toMatchObject({ left: 0, overdue: 1, fraction: 1 })
})
