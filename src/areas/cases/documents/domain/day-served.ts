import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'

type Served = { readonly template: string; readonly servedOn: IsoDate }

/**
 * The day to offer for a move that asks for one: when the newest of the documents was served that it waits for or issues, else
 * of those of the moves by which the case came to where this one starts.
 */
export const dayServed = (
  { moves }: Procedure,
  move: Move,
  served: readonly Served[],
): IsoDate | undefined => {
  if (!move.asks.some(({ field }) => field === 'day')) return undefined
  const before = moves.filter(({ to }) => to !== undefined && move.from.includes(to))
  return [[move], before]
    .map((group) => group.flatMap(({ documents = [], issues = [] }) => [...documents, ...issues]))
    .map((ids) => served.find(({ template }) => ids.includes(template))?.servedOn)
    .find((day) => day !== undefined)
}
