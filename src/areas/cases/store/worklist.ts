import type { DueCursor } from '#areas/procedures/domain/due-cursor.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { queryOf } from '#platform/text/words.ts'
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Case } from '../domain/case.ts'
import type { WorkScope } from '#areas/procedures/public.ts'
import { caseColumns, caseOf } from './cases.ts'

export type Mine = {
  readonly accountId: string
  readonly organId: number
  /** Who assigns cases has those that nobody has yet among their work. */
  readonly assigns: boolean
}

export type WorkFilter = {
  readonly view: 'mine' | 'organ' | 'received' | 'closed' | 'all'
  readonly search?: string | undefined
  /** Beginnings of case numbers that the search may mean; empty where it is words. */
  readonly numbers: readonly string[]
  readonly action?: string | undefined
  /** `none` is filed under none yet. */
  readonly priority?: string | undefined
  readonly measure?: string | undefined
  readonly procedure?: string | undefined
  readonly state?: string | undefined
  /** An account, or `none`. */
  readonly handler?: string | undefined
  readonly due?: 'overdue' | 'today' | 'week' | 'later' | undefined
  /** Only those that figures count: of a matter that went on to another organ, the case there. */
  readonly counted?: 'yes' | undefined
  readonly openedFrom?: IsoDate | undefined
  readonly openedTo?: IsoDate | undefined
  readonly closedFrom?: IsoDate | undefined
  readonly closedTo?: IsoDate | undefined
}

export type WorkQuery = {
  readonly filter: WorkFilter
  readonly scope: WorkScope
  readonly mine: Mine | null
  readonly today: IsoDate
}

const mostFound = 2_000
const mostCounted = 1_000

type Where = ExpressionBuilder<DB, 'cases'>

/** Open work is listed by due date; what is closed too, the newest first. */
export const byDueDate = ({ view }: WorkFilter): boolean => view !== 'closed' && view !== 'all'

const assignedTo = (where: Where, { accountId, organId, assigns }: Mine): Expression<SqlBool> =>
  where.and([
    where('organ_id', '=', organId),
    where.or([
      where('handler_id', '=', accountId),
      sql<SqlBool>`${accountId}::uuid = any(member_ids)`,
      ...(assigns ? [where('handler_id', 'is', null)] : []),
    ]),
  ])

const inView = (where: Where, { filter, scope, mine }: WorkQuery): Expression<SqlBool>[] => [
  ...(byDueDate(filter) ? [where('closed_on', 'is', null)] : []),
  ...(filter.view === 'received' ? [where('sent_by_id', 'is not', null)] : []),
  ...(filter.view === 'closed' ? [where('closed_on', 'is not', null)] : []),
  ...(filter.view === 'mine'
    ? [mine ? assignedTo(where, mine) : sql<SqlBool>`false`]
    : scope
      ? [where(scope.column, '=', scope.id)]
      : []),
]

const dueIn = (where: Where, due: NonNullable<WorkFilter['due']>, today: IsoDate): Expression<SqlBool> => {
  switch (due) {
    case 'overdue':
      return where('due_on', '<', today)
    case 'today':
      return where('due_on', '=', today)
    case 'week':
      return where.and([where('due_on', '>', today), where('due_on', '<=', addDays(today, 7))])
    case 'later':
      return where('due_on', '>', addDays(today, 7))
  }
}

/** Every text that begins so sorts before it; a range, as `like` is kept from indexes by row-level security. */
const last = '\u{10ffff}'

const beginsWith = (where: Where, begin: string) =>
  where.and([where('number', '>=', begin), where('number', '<', begin + last)])

const searched = (where: Where, { search, numbers }: WorkFilter): Expression<SqlBool>[] => {
  if (!search) return []
  if (numbers.length > 0) return [where.or(numbers.map((begin) => beginsWith(where, begin)))]
  // The number of a report finds the case that it is in.
  if (/^\d{8}-?\d*$/.test(search))
    return [
      where('id', 'in', (from) =>
        from
          .selectFrom('leads')
          .select('case_id')
          .$castTo<{ case_id: string }>()
          .where('case_id', 'is not', null)
          .where('leads.number', '>=', search)
          .where('leads.number', '<', search + last),
      ),
    ]
  const query = queryOf(search)
  return [
    query === null
      ? sql<SqlBool>`false`
      : sql<SqlBool>`cases.id in (select cases_with_words(${query}::tsquery, ${mostFound}))`,
  ]
}

const handledBy = (where: Where, handler: string): Expression<SqlBool> =>
  handler === 'none' ? where('handler_id', 'is', null) : where('handler_id', '=', handler)

const filedUnder = (where: Where, priority: string): Expression<SqlBool> =>
  priority === 'none' ? where('priority_id', 'is', null) : where('priority_id', '=', priority)

const between = (
  where: Where,
  day: 'opened_on' | 'closed_on',
  from: IsoDate | undefined,
  to: IsoDate | undefined,
): Expression<SqlBool>[] => [...(from ? [where(day, '>=', from)] : []), ...(to ? [where(day, '<=', to)] : [])]

const filtered = (query: WorkQuery) => (where: Where) => {
  const { filter, today } = query
  return where.and([
    ...inView(where, query),
    ...searched(where, filter),
    ...(filter.action ? [where('action_id', '=', filter.action)] : []),
    ...(filter.priority ? [filedUnder(where, filter.priority)] : []),
    ...(filter.measure ? [where('measure_id', '=', filter.measure)] : []),
    ...(filter.procedure ? [where('procedure', '=', filter.procedure)] : []),
    ...(filter.state ? [where('state', '=', filter.state)] : []),
    ...(filter.handler ? [handledBy(where, filter.handler)] : []),
    ...(filter.due ? [dueIn(where, filter.due, today)] : []),
    ...(filter.counted ? [where('counted', '=', true)] : []),
    ...between(where, 'opened_on', filter.openedFrom, filter.openedTo),
    ...between(where, 'closed_on', filter.closedFrom, filter.closedTo),
  ])
}

const afterDue = ({ dueOn, id }: DueCursor): Expression<SqlBool> =>
  dueOn === null
    ? sql<SqlBool>`cases.due_on is null and cases.id > ${id}::uuid`
    : sql<SqlBool>`((cases.due_on, cases.id) > (${dueOn}::date, ${id}::uuid) or cases.due_on is null)`

/** One page of the list, by keyset. */
export const pageOfWork = async (
  tx: Tx,
  query: WorkQuery,
  { after, limit }: { readonly after: DueCursor | null; readonly limit: number },
): Promise<Case[]> => {
  const selected = tx.db.selectFrom('cases').select(caseColumns).where(filtered(query)).limit(limit)
  const rows = byDueDate(query.filter)
    ? await selected
        .$if(after !== null, (more) => more.where(afterDue(after!)))
        .orderBy('due_on')
        .orderBy('id')
        .execute()
    : await selected
        .$if(after !== null, (more) => more.where('id', '<', after!.id))
        .orderBy('id', 'desc')
        .execute()
  return rows.map(caseOf)
}

/** How many there are, counted no further than a thousand unless told: beyond that nobody reads the number. */
export const countWork = async (
  tx: Tx,
  query: WorkQuery,
  most = mostCounted,
): Promise<{ readonly count: number; readonly more: boolean }> => {
  const counted = await tx.db
    .selectFrom(
      tx.db
        .selectFrom('cases')
        .select(sql<number>`1`.as('one'))
        .where(filtered(query))
        .limit(most + 1)
        .as('some'),
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(counted.count, most), more: counted.count > most }
}
