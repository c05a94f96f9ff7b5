import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { endOfTerm, type Term } from '#kernel/time/term.ts'
import { type Clock, isActive } from './clock.ts'
import type { ClockStopped } from './clock-stops.ts'
import { type Given, isGiven } from './given.ts'
import { type AnswerKind, clockRuleOf, type Move, type Procedure, stateOf } from './procedure.ts'

/** What a move does to clocks. */
export type ClockEffect =
  | { readonly kind: 'clock-met'; readonly clockId: string; readonly onTime: boolean }
  | { readonly kind: 'clock-cancelled'; readonly clockId: string }
  | {
      readonly kind: 'clock-started'
      readonly rule: string
      readonly startedOn: IsoDate
      readonly term: Term
      /** What happened to the clock in whose place it stands. */
      readonly kept?: Pick<Clock, 'pauses' | 'extensions'>
    }
  | ClockStopped

type Today = { readonly today: IsoDate; readonly calendar: Calendar }

/**
 * The first turn of a recurring clock that ends after a day, counted from the one start, so that a month from
 * the 31st stays one: what is due today or was before is covered by what is done today.
 */
const turnAfter = (
  { startedOn, term, least }: { startedOn: IsoDate; term: Term; least: number },
  { today, calendar }: Today,
): Term => {
  let length = least
  while (endOfTerm(startedOn, { length, unit: term.unit }, calendar) <= today) length += term.length
  return { length, unit: term.unit }
}

type Ended = { readonly met: readonly Clock[]; readonly cancelled: readonly Clock[] }

/**
 * Clocks that a move starts; one that follows another's due date or takes its place, only where this move fulfils or
 * ends that other one.
 */
const clockStarts = (
  procedure: Procedure,
  move: Move,
  given: Given,
  { met, cancelled }: Ended,
  context: Today,
): ClockEffect[] =>
  (move.starts ?? []).flatMap(({ rule, from, fromDueOf, inPlaceOf }): ClockEffect[] => {
    const followed = met.find((clock) => clock.rule === fromDueOf)
    if (fromDueOf !== undefined && !followed) return []
    const replaced = cancelled.find((clock) => clock.rule === inPlaceOf)
    if (inPlaceOf !== undefined && !replaced) return []
    const { term: laidDown, recurring, settable } = clockRuleOf(procedure, rule)
    // Only what the move asks for was checked.
    const asked = move.asks.some(({ field }) => field === 'term') && isGiven(given.term)
    const set = settable && asked ? Number(given.term) : undefined
    const term = set === undefined ? laidDown : { ...laidDown, length: set }
    if (replaced) {
      const { startedOn, pauses, extensions } = replaced
      return [{ kind: 'clock-started', rule, startedOn, term, kept: { pauses, extensions } }]
    }
    const startedOn = from === 'day' ? String(given.day) : (followed?.dueOn ?? context.today)
    const first = recurring ? turnAfter({ startedOn, term, least: term.length }, context) : term
    return [{ kind: 'clock-started', rule, startedOn, term: first }]
  })

const nextTurn = (procedure: Procedure, clock: Clock, context: Today): ClockEffect => {
  const { term } = clockRuleOf(procedure, clock.rule)
  const least = clock.term.length + term.length
  return {
    kind: 'clock-started',
    rule: clock.rule,
    startedOn: clock.startedOn,
    term: turnAfter({ startedOn: clock.startedOn, term, least }, context),
  }
}

/** A paused clock has no due date to be late for. */
export const meet = ({ id, dueOn }: Clock, today: IsoDate): ClockEffect => ({
  kind: 'clock-met',
  clockId: id,
  onTime: dueOn === null || today <= dueOn,
})

/** The clocks that an answer of a kind fulfils, whatever move gives it: for those who are told along with others. */
export const metByAnswer = (
  procedure: Procedure,
  clocks: readonly Clock[],
  answer: AnswerKind,
  today: IsoDate,
): ClockEffect[] => {
  const rules = procedure.moves
    .filter(({ answers }) => answers === answer)
    .flatMap(({ meets }) => meets ?? [])
  return clocks
    .filter((clock) => isActive(clock) && rules.includes(clock.rule))
    .map((clock) => meet(clock, today))
}

/** Clocks that a move fulfils, and those that end with it; a move that closes leaves none running. */
export const clockEffects = (
  procedure: Procedure,
  move: Move,
  to: string,
  given: Given,
  clocks: readonly Clock[],
  context: Today,
): ClockEffect[] => {
  const active = clocks.filter(isActive)
  const met = active.filter(({ rule }) => move.meets?.includes(rule))
  const closes = stateOf(procedure, to).phase === 'closed'
  const stops = (rule: string) =>
    closes || move.cancels?.includes('*') === true || move.cancels?.includes(rule) === true
  const cancelled = active.filter((clock) => !met.includes(clock) && stops(clock.rule))
  const turns = met.filter(({ rule }) => clockRuleOf(procedure, rule).recurring && !stops(rule))
  return [
    ...met.map((clock) => meet(clock, context.today)),
    ...cancelled.map(({ id }): ClockEffect => ({ kind: 'clock-cancelled', clockId: id })),
    ...clockStarts(procedure, move, given, { met, cancelled }, context),
    ...turns.map((clock) => nextTurn(procedure, clock, context)),
  ]
}
