import { sql } from 'kysely'
import type { Tx } from './tx.ts'

/**
 * Lets this transaction put words into their indexes in few large portions. A day that moves writes its whole row
 * anew, words and all; in the usual small portions, that takes longer than everything else about it. Who does so
 * settles them at the end.
 */
export const portionWords = async ({ db }: Tx): Promise<void> => {
  await sql`select set_config('gin_pending_list_limit', '64MB', true), set_config('work_mem', '64MB', true)`.execute(
    db,
  )
}

/** Puts in what waits, so that nobody who writes a single row does it for all, or searches through it. */
export const settleWords = async ({ db }: Tx): Promise<void> => {
  await sql`select settle_words()`.execute(db)
}
