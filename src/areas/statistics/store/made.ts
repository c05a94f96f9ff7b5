import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

/** The cells that the kept amounts stand for; undefined before anything was counted. */
export const cellsMade = async (tx: Tx): Promise<readonly string[] | undefined> =>
  (await tx.db.selectFrom('figure_cells').select('cells').executeTakeFirst())?.cells

export const noteCells = async (tx: Tx, cells: readonly string[]): Promise<void> => {
  const made = { cells: [...cells], made_at: tx.now }
  await tx.db
    .insertInto('figure_cells')
    .values(made)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(made))
    .execute()
}

/** One transaction at a time changes facts and sums: a second waits for what the first has counted. */
export const holdFigures = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.figures'))`.execute(tx.db)
}
