import { type RawBuilder, sql } from 'kysely'
import type { Cell } from '../domain/cell.ts'
import type { Counted, Standing } from '../domain/indicator.ts'

/** The leads and cases asked for by id, or every one. */
export type Subjects = readonly string[] | 'all'

type Sql = RawBuilder<unknown>

export const among = (column: string, subjects: Subjects): Sql =>
  subjects === 'all' ? sql`true` : sql`${sql.ref(column)} = any(${subjects}::uuid[])`

const tableOf = ({ event }: Counted) =>
  event === 'report.received' || event === 'lead.moved' ? 'leads' : 'cases'

/**
 * What is counted of leads and cases, read once for all cells: their rows are wide, and so are their policies. A
 * case that was moved to another organ counts there, and what one organ does for another's case counts with that.
 */
const narrow = (table: 'leads' | 'cases', day: Sql, subjects: Subjects): Sql => sql`
  select id as subject_id, ${day}, persons_affected, due_on, action_id, coalesce(priority_id, 'none') as priority_id,
    array_remove(array[(select id from organs where level = 'supreme'), province_id, prefecture_id, county_id], null)
      as organs
  from ${sql.table(table)} where ${among('id', subjects)} ${table === 'cases' ? sql`and counted` : sql``}`

const row = (table: 'leads' | 'cases', day: string): Sql => sql`
  select subject_id, ${sql.ref(day)} as day, persons_affected, due_on
  from ${sql.table(`counted_${table}`)} where ${sql.ref(day)} is not null`

/** The first such entry that was not taken back. */
const entry = ({ event, move, into }: Counted, subjects: Subjects): Sql => sql`
  select e.subject_id, min((e.at at time zone 'Asia/Shanghai')::date) as day,
    null::int as persons_affected, null::date as due_on
  from ledger_entries e
  where e.type = ${event} and ${among('e.subject_id', subjects)}
    and ${move === undefined ? sql`true` : sql`e.data ->> 'move' = ${move}`}
    and ${into === undefined ? sql`true` : sql`e.data ->> 'phase' = ${into}`}
    and not exists (
      select 1 from ledger_entries u
      where u.subject_id = e.subject_id and u.type = ${event.replace('.moved', '.undone')}
        and u.data ->> 'undoes' = e.id::text
    )
  group by e.subject_id`

/** Where a row keeps the day itself, it is read there; any other day is the entry's. */
const happened = (counted: Counted, subjects: Subjects): Sql => {
  const { event, move, into } = counted
  if (event === 'report.received') return row('leads', 'received_on')
  if (event === 'case.opened') return row('cases', 'opened_on')
  if (event === 'case.moved' && into === 'closed' && move === undefined) return row('cases', 'closed_on')
  return entry(counted, subjects)
}

/** Those who stand so with a clock, and the day from which they count. */
const standing = (
  clock: Exclude<Standing, { state: 'overdue' }>,
  counted: Counted,
  subjects: Subjects,
): Sql => {
  const owner = tableOf(counted) === 'leads' ? 'lead_id' : 'case_id'
  const countsFrom =
    clock.state === 'met'
      ? sql`min(case when state = 'met' and on_time then '-infinity'::date end)`
      : sql`min(case state when 'met' then '-infinity'::date when 'running' then due_on + 1 end)`
  return sql`
    select ${sql.ref(owner)} as subject_id, ${countsFrom} as counts_from
    from clocks where rule = ${clock.rule} and ${among(owner, subjects)}
      ${owner === 'case_id' ? sql`and lead_id is null` : sql``}
    group by ${sql.ref(owner)} having ${countsFrom} is not null`
}

/** What one cell counts: subject, day, the day from which it counts, amount. */
const counting = ({ counted }: Cell, place: number, subjects: Subjects): Sql => {
  const { clock, sum } = counted
  const cell = sql.lit(place)
  const amount = sum === 'persons_affected' ? sql`coalesce(h.persons_affected, 1)` : sql`1`
  const from = happened(counted, subjects)
  if (!clock)
    return sql`select h.subject_id, h.day, '-infinity'::date as counts_from, ${cell} as cell, ${amount} as amount
      from (${from}) h`
  if (clock.state === 'overdue')
    return sql`select h.subject_id, h.day, h.due_on + 1, ${cell}, ${amount} from (${from}) h where h.due_on is not null`
  return sql`select h.subject_id, h.day, s.counts_from, ${cell}, ${amount}
    from (${from}) h join (${standing(clock, counted, subjects)}) s using (subject_id)`
}

const amounts = (cells: readonly Cell[]): Sql =>
  sql`array[${sql.join(
    cells.map((_, place) => sql`coalesce(sum(amount) filter (where cell = ${sql.lit(place)}), 0)`),
  )}]::int[]`

/**
 * The facts of some subjects, or of all: the one definition of every figure, from which the figures that follow
 * the ledger and those that are counted anew are both made.
 */
export const factsOf = (cells: readonly Cell[], subjects: Subjects): RawBuilder<unknown> => sql`
  with counted_leads as materialized (${narrow('leads', sql`received_on`, subjects)}),
    counted_cases as materialized (${narrow('cases', sql`opened_on, closed_on`, subjects)})
  select c.subject_id, c.month, c.counts_from, s.action_id, s.organs, s.priority_id, c.amounts
  from (
    select subject_id, date_trunc('month', day)::date as month, counts_from, ${amounts(cells)} as amounts
    from (${sql.join(
      cells.map((cell, place) => counting(cell, place, subjects)),
      sql` union all `,
    )}) counted
    group by 1, 2, 3
  ) c
  join (
    select subject_id, action_id, priority_id, organs from counted_leads
    union all select subject_id, action_id, priority_id, organs from counted_cases
  ) s using (subject_id)`
