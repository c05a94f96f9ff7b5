import type { DueCursor } from '#areas/procedures/domain/due-cursor.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { WorkScope } from '#areas/procedures/public.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { queryOf } from '#platform/text/words.ts'
import { type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely'
import type { Lead } from '../domain/lead.ts'
import { leadColumns, leadOf, type LeadRow } from './leads.ts'

export type QueueFilter = {
  readonly view: 'triage' | 'offered' | 'sent' | 'all'
  /** The desk's own states; everything that was decided already is under "all". */
  readonly waiting: readonly string[]
  readonly search?: string | undefined
  readonly action?: string | undefined
  /** `none` is filed under none yet. */
  readonly priority?: string | undefined
  readonly measure?: string | undefined
  readonly state?: string | undefined
  readonly channel?: string | undefined
  readonly due?: 'overdue' | 'today' | 'week' | 'later' | undefined
  /** A clock rule, and how leads stand with it. */
  readonly clock?: string | undefined
  readonly kept?: 'met' | 'due' | 'late' | undefined
  readonly receivedFrom?: IsoDate | undefined
  readonly receivedTo?: IsoDate | undefined
}

export type QueueQuery = {
  readonly filter: QueueFilter
  readonly scope: WorkScope
  /** The organ whose desk it is, for what was offered to it or given away by it. */
  readonly desk: number | null
  readonly today: IsoDate
}

type Page = { readonly after: DueCursor | null; readonly limit: number }

const mostFound = 2_000
const mostCounted = 1_000

type Where = ExpressionBuilder<DB, 'leads'>

const within = (where: Where, scope: WorkScope): Expression<SqlBool>[] =>
  scope === null ? [] : [where(scope.column, '=', scope.id)]

const inView = (where: Where, { filter, scope, desk }: QueueQuery): Expression<SqlBool>[] => {
  switch (filter.view) {
    case 'triage':
      return [where('state', 'in', filter.waiting), ...within(where, scope)]
    case 'offered':
      return [where('offered_organ_id', '=', desk)]
    case 'sent':
      return [where('from_organ_id', '=', desk)]
    case 'all':
      return within(where, scope)
  }
}

/** What waits is listed by due date; everything together, the newest first. */
const byDueDate = ({ view }: QueueFilter): boolean => view === 'triage' || view === 'offered'

const dueIn = (where: Where, due: NonNullable<QueueFilter['due']>, today: IsoDate): Expression<SqlBool> => {
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

/** As figures count: `due` is met, or run out by today; `late` is due and not met in time. */
const standsWith = (rule: string, kept: NonNullable<QueueFilter['kept']>, today: IsoDate) => {
  const clocks = sql`select 1 from clocks c where c.lead_id = leads.id and c.rule = ${rule}`
  const met = sql<SqlBool>`exists (${clocks} and c.state = 'met' and c.on_time)`
  const due = sql<SqlBool>`exists (${clocks} and (c.state = 'met' or c.state = 'running' and c.due_on < ${today}))`
  if (kept === 'met') return met
  return kept === 'due' ? due : sql<SqlBool>`(${due} and not ${met})`
}

/** A number, or the beginning of one, is found by the number; anything else by its words. */
const searched = (where: Where, typed: string): Expression<SqlBool> => {
  // A range, as row-level security keeps `like` from the index.
  if (/^\d{8}-?\d*$/.test(typed))
    return where.and([where('number', '>=', typed), where('number', '<', `${typed}\u{10ffff}`)])
  const query = queryOf(typed)
  return query === null
    ? sql<SqlBool>`false`
    : sql<SqlBool>`leads.id in (select leads_with_words(${query}::tsquery, ${mostFound}))`
}

const filedUnder = (where: Where, priority: string): Expression<SqlBool> =>
  priority === 'none' ? where('priority_id', 'is', null) : where('priority_id', '=', priority)

const filtered = (query: QueueQuery) => (where: Where) => {
  const { filter, today } = query
  return where.and([
    ...inView(where, query),
    ...(filter.search ? [searched(where, filter.search)] : []),
    ...(filter.action ? [where('action_id', '=', filter.action)] : []),
    ...(filter.priority ? [filedUnder(where, filter.priority)] : []),
    ...(filter.measure ? [where('measure_id', '=', filter.measure)] : []),
    ...(filter.state ? [where('state', '=', filter.state)] : []),
    ...(filter.channel ? [where('channel', '=', filter.channel)] : []),
    ...(filter.due ? [dueIn(where, filter.due, today)] : []),
    ...(filter.clock && filter.kept ? [standsWith(filter.clock, filter.kept, today)] : []),
    ...(filter.receivedFrom ? [where('received_on', '>=', filter.receivedFrom)] : []),
    ...(filter.receivedTo ? [where('received_on', '<=', filter.receivedTo)] : []),
  ])
}

const afterDue =
  ({ dueOn, id }: DueCursor) =>
  (where: Where) =>
    dueOn === null
      ? where.and([where('due_on', 'is', null), where('id', '>', id)])
      : where.or([
          sql<SqlBool>`(leads.due_on, leads.id) > (${dueOn}::date, ${id}::uuid)`,
          where('due_on', 'is', null),
        ])

/** Those due first, after a place in the list. */
const dueFirst = (tx: Tx, query: QueueQuery, { after, limit }: Page) =>
  tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where(filtered(query))
    .$if(after !== null, (rest) => rest.where(afterDue(after!)))
    .orderBy('due_on', 'asc')
    .orderBy('id')
    .limit(limit)

/**
 * A page of each state that waits, and of those the first ones: in one index each state is in the order of its due
 * dates, but several of them together are not, and all that waits in a country would have to be sorted.
 */
const dueFirstOfStates = async (tx: Tx, query: QueueQuery, page: Page): Promise<LeadRow[]> => {
  const { filter } = query
  const states = filter.waiting.map((state) =>
    dueFirst(tx, { ...query, filter: { ...filter, waiting: [state] } }, page),
  )
  const { rows } = await sql<LeadRow>`
    select * from (${sql.join(states, sql` union all `)}) as waiting
    order by due_on, id limit ${page.limit}`.execute(tx.db)
  return rows
}

const newestFirst = (tx: Tx, query: QueueQuery, { after, limit }: Page) =>
  tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where(filtered(query))
    .$if(after !== null, (rest) => rest.where('id', '<', after!.id))
    .orderBy('id', 'desc')
    .limit(limit)

/** One page of the queue. */
export const pageOfQueue = async (tx: Tx, query: QueueQuery, page: Page): Promise<Lead[]> => {
  const { filter } = query
  if (!byDueDate(filter)) return (await newestFirst(tx, query, page).execute()).map(leadOf)
  const rows =
    filter.view === 'triage' && filter.waiting.length > 1
      ? await dueFirstOfStates(tx, query, page)
      : await dueFirst(tx, query, page).execute()
  return rows.map(leadOf)
}

/** How many there are, counted no further than a thousand unless told: beyond that nobody reads the number. */
export const countQueue = async (tx: Tx, query: QueueQuery, most = mostCounted) => {
  const counted = await tx.db
    .selectFrom(
      tx.db
        .selectFrom('leads')
        .select(sql<number>`1`.as('one'))
        .where(filtered(query))
        .limit(most + 1)
        .as('some'),
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(counted.count, most), more: counted.count > most }
}
