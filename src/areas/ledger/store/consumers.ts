import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { entryColumns, entryOf, type EntryRow, type StoredEntry } from './entries.ts'

/** Locks a reader's place until the end of the transaction; nothing if another transaction holds it. */
export const lockConsumer = async (tx: Tx, name: string): Promise<number | undefined> => {
  await tx.db
    .insertInto('ledger_consumers')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx.db
    .selectFrom('ledger_consumers')
    .select('next_leaf')
    .where('name', '=', name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row?.next_leaf
}

export const moveConsumer = async (tx: Tx, name: string, next: number): Promise<void> => {
  await tx.db.updateTable('ledger_consumers').set({ next_leaf: next }).where('name', '=', name).execute()
}

export type SealedEntry = StoredEntry & { readonly leaf_index: number }

/** Entries of some types (`lead.%` is all of an area) among the leaves from `from` up to, not including, `to`, in the order of the tree. */
export const findSealedEntries = async (
  tx: Tx,
  { from, to, types, limit }: { from: number; to: number; types: readonly string[]; limit: number },
): Promise<SealedEntry[]> => {
  const { rows } = await sql<EntryRow & { leaf_index: number }>`
    select l.leaf_index, ${entryColumns} from ledger_leaves l join ledger_entries e using (seq)
    where l.leaf_index >= ${from} and l.leaf_index < ${to} and e.type like any(${types})
    order by l.leaf_index limit ${limit}`.execute(tx.db)
  return rows.map((row) => ({ ...entryOf(row), leaf_index: row.leaf_index }))
}

export const countLeaves = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select coalesce(max(leaf_index) + 1, 0) as count from ledger_leaves`.execute(tx.db)
  return rows[0]!.count
}

/** The first leaf that a reader has not come to. */
export const findPlace = async (tx: Tx, name: string): Promise<number> => {
  const row = await tx.db
    .selectFrom('ledger_consumers')
    .select('next_leaf')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.next_leaf ?? 0
}

/**
 * When the entry of a leaf was written, or where there is no such leaf yet the first one that is not sealed.
 * Each number that is compared comes out of a subselect: under row-level security `coalesce` itself would be kept
 * from the index, and the whole ledger read.
 */
export const firstUnreadAt = async (tx: Tx, leaf: number): Promise<Date | null> => {
  const { rows } = await sql<{ at: Date }>`
    select at from ledger_entries where seq = (
      select coalesce(
        (select seq from ledger_leaves where leaf_index = ${leaf}),
        (select seq from ledger_entries
          where seq > (select coalesce((select seq from ledger_leaves order by leaf_index desc limit 1), 0))
          order by seq limit 1)
      )
    )`.execute(tx.db)
  return rows[0]?.at ?? null
}
