import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Evidence, Judged, Layer } from '../domain/form.ts'

export type Check = {
  readonly layer: Layer
  readonly items: readonly Judged[]
  readonly by: string
  readonly at: Date
}

export const findChecks = async (tx: Tx, caseId: string): Promise<Check[]> => {
  const rows = await tx.db.selectFrom('case_checks').selectAll().where('case_id', '=', caseId).execute()
  return rows.map((row) => ({
    layer: row.layer as Layer,
    items: row.items as unknown as Judged[],
    by: row.checked_by,
    at: row.checked_at,
  }))
}

/** What of a case its checks and its review need. */
export type CheckedCase = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly procedure: string
  readonly actionId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly handlerId: string | null
  readonly memberIds: readonly string[]
  readonly closedOn: IsoDate | null
}

/** Those of the cases that the actor may open. */
export const findCases = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CheckedCase>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('cases')
    .select([
      'id',
      'number',
      'title',
      'procedure',
      'action_id',
      'organ_id',
      'province_id',
      'prefecture_id',
      'county_id',
      'handler_id',
      'member_ids',
      'closed_on',
    ])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        number: row.number,
        title: row.title,
        procedure: row.procedure,
        actionId: row.action_id,
        organ: {
          id: row.organ_id,
          ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
        },
        handlerId: row.handler_id,
        memberIds: row.member_ids,
        closedOn: row.closed_on,
      },
    ]),
  )
}

export const saveCheck = async (
  tx: Tx,
  of: CheckedCase,
  { layer, items, by }: Omit<Check, 'at'>,
): Promise<void> => {
  const checked = { items: JSON.stringify(items), checked_by: by, checked_at: tx.now }
  await tx.db
    .insertInto('case_checks')
    .values({
      id: tx.newId(),
      case_id: of.id,
      ...organColumns(of.organ),
      layer,
      handler_id: of.handlerId,
      ...checked,
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'layer']).doUpdateSet(checked))
    .execute()
}

/** Which of these pieces of evidence stand in the case, in one look. */
export const evidenceInCase = async (
  tx: Tx,
  caseId: string,
  evidence: readonly Evidence[],
): Promise<ReadonlySet<string>> => {
  if (evidence.length === 0) return new Set()
  const ids = evidence.map(({ id }) => id)
  const { rows } = await sql<{ key: string }>`
    with reported as (
      select report_id, id from leads
      where case_id in (select reported_in(${caseId}))
    )
    select 'clock ' || id as key from clocks where case_id = ${caseId} and id = any(${ids}::uuid[])
    union all select 'note ' || id from case_notes where case_id = ${caseId} and id = any(${ids}::uuid[])
    union all select 'message ' || m.id from messages m join reported r using (report_id) where m.id = any(${ids}::uuid[])
    union all select 'file ' || f.id from files f join reported r using (report_id) where f.id = any(${ids}::uuid[])`.execute(
    tx.db,
  )
  return new Set(rows.map(({ key }) => key))
}
