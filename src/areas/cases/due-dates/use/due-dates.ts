import { namesOf } from '#areas/accounts/public.ts'
import { leadsPolicy } from '#areas/leads/public.ts'
import { type DueCursor, writeDueCursor } from '#areas/procedures/domain/due-cursor.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { citationViewOf, type Office, workScope } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { casesPolicy } from '../../policy.ts'
import type { DueRow } from '../contract.ts'
import type { DueView } from '../domain/views.ts'
import {
  countBefore,
  countByDay,
  type DueClock,
  type DueDay,
  type DueQuery,
  pageOfDue,
} from '../store/due-clocks.ts'

export type DueAsked = {
  readonly view: DueView
  readonly from: IsoDate
  readonly to: IsoDate
  readonly organ?: number | undefined
}

const mostBefore = 1_000

const noReader = refuse({
  kind: 'forbidden',
  rule: 'policy:cases.read',
  message: text('办案人员才有期限日历', 'Due dates are for those who handle cases'),
})

/** Whose periods are asked for; undefined where the caller handles none. */
export const dueQuery = (
  { actor }: Pick<Tx, 'actor'>,
  office: Office,
  { view, from, to, organ }: DueAsked,
): DueQuery | undefined => {
  if (!may(casesPolicy, 'read', actor)) return undefined
  if (view === 'mine')
    return actor.kind === 'staff'
      ? {
          whose: {
            mine: {
              accountId: actor.id,
              organId: actor.organ.id,
              atDesk: may(leadsPolicy, 'triage', actor),
            },
          },
          from,
          to,
        }
      : undefined
  const scope = workScope(office, casesPolicy, actor, organ)
  const own = organ ?? ('organ' in actor ? actor.organ.id : undefined)
  return {
    whose: { scope: view === 'organ' && own !== undefined ? { column: 'organ_id', id: own } : scope },
    from,
    to,
  }
}

export const countDue = async (
  tx: Tx,
  office: Office,
  asked: DueAsked,
): Promise<Result<{ days: DueDay[]; before: number }>> => {
  const query = dueQuery(tx, office, asked)
  if (!query) return noReader
  return ok({ days: await countByDay(tx, query), before: await countBefore(tx, query, mostBefore) })
}

const rowOf = (office: Office, row: DueClock, names: ReadonlyMap<string, string>): DueRow => {
  const rule = clockRuleOf(procedureOf(office.plan, row.procedure, row.procedure_version), row.rule)
  return {
    clockId: row.id,
    dueOn: row.due_on,
    provisional: row.provisional,
    title: { ...rule.title },
    basis: citationViewOf(office.plan, rule.basis),
    number: row.number ?? '—',
    about: row.about ?? '',
    caseId: row.case_id,
    leadId: row.case_id === null ? row.lead_id : null,
    organ: { ...(office.organ(row.organ_id)?.name ?? text('—', '—')) },
    handler: row.handler_id === null ? null : (names.get(row.handler_id) ?? '—'),
  }
}

export const listDue = async (
  tx: Tx,
  office: Office,
  asked: DueAsked,
  page: { readonly after?: DueCursor | undefined; readonly limit: number },
): Promise<Result<{ rows: DueRow[]; next: string | null }>> => {
  const query = dueQuery(tx, office, asked)
  if (!query) return noReader
  const found = await pageOfDue(tx, query, { after: page.after ?? null, limit: page.limit + 1 })
  const shown = found.slice(0, page.limit)
  const names = await namesOf(
    tx,
    shown.flatMap(({ handler_id }) => handler_id ?? []),
  )
  const last = shown.at(-1)
  return ok({
    rows: shown.map((row) => rowOf(office, row, names)),
    next: found.length > page.limit && last ? writeDueCursor({ dueOn: last.due_on, id: last.id }) : null,
  })
}
