import { expect, test } from 'vitest'
import { lastDay, monthsOf, yearBefore } from './month.ts'
import { comparablePart, currentPeriod, periodsSoFar } from './period.ts'

const action = {
  period: {
    from: '2030-02-01',
    to: '2030-12-31',
    continued: [
      { from: '2031-01-01', to: '2031-12-31', title: { zh: '', en: '' }, citation: { instrument: 'X' } },
    ],
  },
}

test('months from one to another, over a new year', () => {
  expect(monthsOf({ from: '2030-11', to: '2031-02' })).toEqual(['2030-11', '2030-12', '2031-01', '2031-02'])
  expect(lastDay('2032-02')).toBe('2032-02-29')
  expect(yearBefore({ from: '2031-01', to: '2031-03' })).toEqual({ from: '2030-01', to: '2030-03' })
})

test('the current period is the year of the action, as far as it has come', () => {
  expect(currentPeriod(action, '2030-05-10')).toEqual({ from: '2030-02', to: '2030-05' })
  expect(currentPeriod(action, '2031-03-01')).toEqual({ from: '2031-01', to: '2031-03' })
  expect(currentPeriod(action, '2033-01-01')).toEqual({ from: '2031-01', to: '2031-12' })
  expect(currentPeriod(action, '2029-01-01')).toEqual({ from: '2030-02', to: '2030-02' })
})

test('years that have begun, the newest first, then all of them', () => {
  expect(periodsSoFar(action, '2030-05-10')).toHaveLength(1)
  expect(periodsSoFar(action, '2031-03-01').map(({ from, to }) => [from, to])).toEqual([
    ['2031-01', '2031-03'],
    ['2030-02', '2030-12'],
    ['2030-02', '2031-03'],
  ])
})

test('only months that are over are held against the year before, and only where there was one', () => {
  expect(comparablePart(action, { from: '2031-01', to: '2031-05' }, '2031-05-20')).toEqual({
    now: { from: '2031-02', to: '2031-04' },
    before: { from: '2030-02', to: '2030-04' },
  })
  expect(comparablePart(action, { from: '2030-02', to: '2030-12' }, '2031-05-20')).toBeNull()
  expect(comparablePart(action, { from: '2031-05', to: '2031-05' }, '2031-05-20')).toBeNull()
})
