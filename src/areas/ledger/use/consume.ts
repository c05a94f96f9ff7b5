import type { Tx } from '#platform/db/tx.ts'
import {
  countLeaves,
  findPlace,
  findSealedEntries,
  firstUnreadAt,
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

/** Moves a reader's place past all that is sealed: for one that has dealt with it otherwise. False while it is held. */
export const passEntries = async (tx: Tx, name: string): Promise<boolean> => {
  if ((await lockConsumer(tx, name)) === undefined) return false
  await moveConsumer(tx, name, await countLeaves(tx))
  return true
}

export type ReaderStanding = {
  /** Sealed entries that it has not come to yet. */
  readonly behind: number
  /** When the first thing happened that it has not come to, sealed or not; null where there is none. */
  readonly unreadSince: Date | null
}

/** How far a reader is behind what happened. */
export const readerStanding = async (tx: Tx, name: string): Promise<ReaderStanding> => {
  const place = await findPlace(tx, name)
  return { behind: (await countLeaves(tx)) - place, unreadSince: await firstUnreadAt(tx, place) }
}
