import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

/** Who may do nothing on a case: their recusal is being examined, or was granted. */
export const setAsideFrom = async (tx: Tx, caseId: string): Promise<readonly string[]> =>
  (await tx.db.selectFrom('cases').select('set_aside').where('id', '=', caseId).executeTakeFirst())
    ?.set_aside ?? []

export type SetAside = { readonly from: boolean; readonly takeAway: boolean }

/**
 * Lets somebody stand aside from a case or come back to it; with `takeAway` they are no longer its handler nor help
 * with it. The program does it on behalf of whoever decides on recusals.
 */
export const setAside = async (
  tx: Tx,
  caseId: string,
  personId: string,
  { from, takeAway }: SetAside,
): Promise<void> => {
  await sql`
    update cases set
      set_aside = array_remove(set_aside, ${personId}::uuid) || ${from ? [personId] : []}::uuid[],
      handler_id = case when ${takeAway} and handler_id = ${personId}::uuid then null else handler_id end,
      member_ids = case when ${takeAway} then array_remove(member_ids, ${personId}::uuid) else member_ids end,
      revision = revision + ${takeAway ? 1 : 0}
    where id = ${caseId}`.execute(tx.db)
}
