import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { addDays, daysBetween, type IsoDate } from '#kernel/time/date.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjust, type Adjuster, type Adjustment } from './adjust.ts'
import { type Clock, project } from './clock.ts'
import type { ClockRule } from './clock-rule.ts'

const calendar = makeCalendar()

const rule: ClockRule = {
  id: 'REVIEW',
  title: text('审查', 'Review'),
  term: { length: 30, unit: 'day' },
  roll: false,
  owedBy: 'prosecutor',
  pauses: [{ id: 'expert', title: text('鉴定', 'Expert opinion'), basis: cite('X', '1') }],
  extensions: [
    {
      id: 'complex',
      title: text('复杂', 'Complex'),
      most: { length: 15, unit: 'day' },
      times: 2,
      approval: 'head',
      basis: cite('X', '2'),
    },
  ],
  basis: cite('X', '3'),
}

const start: Clock = project(
  {
    id: 'c',
    rule: rule.id,
    startedOn: '2031-03-01',
    term: rule.term,
    roll: false,
    pauses: [],
    extensions: [],
    state: 'running',
    dueOn: null,
    provisional: false,
    endedOn: null,
    onTime: null,
  },
  calendar,
)

const on = (today: IsoDate): Adjuster => ({ id: 'p', today })

const after = (clock: Clock, asked: Adjustment, by: Adjuster): Clock => {
  const adjusted = adjust(rule, clock, asked, by)
  if (!adjusted.ok) throw new Error(adjusted.refusal.message.en)
  return project(adjusted.value, calendar)
}

const refusal = (clock: Clock, asked: Adjustment, by: Adjuster) => {
  const adjusted = adjust(rule, clock, asked, by)
  return adjusted.ok ? 'allowed' : adjusted.refusal.kind
}

const pause = (from: IsoDate, reasonId = 'expert') => ({ change: 'pause', reasonId, from }) as const
const resume = (to: IsoDate, reasonId = 'expert') => ({ change: 'resume', reasonId, to }) as const
const extend = (length: number, ruleId = 'complex') => ({ change: 'extend', ruleId, length }) as const

test('a pause is neither in the future, nor before the start, nor without a reason, nor after the end', () => {
  expect(refusal(start, pause('2031-03-11'), on('2031-03-10'))).toBe('invalid')
  expect(refusal(start, pause('2031-02-28'), on('2031-03-10'))).toBe('invalid')
  expect(refusal(start, pause('2031-03-05', 'tired'), on('2031-03-10'))).toBe('invalid')
  expect(refusal(start, pause('2031-03-31'), on('2031-04-01'))).toBe('not-allowed')
  expect(refusal(start, pause('2031-03-31'), on('2031-03-31'))).toBe('allowed')
})

test('it resumes neither before the pause nor in the future, and only once', () => {
  const paused = after(start, pause('2031-03-10'), on('2031-03-12'))
  expect(paused).toMatchObject({ state: 'paused', dueOn: null })
  expect(refusal(paused, pause('2031-03-12'), on('2031-03-12'))).toBe('not-allowed')
  expect(refusal(paused, resume('2031-03-09'), on('2031-03-12'))).toBe('invalid')
  expect(refusal(paused, resume('2031-03-13'), on('2031-03-12'))).toBe('invalid')
  const resumed = after(paused, resume('2031-03-12'), on('2031-03-12'))
  expect(resumed).toMatchObject({ state: 'running', dueOn: '2031-04-02' })
  expect(refusal(resumed, resume('2031-03-12'), on('2031-03-12'))).toBe('not-allowed')
  expect(refusal(resumed, pause('2031-03-11'), on('2031-03-12'))).toBe('invalid')
})

test('it is made longer by no more and no oftener than the rule says', () => {
  const today = '2031-03-20'
  expect(refusal(start, extend(16), on(today))).toBe('invalid')
  expect(refusal(start, extend(5, 'other'), on(today))).toBe('invalid')
  const twice = after(after(start, extend(15), on(today)), extend(5), on(today))
  expect(twice.dueOn).toBe('2031-04-20')
  expect(refusal(twice, extend(1), on(today))).toBe('not-allowed')
  expect(refusal(start, extend(5), on('2031-04-01'))).toBe('not-allowed')
})

test('what has ended is left alone', () => {
  for (const state of ['met', 'cancelled'] as const)
    for (const asked of [pause('2031-03-10'), resume('2031-03-10'), extend(1)])
      expect(refusal({ ...start, state }, asked, on('2031-03-10'))).toBe('not-allowed')
})

test('any pauses in their order add their days, no more and no less', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 })), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(gaps, (pauses) => {
      let clock = start
      let day = start.startedOn
      let paused = 0
      for (const [before, length] of pauses) {
        day = addDays(day, before)
        clock = after(clock, pause(day), on(day))
        day = addDays(day, length)
        paused += length
        clock = after(clock, resume(day), on(day))
      }
      expect(daysBetween(start.dueOn!, clock.dueOn!)).toBe(paused)
    }),
  )
})
