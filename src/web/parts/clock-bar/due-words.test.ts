import { expect, test } from 'vitest'
import { dayWords, dueWords } from './due-words.ts'
import { type BarClock, barOf } from './geometry.ts'

const clock: BarClock = {
  state: 'running',
  startedOn: '2026-03-05',
  dueOn: '2026-03-12',
  endedOn: null,
  onTime: null,
  held: null,
  pauses: [],
  extensions: [],
}

const wordsOn = (today: string, changed: Partial<BarClock> = {}) => {
  const now = { ...clock, ...changed }
  return dueWords(now, barOf(now, today), today)
}

test('dates in words people use', () => {
  expect(wordsOn('2026-03-07')).toEqual({ zh: '3月12日，周四，还有 5 天', en: 'Thu 12 Mar, 5 days left' })
  expect(wordsOn('2026-03-11').zh).toBe('3月12日，周四，明天到期')
  expect(wordsOn('2026-03-12').en).toBe('Thu 12 Mar, due today')
  expect(wordsOn('2026-03-13')).toEqual({ zh: '3月12日，周四，超期 1 天', en: 'Thu 12 Mar, 1 day overdue' })
})

test('another year is said', () => {
  expect(dayWords('2027-01-04', '2026-12-30')).toEqual({ zh: '2027年1月4日，周一', en: 'Mon 4 Jan 2027' })
})

test('what is done says when and how late', () => {
  expect(wordsOn('2026-04-01', { state: 'met', endedOn: '2026-03-14', onTime: false }).zh).toBe(
    '3月14日，周六，已完成，晚 2 天',
  )
  expect(wordsOn('2026-04-01', { state: 'met', endedOn: '2026-03-10', onTime: true }).en).toBe(
    'Tue 10 Mar, done in time',
  )
})

test('a pause has no date', () => {
  expect(wordsOn('2026-03-09', { state: 'paused', dueOn: null }).zh).toBe('已中止，恢复后再算')
  expect(wordsOn('2026-03-09', { state: 'paused', dueOn: null, held: 4 })).toEqual({
    zh: '已中止，恢复后还有 4 天',
    en: 'paused; 4 days left once resumed',
  })
})
