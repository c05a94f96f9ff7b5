import type { Tx } from '#platform/db/tx.ts'
import { type RawBuilder, sql } from 'kysely'
import { entryColumns, entryOf, type EntryRow, type StoredEntry } from './entries.ts'

export type EntryFilters = {
  readonly type?: string | undefined
  readonly actorId?: string | undefined
  readonly organId?: number | undefined
  /** A subject's id, or the entry's own. */
  readonly about?: string | undefined
  readonly from?: Date | undefined
  /** The first instant that is too late. */
  readonly until?: Date | undefined
}

const matching = (filters: EntryFilters): RawBuilder<unknown> => {
  const { type, actorId, organId, about, from, until } = filters
  const conditions = [
    type !== undefined && sql`e.type = ${type}`,
    actorId !== undefined && sql`e.actor_id = ${actorId}`,
    organId !== undefined && sql`e.organ_id = ${organId}`,
    about !== undefined && sql`(e.subject_id = ${about} or e.id = ${about})`,
    from !== undefined && sql`e.at >= ${from}`,
    until !== undefined && sql`e.at < ${until}`,
  ].filter((condition) => condition !== false)
  return sql.join([sql`true`, ...conditions], sql` and `)
}

export type PlacedEntry = StoredEntry & { readonly leaf: number | null }

/** Newest first, below the entry that the page before ended with. */
export const findEntryPage = async (
  tx: Tx,
  filters: EntryFilters,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<PlacedEntry[]> => {
  const { rows } = await sql<EntryRow & { readonly leaf: number | null }>`
    select ${entryColumns}, (select leaf_index from ledger_leaves l where l.seq = e.seq) as leaf
    from ledger_entries e
    where ${matching(filters)} and e.seq < ${before ?? Number.MAX_SAFE_INTEGER}
    order by e.seq desc limit ${limit}`.execute(tx.db)
  return rows.map((row) => ({ ...entryOf(row), leaf: row.leaf }))
}

/** How many there are, counted no further than `most`. */
export const countEntries = async (tx: Tx, filters: EntryFilters, most: number): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
    from (select from ledger_entries e where ${matching(filters)} limit ${most}) counted`.execute(tx.db)
  return rows[0]!.count
}

/** Entries behind the last one sealed: by the index of sealing, so that the log is not walked. */
export const countWaiting = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    with last as (
      select e.xid, e.seq from ledger_entries e
      where e.seq = (select seq from ledger_leaves order by leaf_index desc limit 1)
    )
    select count(*) as count from ledger_entries e
    where not exists (select from last) or (e.xid, e.seq) > (select xid, seq from last)`.execute(tx.db)
  return rows[0]!.count
}
