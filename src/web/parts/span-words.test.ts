import { expect, test } from 'vitest'
import { daysWords, monthsWords, monthWords } from './span-words.ts'

test('a month says its year only where it is another one', () => {
  expect(monthWords('2026-11', '2026-11-29')).toEqual({ zh: '11月', en: 'Nov' })
  expect(monthWords('2025-12', '2026-11-29')).toEqual({ zh: '2025年12月', en: 'Dec 2025' })
})

test('months say what they share once', () => {
  expect(monthsWords('2026-01', '2026-10')).toEqual({ zh: '2026年1月至10月', en: 'Jan – Oct 2026' })
  expect(monthsWords('2025-12', '2026-02')).toEqual({
    zh: '2025年12月至2026年2月',
    en: 'Dec 2025 – Feb 2026',
  })
  expect(monthsWords('2026-03', '2026-03').zh).toBe('2026年3月')
})

test('a week may reach into the next month, and into the next year', () => {
  expect(daysWords('2026-11-23', '2026-11-29')).toEqual({
    zh: '2026年11月23日至29日',
    en: '23 – 29 Nov 2026',
  })
  expect(daysWords('2026-11-30', '2026-12-06').en).toBe('30 Nov – 6 Dec 2026')
  expect(daysWords('2026-12-28', '2027-01-03')).toEqual({
    zh: '2026年12月28日至2027年1月3日',
    en: '28 Dec 2026 – 3 Jan 2027',
  })
})
