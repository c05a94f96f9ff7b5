import { afterEffects, newClock } from '#areas/procedures/domain/after-effects.ts'
import { type Clock, isActive, openPauses } from '#areas/procedures/domain/clock.ts'
import { decide, movesOpen, type Effect, type Situation } from '#areas/procedures/domain/decide.ts'
import { type Ask, clockRuleOf, type Move, type Procedure } from '#areas/procedures/domain/procedure.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'

/** What a procedure does to a lead or a case, reckoned without a database: for tests of values, and to compare with. */
export const calendar = makeCalendar()

let made = 0

export const started = (
  procedure: Procedure,
  rule: string,
  startedOn: IsoDate,
  term = clockRuleOf(procedure, rule).term,
): Clock => newClock(procedure, { rule, startedOn, term }, `clock-${++made}`, calendar)

/** What the use case writes. */
export const applied = (
  procedure: Procedure,
  { state, clocks }: Situation,
  effects: readonly Effect[],
  today: IsoDate,
): Situation => ({
  state: effects.find((effect) => effect.kind === 'moved')?.to ?? state,
  clocks: afterEffects(clocks, effects, {
    today,
    calendar,
    start: (effect) => newClock(procedure, effect, `clock-${++made}`, calendar),
  }).clocks,
})

export const beginning = (procedure: Procedure, on: IsoDate): Situation => ({
  state: procedure.initial,
  clocks: [...procedure.startsAtReceipt, ...procedure.startsAtOpening].map((rule) =>
    started(procedure, rule, on),
  ),
})

const rulesStarted = (procedure: Procedure, { starts = [] }: Move) =>
  starts.map(({ rule }) => clockRuleOf(procedure, rule))

const answerTo = (procedure: Procedure, move: Move, ask: Ask, today: IsoDate): unknown => {
  switch (ask.field) {
    case 'amount':
      return 100
    case 'organ':
      return 370000
    case 'day':
      // What a notice comes before lies ahead.
      return rulesStarted(procedure, move).some(({ term }) => term.length < 0) ? addDays(today, 20) : today
    case 'term':
      return rulesStarted(procedure, move).find(({ settable }) => settable)?.term.length ?? 1
    default:
      return ask.choices?.[0]?.id ?? `text of ${ask.field}`
  }
}

/** An answer to everything that a move asks for. */
export const givenFor = (procedure: Procedure, move: Move, today: IsoDate): Record<string, unknown> =>
  Object.fromEntries(move.asks.map((ask) => [ask.field, answerTo(procedure, move, ask, today)]))

/** When a move can be made next at the earliest: the day after, or once the period that it waits for has passed. */
const dayOf = (situation: Situation, move: Move, last: IsoDate): IsoDate | undefined => {
  const next = addDays(last, 1)
  if (move.after === undefined) return next
  const due = situation.clocks.find(({ rule, state }) => rule === move.after && state === 'running')?.dueOn
  return due ? [addDays(due, 1), next].toSorted().at(-1) : undefined
}

export type Step = { readonly move: string; readonly on: IsoDate }
export type Path = { readonly steps: readonly Step[]; readonly end: Situation; readonly on: IsoDate }

const keyOf = ({ state, clocks }: Situation) =>
  [
    state,
    ...clocks
      .filter(isActive)
      .map((clock) => [clock.rule, ...openPauses(clock).map(({ reasonId }) => reasonId)].join('/'))
      .toSorted(),
  ].join(' ')

/** One step further, if it can be made. */
export const further = (procedure: Procedure, path: Path, move: Move): Path | undefined => {
  const on = dayOf(path.end, move, path.on)
  if (on === undefined || !movesOpen(procedure, path.end, { roles: move.by, today: on }).includes(move))
    return undefined
  const command = { move: move.id, given: givenFor(procedure, move, on) }
  const decided = decide(procedure, path.end, command, { roles: move.by, today: on, calendar })
  if (!decided.ok) throw new Error(`${procedure.id}.${move.id}: ${decided.refusal.message.en}`)
  const end = applied(procedure, path.end, decided.value, on)
  return { steps: [...path.steps, { move: move.id, on }], end, on }
}

/** The shortest ways from where a path stands, breadth first, each to another situation. */
export function* waysOn(procedure: Procedure, from: Path): Generator<Path> {
  const seen = new Set([keyOf(from.end)])
  const queue = [from]
  for (const path of queue) {
    yield path
    for (const move of procedure.moves) {
      const next = further(procedure, path, move)
      if (!next || seen.has(keyOf(next.end))) continue
      seen.add(keyOf(next.end))
      queue.push(next)
    }
  }
}

/** A shortest way to each of these states. */
export const waysTo = (
  procedure: Procedure,
  from: Path,
  states: readonly string[],
): ReadonlyMap<string, Path> => {
  const found = new Map<string, Path>()
  for (const path of waysOn(procedure, from)) {
    const { state } = path.end
    if (states.includes(state) && !found.has(state)) found.set(state, path)
    if (found.size === states.length) break
  }
  return found
}

export const closedStates = ({ states }: Procedure): readonly string[] =>
  states.filter(({ phase }) => phase === 'closed').map(({ id }) => id)

/** A shortest way that ends with each of these moves. */
export const waysThrough = (
  procedure: Procedure,
  from: Path,
  moves: readonly Move[],
): ReadonlyMap<string, Path> => {
  const found = new Map<string, Path>()
  for (const path of waysOn(procedure, from)) {
    for (const move of moves) {
      const made = found.has(move.id) ? undefined : further(procedure, path, move)
      if (made) found.set(move.id, made)
    }
    if (found.size === moves.length) break
  }
  return found
}
