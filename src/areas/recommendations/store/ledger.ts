import type { WorkScope } from '#areas/procedures/public.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Tally } from '../domain/rates.ts'
import type { Recommendation } from '../domain/recommendation.ts'
import { columns, recommendationOf } from './recommendations.ts'

export type LedgerFilter = {
  readonly search?: string | undefined
  readonly type?: string | undefined
  readonly addressee?: string | undefined
  readonly state?: string | undefined
  readonly due?: 'overdue' | 'week' | 'later' | undefined
  readonly issuedFrom?: IsoDate | undefined
  readonly issuedTo?: IsoDate | undefined
}

export type LedgerQuery = {
  readonly filter: LedgerFilter
  readonly scope: WorkScope
  readonly today: IsoDate
}

type Where = ExpressionBuilder<DB, 'recommendations'>

const escaped = (typed: string): string => `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%`

const dueIn = (where: Where, due: NonNullable<LedgerFilter['due']>, today: IsoDate): Expression<SqlBool> => {
  const day =
    due === 'overdue'
      ? where('reply_due', '<', today)
      : due === 'week'
        ? where.and([where('reply_due', '>=', today), where('reply_due', '<=', addDays(today, 7))])
        : where('reply_due', '>', addDays(today, 7))
  return where.and([where('answered_on', 'is', null), day])
}

const filtered =
  ({ filter, scope, today }: LedgerQuery) =>
  (where: Where) =>
    where.and([
      ...(scope ? [where(scope.column, '=', scope.id)] : []),
      ...(filter.search
        ? [
            where.or([
              where('title', 'ilike', escaped(filter.search)),
              where('number', 'ilike', escaped(filter.search)),
              where('addressee_name', 'ilike', escaped(filter.search)),
            ]),
          ]
        : []),
      ...(filter.type ? [where('type', '=', filter.type)] : []),
      ...(filter.addressee ? [where('addressee_id', '=', filter.addressee)] : []),
      ...(filter.state ? [where('state', '=', filter.state)] : []),
      ...(filter.due ? [dueIn(where, filter.due, today)] : []),
      ...(filter.issuedFrom ? [where('issued_on', '>=', filter.issuedFrom)] : []),
      ...(filter.issuedTo ? [where('issued_on', '<=', filter.issuedTo)] : []),
    ])

/** One page of the ledger, the newest first: an id begins with its time. */
export const pageOfLedger = async (
  tx: Tx,
  query: LedgerQuery,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Recommendation[]> => {
  const rows = await tx.db
    .selectFrom('recommendations')
    .select(columns)
    .where(filtered(query))
    .$if(after !== null, (more) => more.where('id', '<', after!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(recommendationOf)
}

export const countLedger = async (
  tx: Tx,
  query: LedgerQuery,
  most = 1_000,
): Promise<{ readonly count: number; readonly more: boolean }> => {
  const { count } = await tx.db
    .selectFrom(
      tx.db
        .selectFrom('recommendations')
        .select(sql<number>`1`.as('one'))
        .where(filtered(query))
        .limit(most + 1)
        .as('some'),
    )
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(count, most), more: count > most }
}

/** What the rows of the list add up to, all pages of it. */
export const tallyLedger = async (tx: Tx, query: LedgerQuery): Promise<Tally> => {
  const inTime = sql`answered_on is not null and (reply_due is null or answered_on <= reply_due)`
  return tx.db
    .selectFrom('recommendations')
    .where(filtered(query))
    .where('served_on', 'is not', null)
    .select([
      sql<number>`count(*)::int`.as('served'),
      sql<number>`(count(*) filter (where answered_on is not null or reply_due < ${query.today}))::int`.as(
        'due',
      ),
      sql<number>`(count(*) filter (where answered_on is not null))::int`.as('answered'),
      sql<number>`(count(*) filter (where ${inTime}))::int`.as('answeredInTime'),
      sql<number>`(count(*) filter (where answered_on is not null and answer = 'adopted'))::int`.as(
        'adopted',
      ),
      sql<number>`(count(*) filter (where answered_on is not null and answer = 'partly'))::int`.as(
        'partlyAdopted',
      ),
      sql<number>`(count(*) filter (where correction = 'corrected'))::int`.as('corrected'),
      sql<number>`(count(*) filter (where correction = 'corrected' and ${inTime}))::int`.as(
        'correctedInTime',
      ),
    ])
    .executeTakeFirstOrThrow()
}
