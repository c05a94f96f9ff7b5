import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Clock } from '../domain/clock.ts'
import { clockOf, clockColumns } from './clocks.ts'

export type PlacedClock = {
  readonly clock: Clock
  readonly procedure: string
  readonly procedureVersion: number
  readonly leadId: string | null
  readonly caseId: string | null
  readonly organId: number
  readonly actionId: string
}

/**
 * Running clocks that the days of a year may move, in the order of their ids. One that is due before the year
 * begins has looked up none of its days; a paused one is reckoned when it runs again.
 */
export const clocksTouching = async (
  tx: Tx,
  year: number,
  { after, limit, hold }: { readonly after: string | null; readonly limit: number; readonly hold: boolean },
): Promise<PlacedClock[]> => {
  const rows = await tx.db
    .selectFrom('clocks')
    .select([
      ...clockColumns,
      'procedure',
      'procedure_version',
      'lead_id',
      'case_id',
      'organ_id',
      'action_id',
    ])
    .where('state', '=', 'running')
    .where('due_on', '>=', `${year}-01-01`)
    .where('started_on', '<=', `${year}-12-31`)
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .$if(hold, (query) => query.forUpdate())
    .execute()
  return rows.map((row) => ({
    clock: clockOf(row),
    procedure: row.procedure,
    procedureVersion: row.procedure_version,
    leadId: row.lead_id,
    caseId: row.case_id,
    organId: row.organ_id,
    actionId: row.action_id,
  }))
}

/** New due dates for any number of clocks, in one statement. */
export const saveDueDates = async (tx: Tx, clocks: readonly Clock[]): Promise<void> => {
  if (clocks.length === 0) return
  await sql`
    update clocks set due_on = after.due_on, provisional = after.provisional
    from unnest(
      ${clocks.map(({ id }) => id)}::uuid[],
      ${clocks.map(({ dueOn }) => dueOn)}::date[],
      ${clocks.map(({ provisional }) => provisional)}::boolean[]
    ) as after (id, due_on, provisional)
    where clocks.id = after.id`.execute(tx.db)
}
