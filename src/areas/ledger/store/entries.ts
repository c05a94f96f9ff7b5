import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Entry, EntryData } from '../domain/entry.ts'

/** An entry and its place in the table; `seq` orders what one subject went through. */
export type StoredEntry = Entry & { readonly seq: number }

/** A row as the driver gives it: `at` is a Date. */
export type EntryRow = Omit<Entry, 'at'> & {
  readonly seq: number
  readonly at: Date
  readonly leaf_hash: Buffer
}

export const entryColumns = sql.raw(
  'e.seq, e.id, e.at, e.organ_id, e.actor_kind, e.actor_id, e.subject_kind, e.subject_id, e.type, e.data, e.leaf_hash',
)

export const entryOf = (row: Omit<EntryRow, 'leaf_hash'>): StoredEntry => ({
  seq: row.seq,
  id: row.id,
  at: row.at.toISOString(),
  organ_id: row.organ_id,
  actor_kind: row.actor_kind,
  actor_id: row.actor_id,
  subject_kind: row.subject_kind,
  subject_id: row.subject_id,
  type: row.type,
  data: row.data as EntryData,
})

export type HashedEntry = { readonly entry: Entry; readonly leafHash: Uint8Array }

/** One statement for any number of entries; their order becomes the order of `seq`. */
export const insertEntries = async (tx: Tx, hashed: readonly HashedEntry[]): Promise<void> => {
  const column = <T>(of: (entry: Entry) => T): T[] => hashed.map(({ entry }) => of(entry))
  await sql`
    insert into ledger_entries (id, at, organ_id, actor_kind, actor_id, subject_kind, subject_id, type, data, leaf_hash)
    select * from unnest(
      ${column((entry) => entry.id)}::uuid[],
      ${column((entry) => entry.at)}::timestamptz[],
      ${column((entry) => entry.organ_id)}::int[],
      ${column((entry) => entry.actor_kind)}::text[],
      ${column((entry) => entry.actor_id)}::uuid[],
      ${column((entry) => entry.subject_kind)}::text[],
      ${column((entry) => entry.subject_id)}::uuid[],
      ${column((entry) => entry.type)}::text[],
      ${column((entry) => JSON.stringify(entry.data))}::jsonb[],
      ${hashed.map(({ leafHash }) => Buffer.from(leafHash))}::bytea[]
    )`.execute(tx.db)
}

export const findEntry = async (tx: Tx, id: string): Promise<StoredEntry | undefined> => {
  const { rows } =
    await sql<EntryRow>`select ${entryColumns} from ledger_entries e where e.id = ${id}`.execute(tx.db)
  return rows[0] && entryOf(rows[0])
}

/** The latest entries about some subjects, newest first, below `before`. */
export const findEntriesOf = async (
  tx: Tx,
  subjectIds: readonly string[],
  { before, limit }: { readonly before?: number; readonly limit: number },
): Promise<StoredEntry[]> => {
  const { rows } = await sql<EntryRow>`
    select ${entryColumns} from ledger_entries e
    where e.subject_id = any(${subjectIds}::uuid[]) and e.seq < ${before ?? Number.MAX_SAFE_INTEGER}
    order by e.seq desc limit ${limit}`.execute(tx.db)
  return rows.map(entryOf)
}
