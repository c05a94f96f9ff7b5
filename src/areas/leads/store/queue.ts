import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { Level } from '#kernel/actor.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { queryOf } from '#platform/text/words.ts'
import { type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely'
import type { Lead } from '../domain/lead.ts'
import { leadColumns, leadOf } from './leads.ts'

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

/** The organ whose work is listed: rows of its whole subtree are one equality on its level's column. */
export type QueueScope = { readonly id: number; readonly level: Level }

export type Cursor = { readonly dueOn: IsoDate | null; readonly id: string }

const mostFound = 2_000
const mostCounted = 1_000

type Where = ExpressionBuilder<DB, 'leads'>

const within = (where: Where, { id, level }: QueueScope): Expression<SqlBool>[] =>
  level === 'supreme' ? [] : [where(`${level}_id`, '=', id)]

const inView = (where: Where, { view, waiting }: QueueFilter, scope: QueueScope): Expression<SqlBool>[] => {
  switch (view) {
    case 'triage':
      return [where('state', 'in', waiting), ...within(where, scope)]
    case 'offered':
      return [where('offered_organ_id', '=', scope.id)]
    case 'sent':
      return [where('from_organ_id', '=', scope.id)]
    case 'all':
      return within(where, scope)
  }
}

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
  if (/^\d{8}-?\d*$/.test(typed)) return where('number', 'like', `${typed}%`)
  const query = queryOf(typed)
  return query === null
    ? sql<SqlBool>`false`
    : sql<SqlBool>`leads.id in (select leads_with_words(${query}::tsquery, ${mostFound}))`
}

const filedUnder = (where: Where, priority: string): Expression<SqlBool> =>
  priority === 'none' ? where('priority_id', 'is', null) : where('priority_id', '=', priority)

const filtered = (filter: QueueFilter, scope: QueueScope, today: IsoDate) => (where: Where) =>
  where.and([
    ...inView(where, filter, scope),
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

/** One page of the queue, those due first on top. */
export const pageOfQueue = async (
  tx: Tx,
  filter: QueueFilter,
  scope: QueueScope,
  today: IsoDate,
  { after, limit }: { readonly after: Cursor | null; readonly limit: number },
): Promise<Lead[]> => {
  const rows = await tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where(filtered(filter, scope, today))
    .$if(after !== null, (query) =>
      after!.dueOn === null
        ? query.where('due_on', 'is', null).where('id', '>', after!.id)
        : query.where((where) =>
            where.or([
              sql<SqlBool>`(leads.due_on, leads.id) > (${after!.dueOn}::date, ${after!.id}::uuid)`,
              where('due_on', 'is', null),
            ]),
          ),
    )
    .orderBy('due_on', 'asc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(leadOf)
}

/** How many there are, counted no further than a thousand: beyond that nobody reads the number. */
export const countQueue = async (tx: Tx, filter: QueueFilter, scope: QueueScope, today: IsoDate) => {
  const counted = await tx.db
    .selectFrom(
      tx.db
        .selectFrom('leads')
        .select(sql<number>`1`.as('one'))
        .where(filtered(filter, scope, today))
        .limit(mostCounted + 1)
        .as('some'),
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(counted.count, mostCounted), more: counted.count > mostCounted }
}
