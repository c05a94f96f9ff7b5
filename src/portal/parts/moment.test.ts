import { expect, test } from 'vitest'
import type { View } from '../view.ts'
import { dayText, dueDay, moment } from './moment.ts'

const view = (language: View['language']): View => ({ language, path: '/', today: '2025-03-07', demo: false })

test('a due day says how far away it is', () => {
  expect(dueDay(view('zh'), '2025-03-12').markup).toContain('>3月12日，周三，还有 5 天</time')
  expect(dueDay(view('en'), '2025-03-12').markup).toContain('>Wednesday 12 March, in 5 days</time')
  expect(dueDay(view('zh'), '2025-03-07').markup).toContain('周五，就是今天')
  expect(dueDay(view('en'), '2025-03-08').markup).toContain('tomorrow')
  expect(dueDay(view('zh'), '2025-03-04').markup).toContain('已过 3 天')
})

test('the year stands where it is another one', () => {
  expect(dayText('2026-01-02', '2025-12-31')).toEqual({
    zh: '2026年1月2日，周五',
    en: 'Friday 2 January 2026',
  })
})

test('a moment is told by the clock of Shanghai', () => {
  expect(moment(view('zh'), new Date('2025-03-06T16:05:00Z')).markup).toContain('3月7日，周五 00:05')
})
