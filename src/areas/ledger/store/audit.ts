import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { AuditedLeaf, AuditPage } from '../domain/audit.ts'
import { TILE_WIDTH, type Tile } from '../domain/tile.ts'
import { entryColumns, entryOf, type EntryRow } from './entries.ts'
import { findHeadsBetween, splitHashes } from './tree.ts'

type LeafRow = { readonly leaf_index: number; readonly leaf_seq: number } & (EntryRow | { readonly id: null })

const leafOf = (row: LeafRow): AuditedLeaf => {
  const { leaf_index, leaf_seq: seq } = row
  if (row.id === null) return { leaf_index, seq }
  return { leaf_index, seq, stored: { entry: entryOf(row), leaf_hash: row.leaf_hash } }
}

const findLeaves = async (tx: Tx, from: number, to: number): Promise<AuditedLeaf[]> => {
  const { rows } = await sql<LeafRow>`
    select l.leaf_index, l.seq as leaf_seq, ${entryColumns}
    from ledger_leaves l left join ledger_entries e using (seq)
    where l.leaf_index >= ${from} and l.leaf_index < ${to} order by l.leaf_index`.execute(tx.db)
  return rows.map(leafOf)
}

/** The tiles that become full with one of the leaves from `from` up to `to`. */
const findTiles = async (tx: Tx, from: number, to: number): Promise<Tile[]> => {
  const found: Tile[] = []
  for (let level = 0; TILE_WIDTH ** (level + 1) <= to; level++) {
    const width = TILE_WIDTH ** (level + 1)
    const { rows } = await sql<{ index: number; root: Buffer; hashes: Buffer }>`
      select tile_index as index, root, hashes from ledger_tiles
      where level = ${level} and tile_index >= ${Math.floor(from / width)} and tile_index < ${Math.floor(to / width)}
    `.execute(tx.db)
    found.push(
      ...rows.map(({ index, root, hashes }) => ({ level, index, root, hashes: splitHashes(hashes) })),
    )
  }
  return found
}

export const findAuditPage = async (tx: Tx, from: number, to: number): Promise<AuditPage> => ({
  from,
  to,
  leaves: await findLeaves(tx, from, to),
  heads: await findHeadsBetween(tx, from, to),
  tiles: await findTiles(tx, from, to),
})

/** The first leaf that no signed head covers; heads and leaves are written together, so there should be none. */
export const findUnsignedLeaf = async (tx: Tx): Promise<number | undefined> => {
  const { rows } = await sql<{ leaf_index: number }>`
    select leaf_index from ledger_leaves
    where leaf_index >= (select coalesce(max(tree_size), 0) from ledger_heads)
    order by leaf_index limit 1`.execute(tx.db)
  return rows[0]?.leaf_index
}

export type Unsealed = {
  readonly count: number
  /** The first that lies before the last sealed one in the order of sealing, where none may be left. */
  readonly skipped?: { readonly seq: number; readonly id: string }
}

export const findUnsealed = async (tx: Tx): Promise<Unsealed> => {
  const { rows } = await sql<{ count: number; seq: number | null; id: string | null }>`
    with sealed as (
      select e.xid, e.seq from ledger_entries e
      where e.seq = (select seq from ledger_leaves order by leaf_index desc limit 1)
    ), unsealed as (
      select e.seq, e.id, (e.xid, e.seq) < (select xid, seq from sealed) as skipped from ledger_entries e
      where not exists (select from ledger_leaves l where l.seq = e.seq)
    )
    select count(*) as count, skipped.seq, skipped.id
    from unsealed left join (select seq, id from unsealed where skipped order by seq limit 1) skipped on true
    group by skipped.seq, skipped.id`.execute(tx.db)
  const [row] = rows
  if (!row) return { count: 0 }
  return {
    count: row.count,
    ...(row.seq !== null && row.id !== null && { skipped: { seq: row.seq, id: row.id } }),
  }
}
