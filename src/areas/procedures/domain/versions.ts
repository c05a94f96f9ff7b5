import type { Calendar } from '#kernel/time/calendar.ts'
import type { Term } from '#kernel/time/term.ts'
import { refuse, ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Clock, isActive, project } from './clock.ts'
import type { ClockRule } from './clock-rule.ts'
import { clockRuleOf, type Procedure, stateOf } from './procedure.ts'

/** Names of states and clocks that are others in the newer version, from the old to the new. */
export type Renamed = Readonly<Record<string, string>>

/** Two versions of one procedure, and which names became which. */
export type VersionStep = { readonly from: Procedure; readonly to: Procedure; readonly renamed: Renamed }

const idsOf = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id)

export const stateIn = ({ renamed }: Pick<VersionStep, 'renamed'>, state: string): string =>
  renamed[state] ?? state

const missing = (before: readonly string[], after: readonly string[], renamed: Renamed) =>
  before.filter((id) => !after.includes(renamed[id] ?? id))

const list = (ids: readonly string[]) => ids.join('、')

const badMap = (zh: string, en: string): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'design:versions',
    message: text(zh, en),
    faults: [{ field: 'map', message: text(zh, en) }],
  })

/** Reasons for which a clock may stand still now, and that its counterpart does not know. */
const reasonsLost = ({ from, to, renamed }: VersionStep): readonly string[] =>
  from.clocks.flatMap((rule) => {
    const after = clockRuleOf(to, renamed[rule.id] ?? rule.id)
    return missing(idsOf(rule.pauses), idsOf(after.pauses), {}).map((reason) => `${after.id}/${reason}`)
  })

/** A matter that is being handled cannot come to be closed by a new version. */
const closesSomething = ({ from, to, renamed }: VersionStep): readonly string[] =>
  from.states
    .filter(({ phase }) => phase !== 'closed')
    .filter(({ id }) => stateOf(to, stateIn({ renamed }, id)).phase === 'closed')
    .map(({ id }) => id)

/**
 * Whether every state and clock of the old version has its counterpart in the new one. All are asked for, not only
 * those that cases are in now: they go on while somebody thinks about it.
 */
export const checkStep = (step: VersionStep): Result<void> => {
  const { from, to, renamed } = step
  const unknown = Object.keys(renamed).filter(
    (id) => ![...idsOf(from.states), ...idsOf(from.clocks)].includes(id),
  )
  if (unknown.length > 0)
    return badMap(`旧版没有：${list(unknown)}`, `The old version has no ${unknown.join(', ')}`)
  const states = missing(idsOf(from.states), idsOf(to.states), renamed)
  const clocks = missing(idsOf(from.clocks), idsOf(to.clocks), renamed)
  if (states.length + clocks.length > 0) {
    const each = [...states, ...clocks]
    return badMap(
      `新版中没有对应的${states.length > 0 ? `状态 ${list(states)}` : ''}${states.length > 0 && clocks.length > 0 ? '，' : ''}${clocks.length > 0 ? `期限 ${list(clocks)}` : ''}；请逐一指明，例如 --map ${each[0]}=新名称`,
      `The new version has no counterpart of ${each.join(', ')}; name each of them, as in --map ${each[0]}=NEW`,
    )
  }
  const closing = closesSomething(step)
  if (closing.length > 0)
    return badMap(
      `${list(closing)} 还在办理，不能对应到已经办结的状态`,
      `${closing.join(', ')} is being handled and cannot become a closed state`,
    )
  const lost = reasonsLost(step)
  if (lost.length > 0)
    return badMap(
      `新版没有这些中止理由，已经中止的期限无法恢复：${list(lost)}`,
      `The new version does not know these reasons for a pause, so that what stands still could not run again: ${lost.join(', ')}`,
    )
  return ok(undefined)
}

const isSame = (a: Term, b: Term): boolean => a.length === b.length && a.unit === b.unit

/**
 * As long as the new rule says, where the old rule said how long, as delivered or as the office set it; a length that
 * was set for this matter stays.
 */
const termIn = (before: ClockRule, after: ClockRule, term: Term): Term => {
  if (isSame(term, before.setHere?.instead.term ?? before.term) || isSame(term, before.term))
    return after.term
  const turns = term.length / before.term.length
  const isTurn = before.recurring === true && term.unit === before.term.unit && Number.isInteger(turns)
  return isTurn ? { ...after.term, length: turns * after.term.length } : term
}

/** A clock under the new version: what happened to it stays, and its due date is reckoned from that. */
export const clockIn = ({ from, to, renamed }: VersionStep, clock: Clock, calendar: Calendar): Clock => {
  const before = clockRuleOf(from, clock.rule)
  const after = clockRuleOf(to, renamed[clock.rule] ?? clock.rule)
  const moved = { ...clock, rule: after.id }
  return isActive(clock)
    ? project({ ...moved, term: termIn(before, after, clock.term), roll: after.roll }, calendar)
    : moved
}
