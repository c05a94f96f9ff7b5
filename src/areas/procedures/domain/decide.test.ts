import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { addDays, daysBetween, type IsoDate, weekday } from '#kernel/time/date.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjust } from './adjust.ts'
import { type Clock, daysHeld, project } from './clock.ts'
import type { ClockRule } from './clock-rule.ts'
import { decide, type Effect } from './decide.ts'
import type { Ask, Move, Procedure } from './procedure.ts'

const calendar = makeCalendar()
const today = '2031-03-05'

const clock = (id: string, more: Partial<ClockRule>): ClockRule => ({
  id,
  title: text(id, id),
  term: { length: 15, unit: 'day' },
  roll: true,
  owedBy: 'prosecutor',
  pauses: [],
  extensions: [],
  basis: cite('ACT', '1'),
  ...more,
})

const ask = (field: Ask['field'], required = true): Ask => ({ field, title: text(field, field), required })

const move = (id: string, more: Partial<Move>): Move => ({
  id,
  title: text(id, id),
  from: ['open'],
  by: ['prosecutor'],
  asks: [],
  basis: [cite('ACT', '2')],
  ...more,
})

const rules = {
  served: clock('SERVED', { term: { length: 2, unit: 'month' } }),
  settable: clock('SET', { settable: { least: 10, most: 60 } }),
  notice: clock('NOTICE', { term: { length: -3, unit: 'day' }, onMiss: 'block' }),
  custody: clock('CUSTODY', { term: { length: 7, unit: 'day' }, roll: false }),
  fixed: clock('FIXED', { term: { length: 6, unit: 'month' }, fixed: true }),
}

const matter: Procedure = {
  id: 'matter',
  version: 1,
  title: text('事项', 'Matter'),
  basis: [],
  validFrom: '2031-01-01',
  series: '事',
  initial: 'open',
  startsAtReceipt: [],
  startsAtOpening: [],
  states: [],
  moves: [
    move('serve', { asks: [ask('day')], starts: [{ rule: 'SERVED', from: 'day' }] }),
    move('set', { asks: [ask('term', false)], starts: [{ rule: 'SET' }] }),
    move('set_unasked', { starts: [{ rule: 'SET' }] }),
    move('convene', { asks: [ask('day')], starts: [{ rule: 'NOTICE', from: 'day' }] }),
    move('hold', { asks: [ask('day')], starts: [{ rule: 'CUSTODY', from: 'day' }] }),
  ],
  clocks: Object.values(rules),
}

const withState: Procedure = {
  ...matter,
  states: [
    {
      id: 'open',
      title: text('办理', 'Open'),
      phase: 'working',
      told: { happened: text('', ''), next: text('', '') },
    },
  ],
}

const make = (id: string, given: Record<string, unknown> = {}) =>
  decide(
    withState,
    { state: 'open', clocks: [] },
    { move: id, given },
    { roles: ['prosecutor'], today, calendar },
  )

const startedBy = (id: string, given: Record<string, unknown> = {}) => {
  const decided = make(id, given)
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal.faults))
  return decided.value.find(
    (effect): effect is Extract<Effect, { kind: 'clock-started' }> => effect.kind === 'clock-started',
  )!
}

