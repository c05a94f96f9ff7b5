import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Cell } from '../domain/cell.ts'
import { firstDay, monthOf, type Month, type Months } from '../domain/month.ts'

/** Which sums are read; a clock that runs out after today counts for nothing yet. */
export type Asked = {
  readonly actionId: string
  readonly organIds: readonly number[]
  /** Null: each one, and all together. */
  readonly priorityId: string | null
  /** Null: all time. */
  readonly months: Months | null
  readonly today: IsoDate
}

export type Sums = {
  readonly organId: number
  readonly priorityId: string
  /** Null where all months are together. */
  readonly month: Month | null
  readonly amounts: readonly number[]
}

type Row = { organ_id: number; priority_id: string; month: string | null; amounts: number[] }

/** Sums by organ and priority, and by month where that is asked for. */
export const readSums = async (
  tx: Tx,
  cells: readonly Cell[],
  { actionId, organIds, priorityId, months, today }: Asked,
  { byMonth }: { readonly byMonth: boolean },
): Promise<Sums[]> => {
  const month = byMonth ? sql`month` : sql`null::date`
  const { rows } = await sql<Row>`
    select organ_id, priority_id, ${month} as month,
      array[${sql.join(cells.map((_, place) => sql`sum(amounts[${sql.lit(place + 1)}])`))}]::float8[] as amounts
    from figure_rollups
    where action_id = ${actionId} and organ_id = any(${organIds}::int[])
      ${priorityId === null ? sql`` : sql`and priority_id = ${priorityId}`}
      ${months === null ? sql`` : sql`and month between ${firstDay(months.from)} and ${firstDay(months.to)}`}
      and counts_from <= ${today}
    group by 1, 2, 3`.execute(tx.db)
  return rows.map((row) => ({
    organId: row.organ_id,
    priorityId: row.priority_id,
    month: row.month === null ? null : monthOf(row.month),
    amounts: row.amounts,
  }))
}

/** Sums of what counts only since some day, over all time: how things stand today. */
export const readStanding = async (
  tx: Tx,
  cells: readonly Cell[],
  asked: Omit<Asked, 'months' | 'priorityId'> & { readonly priorityId: string },
): Promise<Sums[]> => {
  const { rows } = await sql<Row>`
    select organ_id, priority_id, null as month,
      array[${sql.join(cells.map((_, place) => sql`sum(amounts[${sql.lit(place + 1)}])`))}]::float8[] as amounts
    from figure_rollups
    where action_id = ${asked.actionId} and organ_id = any(${asked.organIds}::int[])
      and priority_id = ${asked.priorityId} and counts_from > '-infinity' and counts_from <= ${asked.today}
    group by 1, 2`.execute(tx.db)
  return rows.map((row) => ({
    organId: row.organ_id,
    priorityId: row.priority_id,
    month: null,
    amounts: row.amounts,
  }))
}
