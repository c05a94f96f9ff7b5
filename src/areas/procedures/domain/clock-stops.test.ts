import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { addDays, daysBetween, type IsoDate } from '#kernel/time/date.ts'
import { expect, test } from 'vitest'
import { afterEffects, newClock, withoutChanges } from './after-effects.ts'
import { type Clock, daysHeld, project } from './clock.ts'
import { decide, movesOpen } from './decide.ts'
import type { Given } from './given.ts'
import type { Ask, Move, Procedure } from './procedure.ts'
import { checkStep } from './versions.ts'

const calendar = makeCalendar()

const move = (id: string, more: Partial<Move>): Move => ({
  id,
  title: text(id, id),
  from: ['open'],
  by: ['prosecutor'],
  asks: [],
  basis: [cite('ACT', '2')],
  ...more,
})

const because = (id: string) => ({ id, title: text(id, id), basis: cite('ACT', '3') })
const day: Ask = { field: 'day', title: text('日期', 'Day'), required: true }
const what: Ask = {
  field: 'outcome',
  title: text('事项', 'What'),
  required: true,
  choices: [because('files'), because('audit')],
}
const away = [{ rule: 'REVIEW', from: 'day' }] as const
const suspended = [{ rule: 'REVIEW', reason: 'suspended' }] as const

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
  states: ['open', 'still'].map((id) => ({
    id,
    title: text(id, id),
    phase: 'working',
    told: { happened: text('', ''), next: text('', '') },
  })),
  moves: [
    move('send', { asks: [what, day], pauses: away }),
    move('receive', { from: ['open', 'still'], asks: [what, day], resumes: away }),
    move('suspend', { to: 'still', pauses: suspended }),
    move('go_on', { from: ['still'], to: 'open', resumes: suspended }),
  ],
  clocks: [
    {
      id: 'REVIEW',
      title: text('审查', 'Review'),
      term: { length: 30, unit: 'day' },
      roll: false,
      owedBy: 'prosecutor',
      pauses: [because('files'), because('audit'), because('suspended')],
      extensions: [],
      basis: cite('ACT', '1'),
    },
  ],
}

const review = (startedOn: IsoDate): Clock =>
  newClock(matter, { rule: 'REVIEW', startedOn, term: matter.clocks[0]!.term }, 'c', calendar)

const by = (today: IsoDate) => ({ roles: ['prosecutor'], today, calendar })

const made = (state: string, clocks: readonly Clock[], id: string, today: IsoDate, given: Given = {}) => {
  const decided = decide(matter, { state, clocks }, { move: id, given }, by(today))
  if (!decided.ok) return decided.refusal
  return afterEffects(clocks, decided.value, { today, calendar, start: () => review(today) })
}

const done = (...step: Parameters<typeof made>) => {
  const after = made(...step)
  if ('kind' in after) throw new Error(after.message.en)
  return after
}

test('a step stops a period and another lets it run on, from the days that they tell of', () => {
  const sent = done('open', [review('2031-03-01')], 'send', '2031-03-12', {
    outcome: 'files',
    day: '2031-03-10',
  })
  expect(sent.clocks[0]).toMatchObject({ state: 'paused', dueOn: null })
  expect(sent.changes).toEqual([{ id: 'c', rule: 'REVIEW', change: 'paused', due: null, reason: 'files' }])
  const back = done('open', sent.clocks, 'receive', '2031-03-20', { outcome: 'files', day: '2031-03-18' })
  expect(back.clocks[0]).toMatchObject({ state: 'running', dueOn: '2031-04-08' })
  expect(back.changes).toMatchObject([{ change: 'resumed', due: '2031-04-08', reason: 'files' }])
})

test('two things awaited: it runs again when the second is back, and no day counts twice', () => {
  let { clocks } = done('open', [review('2031-03-01')], 'send', '2031-03-05', {
    outcome: 'files',
    day: '2031-03-05',
  })
  clocks = done('open', clocks, 'suspend', '2031-03-10').clocks
  const held = daysHeld(clocks[0]!, calendar)
  clocks = done('still', clocks, 'receive', '2031-03-15', { outcome: 'files', day: '2031-03-15' }).clocks
  expect(clocks[0]).toMatchObject({ state: 'paused', dueOn: null })
  expect(daysHeld(clocks[0]!, calendar)).toBe(held)
  clocks = done('still', clocks, 'go_on', '2031-03-20').clocks
  expect(daysBetween(review('2031-03-01').dueOn!, clocks[0]!.dueOn!)).toBe(15)
})

