import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Case } from '../../domain/case.ts'
import { caseColumns, caseOf } from '../../store/cases.ts'

export type OfVersion = { readonly procedure: string; readonly version: number }

const running = (tx: Tx, { procedure, version }: OfVersion) =>
  tx.db
    .selectFrom('cases')
    .where('closed_on', 'is', null)
    .where('procedure', '=', procedure)
    .where('procedure_version', '=', version)

export const countRunning = async (tx: Tx, of: OfVersion): Promise<number> => {
  const { count } = await running(tx, of)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Running cases of a version, in the order of their ids; held where they are about to be changed. */
export const pageOfRunning = async (
  tx: Tx,
  of: OfVersion,
  { after, limit, hold }: { readonly after: string | null; readonly limit: number; readonly hold: boolean },
): Promise<Case[]> => {
  const rows = await running(tx, of)
    .select(caseColumns)
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .$if(hold, (query) => query.forUpdate())
    .execute()
  return rows.map(caseOf)
}

export type MigratedCase = { readonly id: string; readonly state: string }

/** In one statement; the day that each is due follows its clocks. */
export const saveVersions = async (
  tx: Tx,
  cases: readonly MigratedCase[],
  version: number,
): Promise<void> => {
  await sql`
    update cases set procedure_version = ${version}, state = after.state, revision = revision + 1
    from unnest(${cases.map(({ id }) => id)}::uuid[], ${cases.map(({ state }) => state)}::text[])
      as after (id, state)
    where cases.id = after.id`.execute(tx.db)
}
