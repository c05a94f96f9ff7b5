import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Hash } from '../domain/merkle.ts'
import type { Head } from '../domain/statement.ts'
import { TILE_WIDTH, type Edge, type Tile, type TileId } from '../domain/tile.ts'

type HeadRow = Omit<Head, 'root' | 'at' | 'signature'> & {
  readonly root: Buffer
  readonly at: Date
  readonly signature: Buffer
}

const headOf = (row: HeadRow): Head => ({
  tree_size: row.tree_size,
  root: row.root.toString('hex'),
  at: row.at.toISOString(),
  key_id: row.key_id,
  signature: row.signature.toString('hex'),
})

export const findLastHead = async (tx: Tx): Promise<Head | undefined> => {
  const { rows } = await sql<HeadRow>`select * from ledger_heads order by tree_size desc limit 1`.execute(
    tx.db,
  )
  return rows[0] && headOf(rows[0])
}

/** Heads of more than `from` and at most `to` leaves, smallest first. */
export const findHeadsBetween = async (tx: Tx, from: number, to: number): Promise<Head[]> => {
  const { rows } = await sql<HeadRow>`
    select * from ledger_heads where tree_size > ${from} and tree_size <= ${to} order by tree_size`.execute(
    tx.db,
  )
  return rows.map(headOf)
}

export const insertHead = async (tx: Tx, head: Head): Promise<void> => {
  await tx.db
    .insertInto('ledger_heads')
    .values({
      ...head,
      root: Buffer.from(head.root, 'hex'),
      signature: Buffer.from(head.signature, 'hex'),
    })
    .execute()
}

export const findLeafIndex = async (tx: Tx, seq: number): Promise<number | undefined> => {
  const row = await tx.db
    .selectFrom('ledger_leaves')
    .select('leaf_index')
    .where('seq', '=', seq)
    .executeTakeFirst()
  return row?.leaf_index
}

export const insertLeaves = async (tx: Tx, firstIndex: number, seqs: readonly number[]): Promise<void> => {
  await sql`
    insert into ledger_leaves (leaf_index, seq)
    select ${firstIndex}::bigint + place - 1, seq from unnest(${seqs}::bigint[]) with ordinality as sealed (seq, place)
  `.execute(tx.db)
}

export const insertTiles = async (tx: Tx, tiles: readonly Tile[]): Promise<void> => {
  if (tiles.length === 0) return
  await sql`
    insert into ledger_tiles (level, tile_index, root, hashes)
    select * from unnest(
      ${tiles.map(({ level }) => level)}::smallint[],
      ${tiles.map(({ index }) => index)}::bigint[],
      ${tiles.map(({ root }) => Buffer.from(root))}::bytea[],
      ${tiles.map(({ hashes }) => Buffer.concat(hashes))}::bytea[]
    )`.execute(tx.db)
}

export const splitHashes = (joined: Buffer): Hash[] =>
  Array.from({ length: joined.length / 32 }, (_, i) => joined.subarray(i * 32, i * 32 + 32))

/**
 * The hashes of a tile in the tree of `size` leaves: one row if the tile is full, else the edge of the tree,
 * at most 255 leaves or roots of full tiles below.
 */
export const findTileHashes = async (
  tx: Tx,
  { level, index }: TileId,
  size: number,
): Promise<readonly Hash[]> => {
  const row: { hashes: Buffer } | undefined = await tx.db
    .selectFrom('ledger_tiles')
    .select('hashes')
    .where('level', '=', level)
    .where('tile_index', '=', index)
    .executeTakeFirst()
  if (row) return splitHashes(row.hashes)
  const first = index * TILE_WIDTH
  const end = Math.floor(size / TILE_WIDTH ** level)
  const { rows } =
    level === 0
      ? await sql<{ hash: Buffer }>`
          select e.leaf_hash as hash from ledger_leaves l join ledger_entries e using (seq)
          where l.leaf_index >= ${first} and l.leaf_index < ${end} order by l.leaf_index`.execute(tx.db)
      : await sql<{ hash: Buffer }>`
          select root as hash from ledger_tiles
          where level = ${level - 1} and tile_index >= ${first} and tile_index < ${end} order by tile_index`.execute(
          tx.db,
        )
  return rows.map(({ hash }) => hash)
}

/** What is open at the growing edge of the tree, from which sealing goes on. */
export const findOpenHashes = async (tx: Tx, size: number): Promise<Edge['open']> => {
  const open: (readonly Hash[])[] = []
  for (let level = 0; TILE_WIDTH ** level <= size; level++) {
    const index = Math.floor(size / TILE_WIDTH ** (level + 1))
    open.push(await findTileHashes(tx, { level, index }, size))
  }
  return open
}
