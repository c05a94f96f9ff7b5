import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

/** The cells that the kept amounts stand for, in their order; none before anything was counted. */
export const cellsMade = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.db.selectFrom('figure_cells').select('cell').orderBy('place').execute()).map(({ cell }) => cell)

export const noteCells = async (tx: Tx, cells: readonly string[]): Promise<void> => {
  await tx.db.deleteFrom('figure_cells').execute()
  if (cells.length === 0) return
  await tx.db
    .insertInto('figure_cells')
    .values(cells.map((cell, place) => ({ cell, place })))
    .execute()
}

/** One transaction at a time changes facts and sums: a second waits for what the first has counted. */
export const holdFigures = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.figures'))`.execute(tx.db)
}
