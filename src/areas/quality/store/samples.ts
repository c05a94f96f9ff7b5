import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { WorkScope } from '#areas/procedures/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Risk } from '../domain/risk.ts'
import type { Method, SampleWish } from '../domain/sample.ts'

export type Drawn = {
  readonly caseId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly handlerId: string | null
  readonly memberIds: readonly string[]
  readonly risks: readonly Risk[]
}

type Sql = RawBuilder<unknown>

/** Closed cases of the range that are not under review yet. */
const population = (scope: WorkScope, { from, to, procedure, priorityId }: SampleWish): Sql => sql`
  select c.* from cases c
  where c.closed_on between ${from} and ${to}
    and ${scope === null ? sql`true` : sql`${sql.ref(`c.${scope.column}`)} = ${scope.id}`}
    and ${procedure === null ? sql`true` : sql`c.procedure = ${procedure}`}
    and ${priorityId === null ? sql`true` : sql`c.priority_id = ${priorityId}`}
    and not exists (select 1 from case_reviews r where r.case_id = c.id)`

export const countPopulation = async (tx: Tx, scope: WorkScope, wish: SampleWish): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${population(scope, wish)}) p`.execute(tx.db)
  return rows[0]?.count ?? 0
}

/** Each by its own index, over the whole population at once. */
const riskColumns: Readonly<Record<Risk, string>> = {
  late: `exists (select 1 from clocks k where k.case_id = p.id and k.on_time is false)`,
  undone: `exists (select 1 from ledger_entries e where e.subject_id = p.id and e.type = 'case.undone')`,
  rated: `exists (select 1 from leads l join reports r on r.id = l.report_id where l.case_id = p.id and r.rating <= 2)`,
  finding: `exists (select 1 from detector_findings f where f.subject_id = p.id::text)`,
  extended: `exists (select 1 from clocks k where k.case_id = p.id and k.extensions <> '[]')`,
  paused: `exists (select 1 from clocks k where k.case_id = p.id and k.pauses <> '[]')`,
  many: `coalesce(p.persons_affected >= 50, false)`,
  unchecked: `not exists (select 1 from case_checks s where s.case_id = p.id and s.layer = 'self')`,
}

const risksOf = sql.raw(
  `array_remove(array[${Object.entries(riskColumns)
    .map(([risk, when]) => `case when ${when} then '${risk}' end`)
    .join(', ')}], null)`,
)

/** The same seed draws the same cases: they stand in the order of a digest of the seed and their id. */
const shuffled = (seed: string): Sql => sql`md5(${seed} || p.id::text)`

type Row = {
  id: string
  organ_id: number
  province_id: number | null
  prefecture_id: number | null
  county_id: number | null
  handler_id: string | null
  member_ids: string[]
  risks: Risk[]
}

const columns = sql.raw(
  'p.id, p.organ_id, p.province_id, p.prefecture_id, p.county_id, p.handler_id, p.member_ids',
)

const drawn = (method: Method, scope: WorkScope, wish: SampleWish, most: number): Sql => {
  const cases = population(scope, wish)
  // By risk, most reasons first; a case with none is not drawn. Else the reasons of those drawn are told all the same.
  if (method === 'risk')
    return sql`
      select * from (select ${columns}, ${risksOf} as risks from (${cases}) p) p
      where cardinality(risks) > 0
      order by cardinality(risks) desc, ${shuffled(wish.seed)} limit ${most}`
  return sql`
    select ${columns}, '{}'::text[] as risks from (${cases}) p
    order by ${method === 'random' ? shuffled(wish.seed) : sql`p.id`} limit ${most}`
}

export const drawCases = async (
  tx: Tx,
  scope: WorkScope,
  wish: SampleWish,
  most: number,
): Promise<Drawn[]> => {
  const { rows } = await sql<Row>`${drawn(wish.method, scope, wish, most)}`.execute(tx.db)
  return rows.map((row) => ({
    caseId: row.id,
    organ: {
      id: row.organ_id,
      ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
    },
    handlerId: row.handler_id,
    memberIds: row.member_ids,
    risks: row.risks,
  }))
}

export type Sample = SampleWish & {
  readonly id: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly population: number
  readonly drawn: number
  readonly drawnBy: string | null
  readonly drawnAt: Date
}

export const insertSample = async (tx: Tx, sample: Sample): Promise<void> => {
  await tx.db
    .insertInto('review_samples')
    .values({
      id: sample.id,
      ...organColumns(sample.organ),
      method: sample.method,
      from_organ_id: sample.organId,
      closed_from: sample.from,
      closed_to: sample.to,
      procedure: sample.procedure,
      priority_id: sample.priorityId,
      seed: sample.seed,
      asked: sample.size,
      population: sample.population,
      drawn: sample.drawn,
      drawn_by: sample.drawnBy,
      drawn_at: sample.drawnAt,
    })
    .execute()
}

/** The newest first; the policy says whose. */
export const findSamples = async (tx: Tx, limit: number): Promise<Sample[]> => {
  const rows = await tx.db
    .selectFrom('review_samples')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organ: {
      id: row.organ_id,
      ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
    },
    method: row.method as Method,
    organId: row.from_organ_id,
    from: row.closed_from,
    to: row.closed_to,
    procedure: row.procedure,
    priorityId: row.priority_id,
    size: row.asked,
    seed: row.seed,
    population: row.population,
    drawn: row.drawn,
    drawnBy: row.drawn_by,
    drawnAt: row.drawn_at,
  }))
}
