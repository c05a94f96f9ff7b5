import { isActive, nextDue, openPauses, project } from '#areas/procedures/domain/clock.ts'
import { reasonsOf } from '#areas/procedures/domain/clock-stops.ts'
import { decide, movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import {
  clockRuleOf,
  levelAbove,
  type Move,
  type Procedure,
  stateOf,
} from '#areas/procedures/domain/procedure.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import { plan } from '#plan/plan.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applied,
  beginning,
  calendar,
  closedStates,
  givenFor,
  started,
  waysTo,
} from '../../../tests/support/course.ts'
import { supportOfProsecution } from './support-of-prosecution/support-of-prosecution.ts'

const { procedures } = plan
const petition = procedureOf(plan, 'petition')

const everybody = [...new Set(procedures.flatMap(({ moves }) => moves.flatMap(({ by }) => by)))]

const walk = (
  procedure: Procedure,
  steps: readonly (readonly [move: string, today: IsoDate])[],
  on: IsoDate,
) =>
  steps.reduce<Situation>(
    (situation, [id, today]) => {
      const move = procedure.moves.find((one) => one.id === id)!
      const command = { move: id, given: givenFor(procedure, move, today) }
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

test('support of prosecution: decided by the head with the opinion drafted, and withdrawn with another', () => {
  const reviewing = walk(supportOfProsecution, [['accept', '2024-03-05']], '2024-03-01')
  const support = { move: 'support', given: { reason: '诉讼能力弱', message: '支持' } }
  const asked = (role: string, drafted: readonly string[]) =>
    decide(supportOfProsecution, { ...reviewing, drafted }, support, {
      roles: [role],
      today: '2024-03-20',
      calendar,
    }).ok
  expect(asked('department_head', ['supporting-opinion'])).toBe(true)
  expect(asked('prosecutor', ['supporting-opinion'])).toBe(false)
  expect(asked('chief_procurator', [])).toBe(false)

  const dropped = walk(supportOfProsecution, [['withdraw', '2024-03-05']], '2024-03-01')
  expect([dropped.state, running(dropped)]).toEqual(['withdrawn', []])
  const way: [string, IsoDate][] = [
    ['accept', '2024-03-05'],
    ['support', '2024-03-20'],
    ['withdraw_support', '2024-04-20'],
  ]
  expect(walk(supportOfProsecution, way, '2024-03-01').state).toBe('support_withdrawn')
})

const standingStill = (procedure: Procedure, rule: string, reasonId: string) =>
  project(
    { ...started(procedure, rule, '2024-03-01'), pauses: [{ from: '2024-03-01', to: null, reasonId }] },
    calendar,
  )

/** Where a move may be made as far as clocks go: what it waits for has passed, what it answers is asked or sent for. */
const ripe = (procedure: Procedure, move: Move, state: string): Situation => ({
  state,
  clocks: [
    ...(move.after ? [{ ...started(procedure, move.after, '2020-01-01'), dueOn: '2020-03-01' }] : []),
    ...(move.during ? [started(procedure, move.during, '2024-03-01')] : []),
    ...(move.resumes ?? []).map((stop) => standingStill(procedure, stop.rule, reasonsOf(move, stop)[0]!)),
  ],
})

/**
 * What begins or ends beside the course of a case alone may be owed more than once: two alerts, two parties who may
 * comment, two recommendations to file.
 */
const mayRunTwice = ({ moves, clocks }: Procedure): ReadonlySet<string> => {
  const ids = clocks.map(({ id }) => id)
  const isAside = ({ to }: Move) => to === undefined
  const starting = (rule: string) =>
    moves.filter(({ starts }) => starts?.some((start) => start.rule === rule))
  const meeting = (rule: string) => moves.filter(({ meets }) => meets?.includes(rule))
  const only = (made: readonly Move[]) => made.length > 0 && made.every(isAside)
  return new Set(ids.filter((rule) => only(starting(rule)) || only(meeting(rule))))
}

const made = 10_000
const length = 100

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  test('a move from a state that it does not name, or by somebody else, is refused with what is possible', () => {
    for (const move of procedure.moves)
      for (const { id: state } of procedure.states) {
        const situation = ripe(procedure, move, state)
        const today = '2024-03-02'
        const command = { move: move.id, given: givenFor(procedure, move, today) }
        const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
        expect(decided.ok).toBe(move.from.includes(state))
        if (!decided.ok)
          expect(decided.refusal.allowed).toEqual(
            movesOpen(procedure, situation, { roles: move.by, today }).map(({ id }) => id),
          )
        expect(decide(procedure, situation, command, { roles: ['auditor'], today, calendar }).ok).toBe(false)
      }
  })

  test('what waits for a period is not made before it has passed', () => {
    for (const move of procedure.moves.filter(({ after }) => after !== undefined)) {
      const clocks = [{ ...started(procedure, move.after!, '2024-03-01'), dueOn: '2024-03-11' }]
      const open = (today: IsoDate) =>
        movesOpen(procedure, { state: move.from[0]!, clocks }, { roles: move.by, today }).includes(move)
      expect(['2024-03-10', '2024-03-11', '2024-03-12'].map(open)).toEqual([false, false, true])
      const none = { state: move.from[0]!, clocks: [] }
      expect(movesOpen(procedure, none, { roles: move.by, today: '2024-03-12' })).not.toContain(move)
    }
  })

  test('what answers something is made only while it is asked', () => {
    for (const move of procedure.moves.filter(({ during }) => during !== undefined)) {
      const open = (clocks: Situation['clocks']) =>
        movesOpen(
          procedure,
          { state: move.from[0]!, clocks },
          { roles: move.by, today: '2024-03-02' },
        ).includes(move)
      const asked = started(procedure, move.during!, '2024-03-01')
      expect([open([]), open([asked]), open([{ ...asked, state: 'met' }])]).toEqual([false, true, false])
    }
  })

  test('what comes back is recorded only while it is away, and the period stands still until then', () => {
    for (const move of procedure.moves.filter(({ resumes, to }) => resumes && to === undefined)) {
      const today = '2024-03-02'
      const situation = ripe(procedure, move, move.from[0]!)
      const open = (clocks: Situation['clocks']) =>
        movesOpen(procedure, { ...situation, clocks }, { roles: move.by, today }).includes(move)
      const running = situation.clocks.map((clock) => project({ ...clock, pauses: [] }, calendar))
      expect([open(situation.clocks), open(running), open([])]).toEqual([true, false, false])
      const command = { move: move.id, given: givenFor(procedure, move, today) }
      const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
      if (!decided.ok) throw new Error(decided.refusal.message.en)
      const after = applied(procedure, situation, decided.value, today)
      expect(after.clocks.map(({ state }) => state)).toEqual(after.clocks.map(() => 'running'))
    }
  })

  test('what a move asks for has to be given', () => {
    for (const move of procedure.moves.filter(({ asks }) => asks.some(({ required }) => required))) {
      const decided = decide(
        procedure,
        ripe(procedure, move, move.from[0]!),
        { move: move.id, given: {} },
        { roles: move.by, today: '2024-03-02', calendar },
      )
      expect(decided).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
    }
  })

  test('a day that a period counts from lies on its side of today, and a length within its bounds', () => {
    for (const move of procedure.moves)
      for (const { rule, from } of move.starts ?? []) {
        const today = '2024-03-02'
        const { term, settable } = clockRuleOf(procedure, rule)
        const given = givenFor(procedure, move, today)
        const decided = (changed: Record<string, unknown>) =>
          decide(
            procedure,
            ripe(procedure, move, move.from[0]!),
            { move: move.id, given: { ...given, ...changed } },
            { roles: move.by, today, calendar },
          ).ok
        if (from === 'day') {
          expect(decided({ day: addDays(today, 1) })).toBe(term.length < 0)
          expect(decided({ day: addDays(today, -1) })).toBe(term.length > 0)
          expect(decided({ day: 'tomorrow' })).toBe(false)
        }
        if (settable && 'term' in given) {
          expect([settable.least, settable.most].map((set) => decided({ term: set }))).toEqual([true, true])
          expect(decided({ term: settable.least - 1 })).toBe(false)
          expect(decided({ term: settable.most + 1 })).toBe(false)
        }
      }
  })

  test('what is approved by a rule is made by whom its last step names', () => {
    for (const { id, approval, by } of procedure.moves) {
      if (!approval) continue
      const rule = plan.approvals.find((one) => one.id === approval.rule)!
      const last = rule.steps.at(-1)!
      const made = last.above ? by.includes(levelAbove) : last.roles.some((role) => by.includes(role))
      expect([id, last.act, made]).toEqual([id, 'decide', true])
      expect([id, approval.by.filter((role) => !by.includes(role)).length > 0]).toEqual([id, true])
    }
  })

  test('a way leads to every state in which it is closed', () => {
    const path = { steps: [], end: beginning(procedure, '2024-03-01'), on: '2024-03-01' }
    const closed = closedStates(procedure)
    expect([...waysTo(procedure, path, closed).keys()].toSorted()).toEqual([...closed].toSorted())
  })

  test(`wherever ${made} random moves lead, states are known and clocks are in order`, () => {
    const twice = mayRunTwice(procedure)
    const isSpent = (rule: string, startedOn: IsoDate, today: IsoDate) =>
      startedOn < today && !clockRuleOf(procedure, rule).recurring
    let moves = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1000), fc.nat(60)), { minLength: length, maxLength: length }),
        fc.integer({ min: 0, max: 700 }),
        (choices, offset) => {
          let today = addDays('2024-01-01', offset)
          let situation = beginning(procedure, today)
          for (const [choice, days] of choices) {
            today = addDays(today, days)
            const open = movesOpen(procedure, situation, { roles: everybody, today })
            const move = open[choice % Math.max(open.length, 1)]
            if (!move) {
              situation = beginning(procedure, today)
              continue
            }
            const command = { move: move.id, given: givenFor(procedure, move, today) }
            const decided = decide(procedure, situation, command, { roles: everybody, today, calendar })
            expect(decided.ok).toBe(true)
            if (!decided.ok) break
            const before = situation.clocks.length
            situation = applied(procedure, situation, decided.value, today)
            moves += 1

            const state = stateOf(procedure, situation.state)
            const active = situation.clocks.filter(isActive)
            if (state.phase === 'closed') expect(active).toEqual([])
            expect(active.every(({ rule }) => procedure.clocks.some(({ id }) => id === rule))).toBe(true)
            const once = active.map(({ rule }) => rule).filter((rule) => !twice.has(rule))
            expect(new Set(once).size).toBe(once.length)
            // Counted from today on it ends later; counted back from a day ahead, before that day. One that counts from
            // another's due day may have run out by the time that somebody says that the other is over.
            for (const { rule, dueOn, startedOn, term } of situation.clocks.slice(before))
              expect([dueOn! > today || isSpent(rule, startedOn, today), dueOn! < startedOn]).toEqual(
                term.length > 0 ? [true, false] : [expect.any(Boolean), true],
              )
            expect(active.every((clock) => (clock.state === 'paused') === openPauses(clock).length > 0)).toBe(
              true,
            )
            expect(nextDue(situation.clocks) === null).toBe(active.every((clock) => clock.state === 'paused'))
          }
        },
      ),
      { numRuns: Math.ceil(made / length) },
    )
    expect(moves).toBeGreaterThan(made / 4)
  })
})
