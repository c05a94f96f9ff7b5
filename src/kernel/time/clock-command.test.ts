import { expect, test } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { clockDue, type ClockDueOptions } from './clock-command.ts'

const calendar = makeCalendar()
const good: ClockDueOptions = { from: '2024-08-31', length: '2', unit: 'month' }

const faultsOf = (options: ClockDueOptions) => {
  const answer = clockDue(options, calendar)
  return answer.ok ? [] : (answer.refusal.faults ?? [])
}

test('answers with date, standing of the calendar and explanation, Chinese first', () => {
  expect(clockDue(good, calendar)).toEqual({
    ok: true,
    value: {
      due: '2024-10-31',
      provisional: false,
      explanation: [
        '起算日2024年8月31日不计入，自次日起计算',
        '2个月，至2024年10月31日（对应日）',
        '届满日：2024年10月31日（星期四）',
      ],
    },
  })
  const english = clockDue({ ...good, lang: 'en' }, calendar)
  expect(english.ok && english.value.explanation.at(-1)).toBe('Due: Thursday, 31 October 2024')
})

test('an open pause has no due date', () => {
  expect(clockDue({ ...good, pause: ['2024-09-10/..'] }, calendar)).toMatchObject({
    ok: true,
    value: { due: null, provisional: false },
  })
})

test.each<[string, ClockDueOptions, string, string]>([
  ['no start', { length: '2', unit: 'month' }, '--from', 'missing'],
  ['no such day', { ...good, from: '2023-02-30' }, '--from', '28 days'],
  ['no length', { from: '2024-08-31', unit: 'month' }, '--length', 'missing'],
  ['length zero', { ...good, length: '0' }, '--length', 'at least 1'],
  ['length in parts', { ...good, length: '1.5' }, '--length', 'whole number'],
  ['length in words', { ...good, length: 'two' }, '--length', 'whole number'],
  ['length beyond reason', { ...good, length: '99999999999' }, '--length', '2400 at most'],
  ['no unit', { from: '2024-08-31', length: '2' }, '--unit', 'choose one of day, workday, month, year'],
  ['unknown unit', { ...good, unit: 'week' }, '--unit', 'choose one of day, workday, month, year'],
  ['unit of the prototype', { ...good, unit: 'toString' }, '--unit', 'choose one of'],
  ['pause without end', { ...good, pause: ['2024-09-10'] }, '--pause', 'like --pause'],
  [
    'pause with three dates',
    { ...good, pause: ['2024-09-10/2024-09-11/2024-09-12'] },
    '--pause',
    'like --pause',
  ],
  ['pause end missing', { ...good, pause: ['2024-09-10/'] }, '--pause', 'like 2024-08-31'],
  ['pause backwards', { ...good, pause: ['2024-09-10/2024-09-01'] }, '--pause', 'ends before it starts'],
  ['pause of no day', { ...good, pause: ['2024-09-31/2024-10-02'] }, '--pause', '30 days'],
  ['extension without unit', { ...good, extend: ['1'] }, '--extend', 'like --extend 1:month'],
  ['extension of nothing', { ...good, extend: ['0:month'] }, '--extend', 'at least 1'],
  ['extension backward', { ...good, extend: ['-1:month'] }, '--extend', 'at least 1'],
  ['extension in weeks', { ...good, extend: ['1:week'] }, '--extend', 'choose one of'],
  ['extension with more', { ...good, extend: ['1:month:2'] }, '--extend', 'length:unit'],
  ['unknown language', { ...good, lang: 'fr' }, '--lang', 'zh or en'],
  [
    'backward and paused',
    { ...good, length: '-3', pause: ['2024-09-10/2024-09-12'] },
    '--length',
    'leave out',
  ],
  ['beyond the calendar', { ...good, from: '9999-12-31' }, '--length', 'years 1 to 9999'],
  [
    'before the calendar',
    { ...good, from: '0001-01-01', length: '-200', unit: 'year' },
    '--length',
    'years 1 to 9999',
  ],
])('%s is refused with the way out', (_name, options, field, hint) => {
  const faults = faultsOf(options)
  expect(faults.map((fault) => fault.field)).toEqual([field])
  expect(faults[0]?.message.en).toContain(hint)
  expect(faults[0]?.message.zh).toMatch(/[\u4e00-\u9fff]/)
})

test('all faults come at once, also in the message', () => {
  const answer = clockDue(
    {
      from: '2023-02-30',
      length: 'x',
      unit: 'moon',
      pause: ['x', '2024-02-02/2024-01-01'],
      extend: ['0:moon'],
      lang: 'fr',
    },
    calendar,
  )
  expect(answer.ok).toBe(false)
  if (answer.ok) return
  expect(answer.refusal.faults?.map((fault) => fault.field)).toEqual([
    '--from',
    '--length',
    '--unit',
    '--extend',
    '--extend',
    '--pause',
    '--pause',
    '--lang',
  ])
  expect(answer.refusal.message.en.split('\n')).toHaveLength(8)
})
