import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { lastDays, type WarningKind } from '../domain/warnings.ts'
import { clockColumns, clockOf, type Row } from './clocks.ts'
import type { PlacedClock } from './recompute.ts'

/**
 * The day up to which everything was told, null before the first pass. Held, so that one process tells at a time;
 * undefined where another one does.
 */
export const holdPass = async (tx: Tx): Promise<{ readonly through: IsoDate | null } | undefined> => {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('jianhu.warnings')) as free`.execute(tx.db)
  if (!rows[0]?.free) return undefined
  const pass = await tx.db.selectFrom('warning_pass').select('through').executeTakeFirst()
  return { through: pass?.through ?? null }
}

export const endPass = async (tx: Tx, through: IsoDate): Promise<void> => {
  await tx.db
    .insertInto('warning_pass')
    .values({ name: 'all', through })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ through }))
    .execute()
}

/** What no warning says yet, in the words of `warningNow`: how far each has come today, and nothing of before. */
export type Window = { readonly today: IsoDate; readonly from: IsoDate; readonly overdueFrom: IsoDate }

/**
 * Running clocks that came to a warning in the window, by the indexes of their days: however many clocks run, only
 * those of these days are looked at.
 */
export const clocksToWarn = async (
  tx: Tx,
  { today, from, overdueFrom }: Window,
  limit: number,
): Promise<(PlacedClock & { readonly kind: WarningKind })[]> => {
  const last = addDays(today, lastDays)
  const { rows } = await sql<
    Row & {
      kind: WarningKind
      procedure: string
      procedure_version: number
      lead_id: string | null
      case_id: string | null
      organ_id: number
      action_id: string
    }
  >`
    with come as (
      select id, case when due_on < ${today}::date then 'overdue' when due_on = ${today}::date then 'due'
        else 'three_days' end as kind, due_on, organ_id
      from clocks
      where state = 'running' and due_on >= ${overdueFrom}::date and due_on <= ${last}::date
        and (due_on <= ${today}::date or started_on < due_on - ${lastDays}::int or started_on > due_on)
      union all
      select id, 'three_quarters', due_on, organ_id from clocks
      where state = 'running' and three_quarters_on >= ${from}::date and three_quarters_on <= ${today}::date
        and due_on > ${last}::date
      union all
      select id, 'half', due_on, organ_id from clocks
      where state = 'running' and half_on >= ${from}::date and half_on <= ${today}::date
        and three_quarters_on > ${today}::date and due_on > ${last}::date
    ), untold as (
      select id, kind from come
      where not exists (
        select 1 from warnings w
        where w.clock_id = come.id and w.kind = come.kind and w.due_on = come.due_on
          and w.organ_id = come.organ_id
      )
      limit ${limit}
    )
    select untold.kind, ${sql.join(clockColumns.map((column) => sql.ref(`c.${column}`)))},
      c.procedure, c.procedure_version, c.lead_id, c.case_id, c.organ_id, c.action_id
    from untold join clocks c on c.id = untold.id`.execute(tx.db)
  return rows.map((row) => ({
    kind: row.kind,
    clock: clockOf(row),
    procedure: row.procedure,
    procedureVersion: row.procedure_version,
    leadId: row.lead_id,
    caseId: row.case_id,
    organId: row.organ_id,
    actionId: row.action_id,
  }))
}

export type NewWarning = {
  readonly clockId: string
  readonly kind: WarningKind
  readonly dueOn: IsoDate
  readonly owedBy: string
  readonly organId: number
  readonly aboveOrganId: number | null
}

/** Any number of warnings, in one statement. What was told of another day or organ is told anew: nobody has seen it. */
export const insertWarnings = async (tx: Tx, warnings: readonly NewWarning[]): Promise<void> => {
  if (warnings.length === 0) return
  await sql`
    insert into warnings (clock_id, kind, id, due_on, owed_by, organ_id, above_organ_id, at)
    select *, ${tx.now}::timestamptz from unnest(
      ${warnings.map(({ clockId }) => clockId)}::uuid[],
      ${warnings.map(({ kind }) => kind)}::text[],
      ${warnings.map(() => tx.newId())}::uuid[],
      ${warnings.map(({ dueOn }) => dueOn)}::date[],
      ${warnings.map(({ owedBy }) => owedBy)}::text[],
      ${warnings.map(({ organId }) => organId)}::int[],
      ${warnings.map(({ aboveOrganId }) => aboveOrganId)}::int[]
    )
    on conflict (clock_id, kind) do update set id = excluded.id, due_on = excluded.due_on,
      owed_by = excluded.owed_by, organ_id = excluded.organ_id, above_organ_id = excluded.above_organ_id,
      at = excluded.at`.execute(tx.db)
}
