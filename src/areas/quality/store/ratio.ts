import type { WorkScope } from '#areas/procedures/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type RawBuilder, sql } from 'kysely'
import { type ItemKind } from '../domain/item-kind.ts'

type Sql = RawBuilder<unknown>
export type RatioPeriod = { readonly from: IsoDate; readonly to: IsoDate }

const inScope = (scope: WorkScope): Sql =>
  scope === null ? sql`true` : sql`${sql.ref(`c.${scope.column}`)} = ${scope.id}`

/** A case opened out of another one is the same matter, and its items are that matter's. */
const matter = sql`coalesce(c.origin_case_id, c.id)`

const counted = ({ id, entry, reopening }: ItemKind, reopenings: readonly string[]): Sql => sql`
  select ${id}::text as kind, e.subject_id, e.at from ledger_entries e
  where e.type = ${entry} and ${
    reopening
      ? sql`e.data ->> 'procedure' || ' ' || (e.data ->> 'move') = any(${reopenings}::text[])`
      : sql`true`
  }`

/** Items of the period as the ledger tells them, with their case's place. */
const itemsOf = (
  kinds: readonly ItemKind[],
  reopenings: readonly string[],
  scope: WorkScope,
  { from, to }: RatioPeriod,
): Sql => sql`
  select i.kind, ${matter} as matter_id, c.organ_id, c.province_id, c.prefecture_id, c.county_id
  from (${sql.join(
    kinds.map((kind) => counted(kind, reopenings)),
    sql` union all `,
  )}) i join cases c on c.id = i.subject_id
  where i.at >= (${from}::date)::timestamp at time zone 'Asia/Shanghai'
    and i.at < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai' and ${inScope(scope)}`

/** A case's organ as one of those directly below the one that is shown, or that one itself. */
const groupOf = (level: Organ['level']): Sql => {
  switch (level) {
    case 'supreme':
      return sql`coalesce(province_id, organ_id)`
    case 'province':
      return sql`coalesce(prefecture_id, organ_id)`
    case 'prefecture':
      return sql`coalesce(county_id, organ_id)`
    case 'county':
      return sql`organ_id`
  }
}

export type Asked = {
  readonly kinds: readonly ItemKind[]
  /** Moves that lead out of a closed state, as `procedure move`. */
  readonly reopenings: readonly string[]
  readonly scope: WorkScope
  readonly period: RatioPeriod
}

export type Grouped = { readonly organId: number; readonly kind: string; readonly count: number }

/** Cases (`case`) and items of each kind, by the organ directly below. */
export const countItems = async (
  tx: Tx,
  { kinds, reopenings, scope, period }: Asked,
  level: Organ['level'],
): Promise<Grouped[]> => {
  const { rows } = await sql<{ organ_id: number; kind: string; count: number }>`
    select ${groupOf(level)} as organ_id, 'case' as kind, count(*) as count
    from cases c
    where c.origin_case_id is null and c.opened_on between ${period.from} and ${period.to} and ${inScope(scope)}
    group by 1
    union all
    select ${groupOf(level)}, kind, count(*) from (${itemsOf(kinds, reopenings, scope, period)}) i group by 1, 2`.execute(
    tx.db,
  )
  return rows.map((row) => ({ organId: row.organ_id, kind: row.kind, count: row.count }))
}

export type RatioCase = {
  readonly id: string
  readonly number: string
  readonly organId: number
  readonly openedOn: IsoDate
  readonly kinds: Readonly<Record<string, number>>
}

/** Cases with items beside themselves, by id: no order of more or less. */
export const pageOfItems = async (
  tx: Tx,
  { kinds, reopenings, scope, period }: Asked,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<RatioCase[]> => {
  const { rows } = await sql<{
    id: string
    number: string
    organ_id: number
    opened_on: string
    kinds: Record<string, number>
  }>`
    select m.id, m.number, m.organ_id, m.opened_on, i.kinds from (
      select matter_id, jsonb_object_agg(kind, n) as kinds from (
        select matter_id, kind, count(*) as n from (${itemsOf(kinds, reopenings, scope, period)}) x group by 1, 2
      ) y where ${after === undefined ? sql`true` : sql`matter_id > ${after}::uuid`}
      group by matter_id order by matter_id limit ${limit}
    ) i join cases m on m.id = i.matter_id order by m.id`.execute(tx.db)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    organId: row.organ_id,
    openedOn: row.opened_on,
    kinds: row.kinds,
  }))
}
