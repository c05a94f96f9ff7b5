import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Stage } from '../domain/stage.ts'
import type { StoredReport } from '../domain/stored.ts'

const columns = [
  'id',
  'number',
  'action_id',
  'channel',
  'language',
  'received_at',
  'received_on',
  'organ_id',
  'offered_organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'place_id',
  'place_text',
  'priority_id',
  'measure_id',
  'groups',
  'industry',
  'against_name',
  'against_kind',
  'title',
  'story',
  'claim',
  'amount_cents',
  'persons_affected',
  'since_on',
  'urgency',
  'prior',
  'anonymous',
  'stage',
  'stage_procedure',
  'stage_on',
  'next_by',
  'provisional',
  'withdrawn_at',
  'rating',
] as const

const select = (tx: Tx) =>
  tx.db
    .selectFrom('reports')
    .select(columns)
    .select(sql<boolean>`code_hash is not null`.as('followed'))

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirst']>>>

const reportOf = (row: Row): StoredReport => ({
  id: row.id,
  number: row.number,
  actionId: row.action_id,
  channel: row.channel,
  language: row.language,
  receivedAt: row.received_at,
  receivedOn: row.received_on,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  offeredOrganId: row.offered_organ_id,
  placeId: row.place_id,
  placeText: row.place_text,
  priorityId: row.priority_id,
  measureId: row.measure_id,
  groups: row.groups,
  industry: row.industry,
  againstName: row.against_name,
  againstKind: row.against_kind,
  title: row.title,
  story: row.story,
  claim: row.claim,
  amountCents: row.amount_cents,
  persons: row.persons_affected,
  sinceOn: row.since_on,
  urgency: row.urgency,
  prior: row.prior,
  anonymous: row.anonymous,
  stage: row.stage,
  procedure: row.stage_procedure,
  stageOn: row.stage_on,
  nextBy: row.next_by,
  provisional: row.provisional,
  withdrawnAt: row.withdrawn_at,
  rating: row.rating,
  followed: row.followed,
})

/** Those that the actor may read, in no particular order. */
export const findReports = async (tx: Tx, ids: readonly string[]): Promise<StoredReport[]> =>
  (
    await select(tx)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute()
  ).map(reportOf)

export const findReport = async (tx: Tx, id: string): Promise<StoredReport | undefined> => {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && reportOf(row)
}

/** Nobody else moves it before this transaction ends. */
export const lockReport = async (tx: Tx, id: string): Promise<StoredReport | undefined> => {
  const row = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && reportOf(row)
}

export const findReportByCode = async (tx: Tx, codeHash: Buffer): Promise<string | undefined> =>
  (await tx.db.selectFrom('reports').select('id').where('code_hash', '=', codeHash).executeTakeFirst())?.id

export const findSalt = async (tx: Tx, id: string): Promise<Buffer | undefined> =>
  (await tx.db.selectFrom('reports').select('salt').where('id', '=', id).executeTakeFirst())?.salt

export type ReportChange = Partial<Stage> & {
  readonly organ?: Pick<Organ, 'id' | 'ancestors'>
  readonly offeredOrganId?: number | null
  readonly withdrawnAt?: Date
  readonly rating?: number
}

/** False where there is no such report, or none that the actor may change. */
export const changeReport = async (tx: Tx, id: string, change: ReportChange): Promise<boolean> => {
  const set: { [column: string]: string | number | boolean | Date | null | undefined } = {
    stage: change.stage,
    // A new stage without a procedure is one of the reception again.
    stage_procedure: change.stage === undefined ? undefined : (change.procedure ?? null),
    stage_on: change.stageOn,
    next_by: change.nextBy,
    provisional: change.provisional,
    ...(change.organ && organColumns(change.organ)),
    offered_organ_id: change.offeredOrganId,
    withdrawn_at: change.withdrawnAt,
    rating: change.rating,
  }
  const { numUpdatedRows } = await tx.db
    .updateTable('reports')
    .set(Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)))
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export type Rescheduled = {
  readonly id: string
  readonly nextBy: string | null
  readonly provisional: boolean
}

/** By when reporters hear from us next, for many at once: where the calendar changed and nothing else. */
export const rescheduleReports = async ({ db }: Tx, changed: readonly Rescheduled[]): Promise<void> => {
  if (changed.length === 0) return
  await sql`
    update reports set next_by = now.next_by, provisional = now.provisional
    from unnest(
      ${changed.map(({ id }) => id)}::uuid[],
      ${changed.map(({ nextBy }) => nextBy)}::date[],
      ${changed.map(({ provisional }) => provisional)}::boolean[]
    ) as now (id, next_by, provisional)
    where reports.id = now.id and reports.next_by is not null
      and (reports.next_by, reports.provisional) is distinct from (now.next_by, now.provisional)`.execute(db)
}
