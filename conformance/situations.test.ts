import { adjust, type Adjustment } from '#areas/procedures/domain/adjust.ts'
import { type Clock, isActive, project } from '#areas/procedures/domain/clock.ts'
import { decide, type Situation } from '#areas/procedures/domain/decide.ts'
import { clockRuleOf, type Procedure } from '#areas/procedures/domain/procedure.ts'
import { plan } from '#plan/plan.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { expect, test } from 'vitest'
import { applied, beginning, calendar, givenFor } from '../tests/support/course.ts'
import { read } from './kit.ts'

/** One period of a course; the README says how a course is written. */
type Worked = {
  readonly procedure: string
  readonly course: string
  readonly period: string
  readonly due: IsoDate
  readonly why: string
}

const situations = read<Worked>(new URL('situations.csv', import.meta.url))

const adjustmentOf = (words: readonly string[], today: IsoDate): Adjustment => {
  const [change, , which = '', length] = words
  if (change === 'pause') return { change, reasonId: which, from: today }
  if (change === 'resume') return { change, reasonId: which, to: today }
  return { change: 'extend', ruleId: which, length: Number(length) }
}

/** As it is granted on that day. */
const adjusted = (procedure: Procedure, situation: Situation, words: readonly string[], today: IsoDate) => {
  const rule = clockRuleOf(procedure, words[1]!)
  const by = { id: 'x', today }
  const change = (clock: Clock): Clock => {
    const after = adjust(rule, clock, adjustmentOf(words, today), by)
    if (!after.ok) throw new Error(`${words.join(':')}@${today}: ${after.refusal.message.en}`)
    return project(after.value, calendar)
  }
  const clocks = situation.clocks.map((clock) =>
    clock.rule === rule.id && isActive(clock) ? change(clock) : clock,
  )
  return { ...situation, clocks }
}

const moved = (
  procedure: Procedure,
  situation: Situation,
  [id, ...more]: readonly string[],
  today: IsoDate,
): Situation => {
  const move = procedure.moves.find((one) => one.id === id)!
  const { term: _, ...usual } = givenFor(procedure, move, today)
  const given = { ...usual, ...Object.fromEntries(more.map((one) => one.split('='))) }
  const decided = decide(procedure, situation, { move: move.id, given }, { roles: move.by, today, calendar })
  if (!decided.ok) throw new Error(`${id}@${today}: ${decided.refusal.message.en}`)
  return applied(procedure, situation, decided.value, today)
}

const walked = (procedure: Procedure, course: string): Situation => {
  const [begins, ...steps] = course.split(' ')
  return steps.reduce<Situation>(
    (situation, step) => {
      const [, id = '', today = '', more] = /^([^@]+)@([\d-]+)(?::(.+))?$/.exec(step)!
      const words = id.split(':')
      return words.length > 1
        ? adjusted(procedure, situation, words, today)
        : moved(procedure, situation, [id, ...(more?.split(':') ?? [])], today)
    },
    beginning(procedure, begins!.slice(1, -1)),
  )
}

test.each(situations)('$procedure $period $due: $why', ({ procedure: id, course, period, due }) => {
  const procedure = plan.procedures.find((one) => one.id === id)!
  const running = walked(procedure, course)
    .clocks.filter(({ rule }) => rule === period)
    .filter(isActive)
  expect(running.map(({ dueOn }) => dueOn)).toEqual([due])
})

test('every procedure has its situations', () => {
  expect(new Set(situations.map(({ procedure }) => procedure))).toEqual(
    new Set(plan.procedures.map(({ id }) => id)),
  )
})
