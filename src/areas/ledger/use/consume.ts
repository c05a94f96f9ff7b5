import type { Tx } from '#platform/db/tx.ts'
import {
  countLeaves,
  findSealedEntries,
  lockConsumer,
  moveConsumer,
  type SealedEntry,
} from '../store/consumers.ts'

export type { SealedEntry }

/** The most leaves one call walks past, so that rare types cost no long transaction. */
const WINDOW = 10_000

export type Consumed = {
  readonly entries: readonly SealedEntry[]
  /** Leaves walked past, of whatever type; 0 when nothing is left or another transaction reads under that name. */
  readonly walked: number
}

/**
 * Hands a named reader the next sealed entries of some types, and moves its place past them in the same
 * transaction: what the caller does with them and the move are kept or lost together, so each entry counts
 * exactly once. Leaves are numbered without gaps by one sealer at a time, so none appears behind a place
 * that was passed.
 */
export const consumeEntries = async (
  tx: Tx,
  reader: { readonly name: string; readonly types: readonly string[]; readonly limit: number },
): Promise<Consumed> => {
  const from = await lockConsumer(tx, reader.name)
  if (from === undefined) return { entries: [], walked: 0 }
  const to = Math.min(await countLeaves(tx), from + WINDOW)
  if (to <= from) return { entries: [], walked: 0 }
  const entries = await findSealedEntries(tx, { from, to, types: reader.types, limit: reader.limit })
  const next = entries.length === reader.limit ? entries.at(-1)!.leaf_index + 1 : to
  await moveConsumer(tx, reader.name, next)
  return { entries, walked: next - from }
}
