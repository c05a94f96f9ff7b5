import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { beginning, closedStates, further, type Path } from './course.ts'

/** Decided in a session, which is called three days ahead. */
const inSession = ({ approval }: Move): boolean => approval?.rule === 'committee'

/** What somebody at a desk can do within a day: nothing that waits for a period to pass or for a session. */
const withinADay = (move: Move, roles: readonly string[]): boolean =>
  move.after === undefined && !inSession(move) && move.by.some((role) => roles.includes(role))

/** The shortest way to each state, whatever clocks run there. */
const waysToStates = (procedure: Procedure, on: IsoDate): ReadonlyMap<string, Path> => {
  const first: Path = { steps: [], end: beginning(procedure, on), on }
  const found = new Map([[procedure.initial, first]])
  for (const path of found.values())
    for (const move of procedure.moves) {
      const next = move.to === undefined || found.has(move.to) ? undefined : further(procedure, path, move)
      if (next) found.set(next.end.state, next)
    }
  return found
}

/** The way to the end that lies farthest: the whole of a procedure, and no early exit. */
export const happyWay = (procedure: Procedure, roles: readonly string[], on: IsoDate): readonly Move[] => {
  const moves = procedure.moves.filter((move) => withinADay(move, roles))
  const ways = waysToStates({ ...procedure, moves }, on)
  const ends = closedStates(procedure).flatMap((state) => ways.get(state) ?? [])
  const way = ends.reduce((one, other) => (other.steps.length > one.steps.length ? other : one))
  return way.steps.map(({ move }) => moves.find(({ id }) => id === move)!)
}
