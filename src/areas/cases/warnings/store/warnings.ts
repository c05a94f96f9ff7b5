import type { WarningKind } from '#areas/procedures/domain/warnings.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type WarningRow = {
  readonly id: string
  readonly kind: WarningKind
  readonly due_on: IsoDate
  readonly at: Date
  readonly rule: string
  readonly procedure: string
  readonly procedure_version: number
  readonly provisional: boolean
  readonly number: string
  readonly case_id: string | null
  readonly lead_id: string | null
  readonly organ_id: number
  readonly why: 'mine' | 'head' | 'above'
}

export type Reader = {
  readonly accountId: string
  readonly organId: number
  readonly roles: readonly string[]
  readonly headKinds: readonly WarningKind[]
  readonly isHead: boolean
  readonly isChief: boolean
}

/**
 * What a reader has not seen of what is theirs. It holds while the clock runs as it did when it was told of; of one
 * clock only the latest counts. Who has the case now is told, whoever had it then.
 */
export const unseenWarnings = async (
  tx: Tx,
  { accountId, organId, roles, headKinds, isHead, isChief }: Reader,
  { from, limit }: { readonly from: IsoDate; readonly limit: number },
): Promise<WarningRow[]> => {
  const { rows } = await sql<WarningRow>`
    with told as (
      select * from warnings where organ_id = ${organId} and due_on >= ${from}::date
      union all
      select * from warnings where ${isChief} and above_organ_id = ${organId} and due_on >= ${from}::date
    ), concerned as (
      select w.id, w.kind, w.due_on, w.at, c.rule, c.procedure, c.procedure_version, c.provisional,
        coalesce(k.number, l.number) as number, k.id as case_id, l.id as lead_id, w.organ_id,
        case
          when w.organ_id <> ${organId} then 'above'
          when k.handler_id = ${accountId}::uuid then 'mine'
          when k.handler_id is null and w.owed_by = any(${roles}::text[]) then 'mine'
          when ${isHead} and w.kind = any(${headKinds}::text[]) then 'head'
        end as why
      from told w
        join clocks c on c.id = w.clock_id
        left join cases k on k.id = c.case_id
        left join leads l on l.id = c.lead_id and c.case_id is null
      where c.state = 'running' and c.due_on = w.due_on and c.organ_id = w.organ_id
        and not exists (
          select 1 from warnings later
          where later.clock_id = w.clock_id and later.due_on = w.due_on and later.id > w.id
        )
        and not exists (
          select 1 from warnings_seen s where s.warning_id = w.id and s.account_id = ${accountId}::uuid
        )
    )
    select * from concerned where why is not null and number is not null
    order by due_on, id limit ${limit}`.execute(tx.db)
  return rows
}

/** Marks those that the caller can read; again changes nothing. */
export const markSeen = async (tx: Tx, accountId: string, ids: readonly string[]): Promise<number> => {
  const { numAffectedRows } = await sql`
    insert into warnings_seen (warning_id, account_id, seen_at)
    select id, ${accountId}::uuid, ${tx.now}::timestamptz from warnings where id = any(${ids}::uuid[])
    on conflict do nothing`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}
