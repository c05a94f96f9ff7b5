import { asSystem, type Tx } from '#platform/db/tx.ts'
import { countLeaves, findSealedEntries, type SealedEntry } from '../store/consumers.ts'

/** The most leaves one call walks past. */
const window = 10_000

export type SealedPage = {
  readonly entries: readonly SealedEntry[]
  /** Where to go on; leaves before it never change. */
  readonly next: number
  readonly more: boolean
}

/** Sealed entries of some types from a leaf on, for a reader that keeps its own place and may see the subjects. */
export const readSealed = (
  tx: Tx,
  {
    from,
    types,
    limit,
  }: { readonly from: number; readonly types: readonly string[]; readonly limit: number },
): Promise<SealedPage> =>
  asSystem(tx, 'ledger.sealed', async (system) => {
    const leaves = await countLeaves(system)
    const to = Math.min(leaves, from + window)
    if (to <= from) return { entries: [], next: from, more: false }
    const entries = await findSealedEntries(system, { from, to, types, limit })
    const next = entries.length === limit ? entries.at(-1)!.leaf_index + 1 : to
    return { entries, next, more: next < leaves }
  })
