import { addDays, daysBetween } from '#kernel/time/date.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellsHead, warningKinds, warningNow, warningsOf } from './warnings.ts'

const period = (startedOn: string, length: number, state: 'running' | 'paused' = 'running') => ({
  state,
  startedOn,
  dueOn: addDays(startedOn, length),
})

const start = '2031-03-01'
const kindsOn = (length: number, day: number) =>
  warningsOf(period(start, length), addDays(start, day)).map(({ kind, on }) => [kind, daysBetween(start, on)])

test('half, three quarters, three days, the day, and what is past it', () => {
  expect(kindsOn(60, 29)).toEqual([])
  expect(kindsOn(60, 61)).toEqual([
    ['half', 30],
    ['three_quarters', 45],
    ['three_days', 57],
    ['due', 60],
    ['overdue', 61],
  ])
  expect(warningNow(period(start, 60), addDays(start, 50))).toEqual({
    kind: 'three_quarters',
    on: addDays(start, 45),
  })
})

test('a short period is not told of over and over', () => {
  expect(kindsOn(7, 8).map(([kind]) => kind)).toEqual(['half', 'three_days', 'due', 'overdue'])
  expect(kindsOn(5, 6).map(([kind]) => kind)).toEqual(['three_days', 'due', 'overdue'])
  expect(kindsOn(3, 4).map(([kind]) => kind)).toEqual(['due', 'overdue'])
})

test('one counted backward from a session has its last three days', () => {
  expect(kindsOn(-5, -8)).toEqual([['three_days', -8]])
  expect(kindsOn(-5, -4)).toEqual([
    ['three_days', -8],
    ['due', -5],
    ['overdue', -4],
  ])
})

test('the head is told from three days on', () => {
  expect(warningKinds.filter(tellsHead)).toEqual(['three_days', 'due', 'overdue'])
})

test('each kind once, in order, none before its day; a paused one is told of nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 800 }), fc.integer({ min: -40, max: 900 }), (length, day) => {
      const today = addDays(start, day)
      const told = warningsOf(period(start, length), today)
      const ranks = told.map(({ kind }) => warningKinds.indexOf(kind))
      expect(ranks).toEqual([...new Set(ranks)].toSorted((a, b) => a - b))
      expect(told.map(({ on }) => on)).toEqual(told.map(({ on }) => on).toSorted())
      expect(told.every(({ on }) => on <= today)).toBe(true)
      expect(told.some(({ kind }) => kind === 'overdue')).toBe(day > length)
      expect(warningsOf(period(start, length, 'paused'), today)).toEqual([])
    }),
  )
})
