import { makeCalendar } from '#kernel/time/calendar.ts'
import { text } from '#kernel/text.ts'
import { expect, test } from 'vitest'
import { calendarWith, toggled, weeksOf } from './days.ts'

const name = text('春节', 'Spring Festival')

test('weeks begin on Monday, and every day of the month stands once', () => {
  const weeks = weeksOf(2026, 2, makeCalendar())
  expect(weeks[0]!.slice(0, 6)).toEqual([null, null, null, null, null, null])
  expect(weeks.flat().flatMap((day) => (day ? [day.number] : []))).toEqual(
    Array.from({ length: 28 }, (_, day) => day + 1),
  )
  expect(weeks.every((week) => week.length === 7)).toBe(true)
})

test('a holiday and the Sunday worked for it are told from other days', () => {
  const days = new Map(
    weeksOf(2024, 2, makeCalendar())
      .flat()
      .map((day) => [day?.date, day]),
  )
  expect(days.get('2024-02-12')).toMatchObject({ rests: true, swapped: true })
  expect(days.get('2024-02-04')).toMatchObject({ rests: false, swapped: true })
  expect(days.get('2024-02-21')).toMatchObject({ rests: false, swapped: false })
  expect(days.get('2024-02-24')).toMatchObject({ rests: true, swapped: false })
})

test('choosing a weekday makes it a holiday, a weekend day a working day, and again undoes it', () => {
  const once = toggled([], '2031-01-22', name)
  expect(once).toEqual([{ date: '2031-01-22', kind: 'holiday', name }])
  const both = toggled(once, '2031-01-19', name)
  expect(both.map(({ date, kind }) => [date, kind])).toEqual([
    ['2031-01-19', 'workday'],
    ['2031-01-22', 'holiday'],
  ])
  expect(toggled(both, '2031-01-22', name)).toEqual([both[0]])
})

test('only what was approved counts, the later entry over the earlier', () => {
  const change = (state: 'proposed' | 'done', kind: 'holiday' | 'workday', proposedAt: string) => ({
    id: proposedAt,
    year: 2031,
    source: 'x',
    days: [{ date: '2031-01-22', kind, name }],
    state,
    affected: 0,
    recomputed: 0,
    proposedBy: null,
    proposedAt,
    decidedAt: null,
  })
  const kindWith = (...changes: ReturnType<typeof change>[]) => calendarWith([], changes).kind('2031-01-22')
  expect(kindWith(change('proposed', 'holiday', '2030-12-01'))).toBe('workday')
  expect(kindWith(change('done', 'holiday', '2030-12-01'))).toBe('restday')
  expect(kindWith(change('done', 'workday', '2030-12-05'), change('done', 'holiday', '2030-12-01'))).toBe(
    'workday',
  )
})
