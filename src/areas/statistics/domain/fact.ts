import type { IsoDate } from '#kernel/time/date.ts'

/** Where an amount is counted. */
export type Place = {
  readonly actionId: string
  readonly priorityId: string
  /** The first day of the month. */
  readonly month: IsoDate
  /** The first day on which it counts; `-infinity` where it counts already. */
  readonly countsFrom: string
}

/** What a lead or a case adds to the figures of every organ above it. */
export type Fact = Place & {
  readonly subjectId: string
  readonly organs: readonly number[]
  readonly amounts: readonly number[]
}

/** What is added to one organ's figures; a loss is negative. */
export type Change = Place & { readonly organId: number; readonly amounts: readonly number[] }

/** All priorities together, and what is filed under none yet. */
export const everyPriority = '*'
export const noPriority = 'none'

const keyOf = (fact: Fact): string =>
  JSON.stringify([
    fact.subjectId,
    fact.month,
    fact.countsFrom,
    fact.actionId,
    fact.priorityId,
    fact.organs,
    fact.amounts,
  ])

/** Leaves out what is the same before and after: most entries change nothing that is counted. */
export const changed = (
  before: readonly Fact[],
  after: readonly Fact[],
): { readonly gone: readonly Fact[]; readonly come: readonly Fact[] } => {
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  return {
    gone: before.filter((fact) => !fresh.has(keyOf(fact))),
    come: after.filter((fact) => !old.has(keyOf(fact))),
  }
}

/** What facts that go and facts that come change in the sums, each sum once. */
export const changesOf = (gone: readonly Fact[], come: readonly Fact[]): readonly Change[] => {
  const sums = new Map<string, Change & { amounts: number[] }>()
  const add = (fact: Fact, sign: 1 | -1) => {
    for (const organId of fact.organs)
      for (const priorityId of [fact.priorityId, everyPriority]) {
        const { actionId, month, countsFrom } = fact
        const key = `${actionId} ${organId} ${priorityId} ${month} ${countsFrom}`
        const sum = sums.get(key)
        if (sum) fact.amounts.forEach((amount, place) => (sum.amounts[place]! += sign * amount))
        else
          sums.set(key, {
            actionId,
            organId,
            priorityId,
            month,
            countsFrom,
            amounts: fact.amounts.map((amount) => sign * amount),
          })
      }
  }
  for (const fact of gone) add(fact, -1)
  for (const fact of come) add(fact, 1)
  return [...sums.values()].filter(({ amounts }) => amounts.some((amount) => amount !== 0))
}
