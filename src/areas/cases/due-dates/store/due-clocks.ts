import type { DueCursor } from '#areas/procedures/domain/due-cursor.ts'
import type { WorkScope } from '#areas/procedures/public.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type ExpressionBuilder, sql, type SqlBool } from 'kysely'

/** One person's: cases that they handle or help with at their organ, and what waits at the desk they work at. */
export type MineOnly = { readonly accountId: string; readonly organId: number; readonly atDesk: boolean }

export type DueQuery = {
  readonly whose: { readonly mine: MineOnly } | { readonly scope: WorkScope }
  readonly from: IsoDate
  readonly to: IsoDate
}

type Where = ExpressionBuilder<DB, 'clocks'>

const oneself = (where: Where, { accountId, organId, atDesk }: MineOnly) =>
  where.and([
    where('clocks.organ_id', '=', organId),
    where.or([
      where(
        'clocks.case_id',
        'in',
        where
          .selectFrom('cases')
          .select('cases.id')
          .where('cases.organ_id', '=', organId)
          .where('cases.closed_on', 'is', null)
          .where((one) =>
            one.or([
              one('cases.handler_id', '=', accountId),
              sql<SqlBool>`${accountId}::uuid = any(cases.member_ids)`,
            ]),
          ),
      ),
      ...(atDesk ? [where('clocks.case_id', 'is', null)] : []),
    ]),
  ])

const theirs =
  ({ whose }: Pick<DueQuery, 'whose'>) =>
  (where: Where) => {
    if ('mine' in whose) return oneself(where, whose.mine)
    const { scope } = whose
    return scope ? where(`clocks.${scope.column}`, '=', scope.id) : where.lit(true)
  }

const running = (tx: Tx, query: Pick<DueQuery, 'whose'>) =>
  tx.db.selectFrom('clocks').where('clocks.state', '=', 'running').where(theirs(query))

export type DueDay = { readonly date: IsoDate; readonly count: number; readonly provisional: boolean }

export const countByDay = async (tx: Tx, query: DueQuery): Promise<DueDay[]> => {
  const rows = await running(tx, query)
    .where('clocks.due_on', '>=', query.from)
    .where('clocks.due_on', '<=', query.to)
    .select([
      'clocks.due_on as date',
      sql<number>`count(*)`.as('count'),
      sql<boolean>`bool_or(clocks.provisional)`.as('provisional'),
    ])
    .groupBy('clocks.due_on')
    .orderBy('clocks.due_on')
    .execute()
  return rows.map(({ date, count, provisional }) => ({ date: date!, count, provisional }))
}

/** What ran out before a day and still runs, counted no further than `most`. */
export const countBefore = async (tx: Tx, query: DueQuery, most: number): Promise<number> => {
  const { count } = await tx.db
    .selectFrom(
      running(tx, query)
        .where('clocks.due_on', '<', query.from)
        .select(sql<number>`1`.as('one'))
        .limit(most)
        .as('some'),
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export type DueClock = {
  readonly id: string
  readonly rule: string
  readonly procedure: string
  readonly procedure_version: number
  readonly due_on: IsoDate
  readonly provisional: boolean
  readonly organ_id: number
  readonly number: string | null
  readonly about: string | null
  readonly case_id: string | null
  readonly lead_id: string | null
  readonly handler_id: string | null
}

/** One page of them, by keyset. */
export const pageOfDue = async (
  tx: Tx,
  query: DueQuery,
  { after, limit }: { readonly after: DueCursor | null; readonly limit: number },
): Promise<DueClock[]> => {
  const rows = await running(tx, query)
    .leftJoin('cases', 'cases.id', 'clocks.case_id')
    .leftJoin('leads', (join) =>
      join.onRef('leads.id', '=', 'clocks.lead_id').on('clocks.case_id', 'is', null),
    )
    .where('clocks.due_on', '>=', query.from)
    .where('clocks.due_on', '<=', query.to)
    .$if(after !== null, (more) =>
      more.where(
        sql<SqlBool>`(clocks.due_on, clocks.id) > (${after?.dueOn ?? null}::date, ${after?.id ?? null}::uuid)`,
      ),
    )
    .select([
      'clocks.id',
      'clocks.rule',
      'clocks.procedure',
      'clocks.procedure_version',
      'clocks.due_on',
      'clocks.provisional',
      'clocks.organ_id',
      'clocks.case_id',
      'clocks.lead_id',
      'cases.handler_id',
      sql<string | null>`coalesce(cases.number, leads.number)`.as('number'),
      sql<string | null>`coalesce(cases.title, leads.title)`.as('about'),
    ])
    .orderBy('clocks.due_on')
    .orderBy('clocks.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, due_on: row.due_on! }))
}
