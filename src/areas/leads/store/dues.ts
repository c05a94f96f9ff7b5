import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type LeadDue = {
  readonly reportId: string
  readonly dueOn: IsoDate | null
  readonly provisional: boolean
}

/**
 * Lets the days by which leads are sorted follow the clocks owed to them and those of their cases, for many at
 * once; tells what they are now. A lead that nothing is due for stays so.
 */
export const followDues = async (
  { db }: Tx,
  leadIds: readonly string[],
  caseIds: readonly string[],
): Promise<LeadDue[]> => {
  const { rows } = await sql<LeadDue>`
    with wanted as (
      select id from leads where id = any(${leadIds}::uuid[])
      union select id from leads where case_id = any(${caseIds}::uuid[])
    ), now as materialized (
      select l.id, l.report_id, c.due, c.provisional
      from wanted join leads l using (id), lateral (
        select min(due_on) as due, coalesce(bool_or(provisional), false) as provisional
        from (
          select due_on, provisional from clocks where lead_id = l.id and state = 'running'
          union all
          select due_on, provisional from clocks
          where case_id = l.case_id and lead_id is null and state = 'running'
        ) as running
      ) as c
      where l.due_on is not null
    ), put as (
      update leads set due_on = now.due from now
      where leads.id = now.id and leads.due_on is distinct from now.due
    )
    select report_id as "reportId", due as "dueOn", provisional from now`.execute(db)
  return rows
}
