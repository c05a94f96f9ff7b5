import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

/** Lets the leads of some cases go over to another version of the procedure they were received in, with their cases. */
export const saveLeadVersions = async (
  tx: Tx,
  caseIds: readonly string[],
  version: number,
  renamed: Readonly<Record<string, string>>,
): Promise<void> => {
  await sql`
    update leads set procedure_version = ${version}, revision = revision + 1,
      state = coalesce(${JSON.stringify(renamed)}::jsonb ->> state, state)
    where case_id = any(${caseIds}::uuid[])`.execute(tx.db)
}
