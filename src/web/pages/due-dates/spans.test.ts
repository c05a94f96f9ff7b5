import { expect, test } from 'vitest'
import { dayByKey, spanOf, stepped } from './spans.ts'
import { readDueSearch } from './search.ts'

test('a month from its first day to its last, a week from Monday to Sunday', () => {
  expect(spanOf('2028-02-10', 'month')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(spanOf('2026-12-31', 'month')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect(spanOf('2026-03-01', 'week')).toEqual({ from: '2026-02-23', to: '2026-03-01' })
  expect(spanOf('2026-02-23', 'week')).toEqual({ from: '2026-02-23', to: '2026-03-01' })
})

test('steps keep the day where the next month has it', () => {
  expect(stepped('2026-01-31', 'month', 1)).toBe('2026-02-28')
  expect(stepped('2026-01-01', 'week', -1)).toBe('2025-12-25')
})

test('keys lead through days, weeks and months', () => {
  expect(
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'].map((key) =>
      dayByKey('2026-03-04', key),
    ),
  ).toEqual([
    '2026-03-03',
    '2026-03-05',
    '2026-02-25',
    '2026-03-11',
    '2026-02-04',
    '2026-04-04',
    '2026-03-02',
    '2026-03-08',
    undefined,
  ])
})

test('an address that says no day says none', () => {
  expect(readDueSearch({ day: '2026-02-30', view: 'yours', span: 'week' })).toEqual({ span: 'week' })
  expect(readDueSearch({ day: '2026-02-28', view: 'organ' })).toEqual({ day: '2026-02-28', view: 'organ' })
})
