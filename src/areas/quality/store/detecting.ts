import type { Calendar } from '#kernel/time/calendar.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { endOfTerm } from '#kernel/time/term.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type RawBuilder, sql } from 'kysely'
import { place } from '../domain/detector.ts'
import type { Phases } from '../domain/phases.ts'

type Sql = RawBuilder<unknown>

/** What queries go by beside the rows: the day, and which phase each state of each loaded version has. */
export type Given = { readonly phases: Phases; readonly calendar: Calendar }

/** Calendar days that the longest wait for an answer reaches back. */
const answerWithin = { length: -5, unit: 'workday' } as const

const relations = (tx: Tx, { phases, calendar }: Given): Sql => {
  const today = dateIn(tx.now)
  return sql`
    given as (
      select ${today}::date as today, ${tx.now}::timestamptz as now,
        ${endOfTerm(today, answerWithin, calendar)}::date as five_workdays_ago
    ),
    case_states as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(phases.cases)}::jsonb)
        as s (procedure text, version int, series text, state text, phase text)
    ),
    lead_states as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(phases.leads)}::jsonb)
        as s (action_id text, version int, state text, phase text)
    )`
}

/**
 * Keeps what a detector names now, in one statement: known ones stay the same rows, one that had been repaired opens
 * anew. What is named no more was repaired.
 */
export const keepFound = async (tx: Tx, given: Given, detector: string, found: Sql): Promise<number> => {
  const { numAffectedRows } = await sql`
    with ${relations(tx, given)}, found as materialized (${found})
    insert into detector_findings as kept (detector, subject_kind, subject_id, number, organ_id, province_id,
      prefecture_id, county_id, since, code, first_seen, last_seen, state)
    select distinct on (subject_id) ${detector}, subject_kind, subject_id, number, organ_id, province_id,
      prefecture_id, county_id, since, code, ${tx.now}::timestamptz, ${tx.now}::timestamptz, 'open'
    from found order by subject_id, since
    on conflict (detector, subject_id) do update set
      last_seen = excluded.last_seen, number = excluded.number, since = excluded.since, code = excluded.code,
      organ_id = excluded.organ_id, province_id = excluded.province_id,
      prefecture_id = excluded.prefecture_id, county_id = excluded.county_id,
      state = case kept.state when 'repaired' then 'open' else kept.state end,
      first_seen = case kept.state when 'repaired' then excluded.first_seen else kept.first_seen end,
      note = case kept.state when 'repaired' then '' else kept.note end,
      explained_by = case kept.state when 'repaired' then null else kept.explained_by end,
      explained_at = case kept.state when 'repaired' then null else kept.explained_at end,
      repaired_at = null`.execute(tx.db)
  await sql`
    update detector_findings set state = 'repaired', repaired_at = ${tx.now}
    where detector = ${detector} and state <> 'repaired' and last_seen < ${tx.now}`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}

/** Clocks by id, as the cases or leads that they belong to. */
export const ownersOfClocks = (ids: readonly string[]): Sql => sql`
  select case when c.id is null then 'lead' else 'case' end as subject_kind,
    coalesce(c.id, l.id)::text as subject_id, coalesce(c.number, l.number) as number,
    ${sql.raw(place('k'))}, k.due_on as since, k.rule as code
  from clocks k
  left join cases c on c.id = k.case_id
  left join leads l on l.id = k.lead_id
  where k.id = any(${ids}::uuid[]) and coalesce(c.id, l.id) is not null`

/** Files by id, as the reports that they came with; the code is how many. */
export const reportsOfFiles = (ids: readonly string[]): Sql => sql`
  select 'report' as subject_kind, r.id::text as subject_id, r.number, ${sql.raw(place('r'))},
    min((f.added_at at time zone 'Asia/Shanghai')::date) as since, count(*)::text as code
  from files f join reports r on r.id = f.report_id
  where f.id = any(${ids}::uuid[])
  group by r.id`

/** Files that should have content, in the order of their ids. */
export const pageOfFiles = async (
  tx: Tx,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<{ readonly id: string; readonly sha256: string }[]> => {
  const rows = await tx.db
    .selectFrom('files')
    .select(['id', 'sha256'])
    .where('erased_at', 'is', null)
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, sha256 }) => ({ id, sha256: sha256.toString('hex') }))
}

/** One at a time, by whichever process comes first. */
export const holdDetecting = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('jianhu.detect')) as held`.execute(tx.db)
  return rows[0]?.held ?? false
}
