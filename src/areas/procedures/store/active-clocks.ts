import type { Tx } from '#platform/db/tx.ts'
import type { Clock } from '../domain/clock.ts'
import { clockColumns, clockOf } from './clocks.ts'

/** Clocks that run or are paused, wherever they are, in the order of their ids: for going over all of them. */
export const pageOfActiveClocks = async (
  tx: Tx,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Clock[]> => {
  const rows = await tx.db
    .selectFrom('clocks')
    .select(clockColumns)
    .where('state', 'in', ['running', 'paused'])
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => clockOf(row))
}
