import { type Counted, countedBy, type Indicator } from './indicator.ts'

/** One thing that is counted, whatever indicators it is part of; its place among the others is that of its amount. */
export type Cell = { readonly key: string; readonly counted: Counted }

const standingOf = ({ clock }: Counted): string[] => {
  if (!clock) return []
  return [clock.state === 'overdue' ? 'overdue' : `${clock.rule}=${clock.state}`]
}

/** Two definitions with the same key count the same. */
export const keyOf = (counted: Counted): string =>
  [
    counted.event,
    ...(counted.move === undefined ? [] : [`move=${counted.move}`]),
    ...(counted.into === undefined ? [] : [`into=${counted.into}`]),
    ...standingOf(counted),
    ...(counted.sum === undefined ? [] : [`sum=${counted.sum}`]),
  ].join(' ')

/** All that the indicators count, each once. */
export const cellsOf = (indicators: readonly Indicator[]): readonly Cell[] => {
  const cells = new Map<string, Cell>()
  for (const counted of indicators.flatMap(countedBy)) {
    const key = keyOf(counted)
    if (!cells.has(key)) cells.set(key, { key, counted })
  }
  return [...cells.values()]
}

/** Reads an amount out of those that a row holds. */
export const readerOf = (cells: readonly Cell[]) => {
  const places = new Map(cells.map(({ key }, place) => [key, place]))
  return (amounts: readonly number[], counted: Counted): number =>
    amounts[places.get(keyOf(counted)) ?? -1] ?? 0
}