test('what did not leave does not come back', () => {
  const clocks = [review('2031-03-01')]
  const open = (now: readonly Clock[]) =>
    movesOpen(matter, { state: 'open', clocks: now }, by('2031-03-20')).map(({ id }) => id)
  expect(open(clocks)).toEqual(['send', 'suspend'])
  const sent = done('open', clocks, 'send', '2031-03-12', { outcome: 'files', day: '2031-03-12' })
  expect(open(sent.clocks)).toContain('receive')
  expect(
    made('open', sent.clocks, 'receive', '2031-03-20', { outcome: 'audit', day: '2031-03-20' }),
  ).toMatchObject({ kind: 'invalid', faults: [{ field: 'outcome' }] })
})

test('a day before it left, or in the future, is refused at the day', () => {
  const sent = done('open', [review('2031-03-01')], 'send', '2031-03-12', {
    outcome: 'files',
    day: '2031-03-12',
  })
  for (const wrong of ['2031-03-11', '2031-03-21'])
    expect(
      made('open', sent.clocks, 'receive', '2031-03-20', { outcome: 'files', day: wrong }),
    ).toMatchObject({ kind: 'invalid', faults: [{ field: 'day' }] })
})

test('a period that has run out is not stopped after the fact, and the step is made all the same', () => {
  const late = done('open', [review('2031-03-01')], 'suspend', '2031-06-01')
  expect(late).toMatchObject({ clocks: [{ state: 'running', dueOn: '2031-03-31' }], changes: [] })
})

test('a period that begins later stands still from its beginning on', () => {
  const early = done('open', [review('2031-05-01')], 'suspend', '2031-04-01')
  expect(early.clocks[0]).toMatchObject({ state: 'paused', pauses: [{ from: '2031-05-01' }] })
  const before = done('still', early.clocks, 'go_on', '2031-04-10')
  expect(before.clocks[0]).toMatchObject({ state: 'running', dueOn: '2031-05-31', pauses: [] })
  const after = done('still', early.clocks, 'go_on', '2031-05-11')
  expect(after.clocks[0]).toMatchObject({ dueOn: addDays('2031-05-31', 10) })
})

test('taken back, a period is as it was, and only a pause of that reason is', () => {
  const start = [review('2031-03-01')]
  const at = { today: '2031-03-20', calendar }
  const sent = done('open', start, 'send', '2031-03-05', { outcome: 'files', day: '2031-03-05' })
  expect(withoutChanges(sent.clocks, sent.changes, at).clocks).toEqual(start)
  const back = done('open', sent.clocks, 'receive', '2031-03-20', { outcome: 'files', day: '2031-03-15' })
  const undone = withoutChanges(back.clocks, back.changes, at)
  expect(undone.clocks).toEqual(sent.clocks)
  expect(undone.changes).toMatchObject([{ change: 'paused', due: null, reason: 'files' }])
  const byHand = project(
    {
      ...sent.clocks[0]!,
      pauses: [...sent.clocks[0]!.pauses, { from: '2031-03-10', to: null, reasonId: 'audit' }],
    },
    calendar,
  )
  expect(withoutChanges([byHand], sent.changes, at).clocks[0]).toMatchObject({
    state: 'paused',
    pauses: [{ reasonId: 'audit' }],
  })
})

test('a version that does not know a reason does not take over what may stand still for it', () => {
  const to: Procedure = {
    ...matter,
    version: 2,
    clocks: [{ ...matter.clocks[0]!, pauses: [because('files'), because('suspended')] }],
  }
  const refused = checkStep({ from: matter, to, renamed: {} })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
  expect(refused.ok ? '' : refused.refusal.message.en).toContain('REVIEW/audit')
  expect(checkStep({ from: to, to: matter, renamed: {} }).ok).toBe(true)
})
