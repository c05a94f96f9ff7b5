import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Actor } from '#kernel/actor.ts'
import { type Reason, tallyReasons } from '../domain/tally.ts'
import { findRefused } from '../store/rows.ts'
import type { RefusedRow } from './check.ts'

const pageSize = 1_000

/** The rows that an import refused, in the order of the file. */
export const refusedRows = async function* (
  database: Db,
  actor: Actor,
  importId: string,
): AsyncGenerator<readonly RefusedRow[]> {
  for (let after = 0; ;) {
    const page = await inTransaction(database, actor, (tx) =>
      findRefused(tx, importId, { after, limit: pageSize }),
    )
    if (page.length > 0) yield page
    if (page.length < pageSize) return
    after = page.at(-1)!.row
  }
}

export const refusedReasons = async (
  database: Db,
  actor: Actor,
  importId: string,
): Promise<readonly Reason[]> => {
  const tally = tallyReasons()
  for await (const page of refusedRows(database, actor, importId))
    for (const { row, faults } of page) tally.refused(row, faults)
  return tally.reasons()
}
