import type { Tx } from '#platform/db/tx.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Cell } from '../domain/cell.ts'
import type { Change } from '../domain/fact.ts'
import { factsOf } from './counting.ts'

/** Adds changes to the sums; a sum that comes to nothing is gone. */
export const addChanges = async (tx: Tx, changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return
  const rows = changes.map(({ actionId, organId, priorityId, month, countsFrom, amounts }) => ({
    a: actionId,
    o: organId,
    p: priorityId,
    m: month,
    c: countsFrom,
    n: amounts,
  }))
  await sql`
    insert into figure_rollups as r
    select x.a, x.o, o.province_id, o.prefecture_id, o.county_id, x.p, x.m, x.c, x.n
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(a text, o int, p text, m date, c date, n bigint[])
    join organs o on o.id = x.o
    on conflict (action_id, organ_id, priority_id, month, counts_from)
    do update set amounts = figure_sum(r.amounts, excluded.amounts)`.execute(tx.db)
  await sql`delete from figure_rollups where 0 = all (amounts)`.execute(tx.db)
}

const sums = (cells: readonly Cell[]): RawBuilder<unknown> =>
  sql`array[${sql.join(cells.map((_, place) => sql`sum(amounts[${sql.lit(place + 1)}])`))}]::bigint[]`

/** The sums over facts, from whatever relation these come. */
const summed = (cells: readonly Cell[], facts: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  with filed as materialized (
    select action_id, organ.id as organ_id, priority_id, month, counts_from, ${sums(cells)} as amounts
    from (${facts}) f cross join lateral unnest(organs) as organ(id)
    group by 1, 2, 3, 4, 5
  ), every as (
    select * from filed
    union all
    select action_id, organ_id, '*', month, counts_from, ${sums(cells)} from filed group by 1, 2, 4, 5
  )
  select e.action_id, e.organ_id, o.province_id, o.prefecture_id, o.county_id,
    e.priority_id, e.month, e.counts_from, e.amounts
  from every e join organs o on o.id = e.organ_id
  where 0 <> any (e.amounts)`

/** Room to add up millions of rows without going to disk; for this transaction alone. */
const makeRoom = async (tx: Tx): Promise<void> => {
  await sql`select set_config('work_mem', '256MB', true), set_config('jit', 'off', true)`.execute(tx.db)
}

/** Counts every lead and case anew. What was there is read by others until this is committed. */
export const countAll = async (tx: Tx, cells: readonly Cell[]): Promise<void> => {
  await makeRoom(tx)
  await sql`delete from figure_rollups`.execute(tx.db)
  await sql`delete from figure_facts`.execute(tx.db)
  await sql`insert into figure_facts ${factsOf(cells, 'all')}`.execute(tx.db)
  await sql`insert into figure_rollups ${summed(cells, sql`select * from figure_facts`)}`.execute(tx.db)
}

export type Differing = {
  readonly action_id: string
  readonly organ_id: number
  readonly priority_id: string
  readonly month: string
  readonly counts_from: string
  readonly kept: number[] | null
  readonly counted: number[] | null
}

/** Holds the kept sums against those that are counted from scratch, past the kept facts too. */
export const compareAll = async (
  tx: Tx,
  cells: readonly Cell[],
  most: number,
): Promise<{ readonly rows: number; readonly differing: readonly Differing[] }> => {
  await makeRoom(tx)
  const { rows: differing } = await sql<Differing>`
    select action_id, organ_id, priority_id, month, counts_from,
      kept.amounts::float8[] as kept, counted.amounts::float8[] as counted
    from figure_rollups kept full join (${summed(cells, factsOf(cells, 'all'))}) counted
      using (action_id, organ_id, priority_id, month, counts_from)
    where kept.amounts is distinct from counted.amounts limit ${most}`.execute(tx.db)
  const { rows } = await sql<{ count: number }>`select count(*) from figure_rollups`.execute(tx.db)
  return { rows: rows[0]!.count, differing }
}
