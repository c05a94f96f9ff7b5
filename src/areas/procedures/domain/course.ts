import type { Move, Procedure } from './procedure.ts'

/** Where a move leads from a state: to its own, where it names no other. */
export const leadsTo = (move: Move, from: string): string => move.to ?? from

const movesFrom = ({ moves }: Procedure, state: string): readonly Move[] =>
  moves.filter(({ from }) => from.includes(state))

/** Every state that moves lead to from these, themselves included; a step may be held back. */
export const statesAfter = (
  procedure: Procedure,
  starts: readonly string[],
  isTaken: (move: Move, to: string) => boolean = () => true,
): ReadonlySet<string> => {
  const reached = new Set(starts)
  // A set grown while it is walked hands out what is added to it.
  for (const state of reached)
    for (const move of movesFrom(procedure, state)) {
      const to = leadsTo(move, state)
      if (isTaken(move, to)) reached.add(to)
    }
  return reached
}

const isClosed = ({ states }: Procedure, id: string): boolean =>
  states.some((state) => state.id === id && state.phase === 'closed')

/** Whether a case can be brought to a close from a state. */
export const canClose = (procedure: Procedure, state: string): boolean =>
  [...statesAfter(procedure, [state])].some((id) => isClosed(procedure, id))

/** The states in which a clock starts: the first one, or where a move that starts it leads; recusal is asked for in any. */
const startsIn = (procedure: Procedure, rule: string): readonly string[] => [
  ...([...procedure.startsAtReceipt, ...procedure.startsAtOpening].includes(rule) ? [procedure.initial] : []),
  ...procedure.moves
    .filter(({ starts }) => starts?.some((start) => start.rule === rule))
    .flatMap((move) => move.from.map((from) => leadsTo(move, from))),
  // At the organ that it is sent to.
  ...procedure.moves.flatMap(({ from, sends }) =>
    sends === undefined || sends.as === 'task' || !sends.starts?.includes(rule)
      ? []
      : sends.keepsState
        ? from
        : [procedure.initial],
  ),
  ...(procedure.recusal?.clock === rule
    ? procedure.states.filter(({ phase }) => phase !== 'closed').map(({ id }) => id)
    : []),
]

/** Whether a clock that runs is over once the move is made; a recurring one that is met begins its next turn. */
const stops = (procedure: Procedure, rule: string, move: Move, to: string): boolean =>
  isClosed(procedure, to) ||
  move.cancels?.includes('*') === true ||
  move.cancels?.includes(rule) === true ||
  (move.meets?.includes(rule) === true && !procedure.clocks.find(({ id }) => id === rule)?.recurring)

/** Where a clock may be running, and whether something ends it there. */
export type ClockCourse = { readonly states: ReadonlySet<string>; readonly ends: boolean }

export const courseOfClock = (procedure: Procedure, rule: string): ClockCourse => {
  const states = statesAfter(
    procedure,
    startsIn(procedure, rule),
    (move, to) => !stops(procedure, rule, move, to),
  )
  const ends = [...states].some((state) =>
    movesFrom(procedure, state).some((move) => stops(procedure, rule, move, leadsTo(move, state))),
  )
  return { states, ends }
}

/** The clocks that may be running where a move is made and are over after it. */
export const clocksEndedBy = (procedure: Procedure, move: Move): readonly string[] =>
  procedure.clocks
    .map(({ id }) => id)
    .filter((rule) => {
      const { states } = courseOfClock(procedure, rule)
      return move.from.some((from) => states.has(from) && stops(procedure, rule, move, leadsTo(move, from)))
    })
