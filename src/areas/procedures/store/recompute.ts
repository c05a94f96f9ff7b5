import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Clock } from '../domain/clock.ts'
import type { ClockPlace } from '../domain/clock-place.ts'
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

export const placeOf = ({ organId, clock }: PlacedClock): ClockPlace => ({ organId, clockId: clock.id })

/**
 * Running clocks that the days of a year may move, organ by organ: what belongs to one organ lies together in the
 * indexes of leads and cases, so that writing it touches a third of the pages. One that is due before the year
 * begins has looked up none of its days; a paused one is reckoned when it runs again.
 */
export const clocksTouching = async (
  tx: Tx,
  year: number,
  { after, limit }: { readonly after: ClockPlace | null; readonly limit: number },
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
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(organ_id, id) > (${after!.organId}, ${after!.clockId})`),
    )
    .orderBy('organ_id')
    .orderBy('id')
    .limit(limit)
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

/**
 * New due dates for any number of clocks, in one statement; the ids of those that still stood as they were read.
 * They are not locked before, which would write each of them twice: whoever paused, extended or ended one meanwhile
 * reckoned it by the calendar of their own process, and the next pass looks after it.
 */
export const saveDueDates = async (
  tx: Tx,
  clocks: readonly { readonly clock: Clock; readonly dueBefore: IsoDate | null }[],
): Promise<ReadonlySet<string>> => {
  if (clocks.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    update clocks set due_on = after.due_on, provisional = after.provisional
    from unnest(
      ${clocks.map(({ clock }) => clock.id)}::uuid[],
      ${clocks.map(({ dueBefore }) => dueBefore)}::date[],
      ${clocks.map(({ clock }) => clock.pauses.length + clock.extensions.length)}::int[],
      ${clocks.map(({ clock }) => clock.dueOn)}::date[],
      ${clocks.map(({ clock }) => clock.provisional)}::boolean[]
    ) as after (id, due_before, changes, due_on, provisional)
    where clocks.id = after.id and clocks.state = 'running' and clocks.due_on = after.due_before
      and jsonb_array_length(clocks.pauses) + jsonb_array_length(clocks.extensions) = after.changes
    returning clocks.id`.execute(tx.db)
  return new Set(rows.map(({ id }) => id))
}
