import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

/** Whether this transaction may seal; another one is sealing if not. */
export const lockSealing = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('jianhu.ledger.seal')) as locked`.execute(tx.db)
  return rows[0]?.locked === true
}

/** The place of the last sealed entry in the order of sealing. */
type Cursor = { readonly xid: string; readonly seq: number; readonly foreign: boolean }

const findCursor = async (tx: Tx): Promise<Cursor> => {
  const { rows } = await sql<Cursor>`
    select e.xid::text as xid, e.seq, e.xid >= pg_snapshot_xmin(pg_current_snapshot()) as foreign
    from (select seq from ledger_leaves order by leaf_index desc limit 1) l join ledger_entries e using (seq)
  `.execute(tx.db)
  const cursor = rows[0] ?? { xid: '0', seq: 0, foreign: false }
  // Behind such a cursor new entries would be skipped in silence.
  if (cursor.foreign)
    throw new Error('the ledger was restored into another server: its transaction numbers are ahead')
  return cursor
}

export type Sealable = { readonly seq: number; readonly leaf_hash: Buffer }

/**
 * What comes next in the tree. Entries get their `seq` when written but appear when committed, so `seq` alone
 * would skip late ones. Below the oldest transaction still running everything is settled: all that will ever
 * be there is there. Within that, (xid, seq) is a total order to which only larger pairs are added.
 */
export const findSealable = async (tx: Tx, limit: number): Promise<Sealable[]> => {
  const { xid, seq } = await findCursor(tx)
  const { rows } = await sql<Sealable>`
    select seq, leaf_hash from ledger_entries
    where (xid, seq) > (${xid}::xid8, ${seq}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, seq limit ${limit}`.execute(tx.db)
  return rows
}