const clockOf = (rule: ClockRule, startedOn: IsoDate, term = rule.term): Clock =>
  project(
    {
      id: 'c',
      rule: rule.id,
      startedOn,
      term,
      roll: rule.roll,
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

const dueOf = (id: string, rule: ClockRule, given: Record<string, unknown>): IsoDate | null => {
  const { startedOn, term } = startedBy(id, given)
  return clockOf(rule, startedOn, term).dueOn
}

const faultOf = (id: string, given: Record<string, unknown>) => {
  const decided = make(id, given)
  return decided.ok ? undefined : decided.refusal.faults?.map(({ field }) => field)
}

test('a period starts from the day that was given, which has come', () => {
  expect(startedBy('serve', { day: '2031-02-03' }).startedOn).toBe('2031-02-03')
  expect(startedBy('serve', { day: today }).startedOn).toBe(today)
  expect(dueOf('serve', rules.served, { day: '2031-02-03' })).toBe('2031-04-03')
  for (const day of [undefined, '', 'yesterday', '2031-02-30', '2031-3-1', '2031-03-06'])
    expect(faultOf('serve', { day })).toEqual(['day'])
})

test('a settable period is as long as was set within its bounds, else as laid down', () => {
  expect(startedBy('set').term).toEqual({ length: 15, unit: 'day' })
  expect(startedBy('set', { term: '' }).term.length).toBe(15)
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 200 }), (length) => {
      if (length < 10 || length > 60) expect(faultOf('set', { term: length })).toEqual(['term'])
      else expect(startedBy('set', { term: String(length) }).term).toEqual({ length, unit: 'day' })
    }),
  )
  for (const term of ['ten', '12.5', Number.NaN]) expect(faultOf('set', { term })).toEqual(['term'])
})

test('what a move does not ask for changes nothing', () => {
  expect(startedBy('set_unasked', { term: 9_999, day: '1999-01-01' })).toMatchObject({
    startedOn: today,
    term: { length: 15, unit: 'day' },
  })
})

test('a hearing notice ends three days before the session, and rolls back', () => {
  // Wednesday, 19 March 2031: three days before it is Sunday, so Friday the 14th.
  expect(dueOf('convene', rules.notice, { day: '2031-03-19' })).toBe('2031-03-14')
  expect(dueOf('convene', rules.notice, { day: '2031-03-20' })).toBe('2031-03-17')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (ahead) => {
      const day = addDays(today, ahead)
      const due = dueOf('convene', rules.notice, { day })!
      expect(daysBetween(due, day)).toBeGreaterThanOrEqual(3)
      expect(calendar.kind(due)).toBe('workday')
    }),
  )
})

test('a session that has passed is not convened any more; one within three days is, though its notice is late', () => {
  expect(faultOf('convene', { day: addDays(today, -1) })).toEqual(['day'])
  expect(dueOf('convene', rules.notice, { day: addDays(today, 1) })! < today).toBe(true)
})

test('custody ends on its day, whatever day that is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (back) => {
      const day = addDays(today, -back)
      expect(dueOf('hold', rules.custody, { day })).toBe(addDays(day, 7))
    }),
  )
  expect(weekday(dueOf('hold', rules.custody, { day: '2031-03-01' })!)).toBe(6)
})

test('a fixed period refuses pause and extension, and says that it is fixed', () => {
  const running = clockOf(rules.fixed, '2031-03-01')
  const by = { id: 'p', roles: ['chief_procurator'], today }
  for (const asked of [
    { change: 'pause', reasonId: 'expert', from: today },
    { change: 'extend', ruleId: 'complex', length: 1 },
  ] as const) {
    const refused = adjust(rules.fixed, running, asked, by)
    expect(refused.ok ? '' : refused.refusal.message.zh).toBe('“FIXED”是不变期间，不得中止，也不得延长')
  }
})

test('the days left of a paused period stand still, and are those with which it goes on', () => {
  const rule = clock('REVIEW', { term: { length: 30, unit: 'day' }, roll: false })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 }), (used, pause) => {
      const running = clockOf(rule, '2031-03-01')
      const from = addDays('2031-03-01', used)
      const paused = project({ ...running, pauses: [{ from, to: null, reasonId: 'expert' }] }, calendar)
      const held = daysHeld(paused, calendar)!
      expect(held).toBe(30 - used + 1)
      const to = addDays(from, pause)
      const resumed = project({ ...paused, pauses: [{ from, to, reasonId: 'expert' }] }, calendar)
      // The day on which it runs again is the first of those left.
      expect(daysBetween(to, resumed.dueOn!) + 1).toBe(held)
      expect(daysHeld(resumed, calendar)).toBeNull()
    }),
  )
})
