import { type Clock, isActive, nextDue, project } from '#areas/procedures/domain/clock.ts'
import { decide, type Effect, movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import {
  type Ask,
  clockRuleOf,
  type Move,
  type Procedure,
  stateOf,
} from '#areas/procedures/domain/procedure.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { petition } from './petition/petition.ts'
import { supportOfProsecution } from './support-of-prosecution.ts'

const calendar = makeCalendar()
const procedures = [petition, supportOfProsecution]

let made = 0
const started = (
  procedure: Procedure,
  rule: string,
  startedOn: IsoDate,
  term = clockRuleOf(procedure, rule).term,
) =>
  project(
    {
      id: `clock-${++made}`,
      rule,
      startedOn,
      term,
      roll: clockRuleOf(procedure, rule).roll,
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

/** What the use case writes, without a database. */
const applied = (
  procedure: Procedure,
  situation: Situation,
  effects: readonly Effect[],
  today: IsoDate,
): Situation =>
  effects.reduce<Situation>((now, effect) => {
    const end = (id: string, state: 'met' | 'cancelled'): Situation => ({
      ...now,
      clocks: now.clocks.map((clock) => (clock.id === id ? { ...clock, state, endedOn: today } : clock)),
    })
    switch (effect.kind) {
      case 'moved':
        return { ...now, state: effect.to }
      case 'clock-met':
        return end(effect.clockId, 'met')
      case 'clock-cancelled':
        return end(effect.clockId, 'cancelled')
      case 'clock-started':
        return {
          ...now,
          clocks: [...now.clocks, started(procedure, effect.rule, effect.startedOn, effect.term)],
        }
      default:
        return now
    }
  }, situation)

const answerTo = ({ field, choices }: Ask): unknown =>
  choices?.[0]?.id ?? (field === 'amount' ? 100 : field === 'organ' ? 370000 : `text of ${field}`)

const givenFor = (move: Move) => Object.fromEntries(move.asks.map((ask) => [ask.field, answerTo(ask)]))

const beginning = (procedure: Procedure, on: IsoDate): Situation => ({
  state: procedure.initial,
  clocks: [...procedure.startsAtReceipt, ...procedure.startsAtOpening].map((rule) =>
    started(procedure, rule, on),
  ),
})

const everybody = [...new Set(procedures.flatMap(({ moves }) => moves.flatMap(({ by }) => by)))]

const walk = (
  procedure: Procedure,
  steps: readonly (readonly [move: string, today: IsoDate])[],
  on: IsoDate,
) =>
  steps.reduce<Situation>(
    (situation, [id, today]) => {
      const move = procedure.moves.find((one) => one.id === id)!
      const command = { move: id, given: givenFor(move) }
      const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
      if (!decided.ok) throw new Error(`${id}: ${decided.refusal.message.en}`)
      return applied(procedure, situation, decided.value, today)
    },
    beginning(procedure, on),
  )

const running = ({ clocks }: Situation) =>
  clocks.filter(isActive).map(({ rule, dueOn }): [string, IsoDate | null] => [rule, dueOn])

describe('petition', () => {
  test('7 days, 3 months, then each month until the result', () => {
    expect(running(beginning(petition, '2024-03-01'))).toEqual([
      ['PET.P7', '2024-03-08'],
      ['PET.R3M', '2024-06-03'],
    ])
    const accepted = walk(petition, [['accept', '2024-03-05']], '2024-03-01')
    expect(running(accepted)).toEqual([['PET.R3M', '2024-06-03']])
    const way: [string, IsoDate][] = [
      ['accept', '2024-03-05'],
      ['take_up', '2024-03-06'],
      ['reply_progress', '2024-05-20'],
    ]
    expect(running(walk(petition, way, '2024-03-01'))).toEqual([['PET.M1', '2024-07-03']])
    const monthly = walk(petition, [...way, ['reply_progress', '2024-07-03']], '2024-03-01')
    expect(running(monthly)).toEqual([['PET.M1', '2024-08-05']])
    const answered = walk(petition, [...way, ['reply_result', '2024-06-20']], '2024-03-01')
    expect(answered.state).toBe('answered')
    expect(running(answered)).toEqual([])
    expect(
      walk(petition, [...way, ['reply_result', '2024-06-20'], ['archive', '2024-06-21']], '2024-03-01').state,
    ).toBe('closed')
  })

  test('a reply that comes late is late, and the next is due after it', () => {
    const way: [string, IsoDate][] = [
      ['accept', '2024-03-05'],
      ['take_up', '2024-03-06'],
    ]
    const situation = walk(petition, way, '2024-03-01')
    const decided = decide(
      petition,
      situation,
      { move: 'reply_progress', given: { message: '进展' } },
      { roles: ['prosecutor'], today: '2024-08-20', calendar },
    )
    expect(decided).toMatchObject({
      ok: true,
      value: expect.arrayContaining([
        expect.objectContaining({ kind: 'clock-met', onTime: false }),
        {
          kind: 'clock-started',
          rule: 'PET.M1',
          startedOn: '2024-06-03',
          term: { length: 3, unit: 'month' },
        },
      ]),
    })
  })

  test('not ours: told where to go, and nothing is owed any more', () => {
    const told = walk(petition, [['tell', '2024-03-05']], '2024-03-01')
    expect([told.state, running(told)]).toEqual(['told', []])
    expect(told.clocks.map(({ rule, state }) => [rule, state])).toEqual([
      ['PET.P7', 'met'],
      ['PET.R3M', 'cancelled'],
    ])
  })
})

test('support of prosecution: reviewed, supported, judged, performed', () => {
  const way: [string, IsoDate][] = [
    ['accept', '2024-03-05'],
    ['support', '2024-03-20'],
    ['record_judgment', '2024-06-20'],
    ['record_performance', '2024-07-20'],
  ]
  expect(running(beginning(supportOfProsecution, '2024-03-01'))).toEqual([['SUP.REVIEW', '2024-04-01']])
  expect(walk(supportOfProsecution, way, '2024-03-01')).toMatchObject({
    state: 'performed',
    clocks: [{ rule: 'SUP.REVIEW', state: 'met' }],
  })
})

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  test('a move from a state that it does not name, or by somebody else, is refused with what is possible', () => {
    for (const move of procedure.moves)
      for (const { id: state } of procedure.states) {
        const situation = { ...beginning(procedure, '2024-03-01'), state }
        const command = { move: move.id, given: givenFor(move) }
        const decided = decide(procedure, situation, command, {
          roles: move.by,
          today: '2024-03-02',
          calendar,
        })
        expect(decided.ok).toBe(move.from.includes(state))
        if (!decided.ok)
          expect(decided.refusal.allowed).toEqual(
            movesOpen(procedure, situation, { roles: move.by, today: '2024-03-02' }).map(({ id }) => id),
          )
        expect(
          decide(procedure, situation, command, { roles: ['auditor'], today: '2024-03-02', calendar }).ok,
        ).toBe(false)
      }
  })

  test('what a move asks for has to be given', () => {
    for (const move of procedure.moves.filter(({ asks }) => asks.some(({ required }) => required))) {
      const situation = { ...beginning(procedure, '2024-03-01'), state: move.from[0]! }
      const decided = decide(
        procedure,
        situation,
        { move: move.id, given: {} },
        { roles: move.by, today: '2024-03-02', calendar },
      )
      expect(decided).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
    }
  })

  test('wherever random moves lead, states are known and clocks are in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(60)), { maxLength: 25 }),
        fc.integer({ min: 0, max: 700 }),
        (choices, offset) => {
          let today = addDays('2024-01-01', offset)
          let situation = beginning(procedure, today)
          for (const [choice, days] of choices) {
            today = addDays(today, days)
            const open = movesOpen(procedure, situation, { roles: everybody, today })
            const move = open[choice % Math.max(open.length, 1)]
            if (!move) break
            const command = { move: move.id, given: givenFor(move) }
            const decided = decide(procedure, situation, command, { roles: everybody, today, calendar })
            expect(decided.ok).toBe(true)
            if (!decided.ok) break
            situation = applied(procedure, situation, decided.value, today)

            const state = stateOf(procedure, situation.state)
            const active = situation.clocks.filter(isActive)
            if (state.phase === 'closed') expect(active).toEqual([])
            expect(active.every(({ rule }) => procedure.clocks.some(({ id }) => id === rule))).toBe(true)
            const rules = active.map(({ rule }) => rule)
            expect(new Set(rules).size).toBe(rules.length)
            const fresh = decided.value.filter((effect) => effect.kind === 'clock-started')
            const newest: readonly Clock[] = fresh.length > 0 ? situation.clocks.slice(-fresh.length) : []
            expect(newest.every(({ dueOn }) => dueOn !== null && dueOn > today)).toBe(true)
            expect(nextDue(situation.clocks) === null).toBe(active.length === 0)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
