import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { tellsHead, warningKinds } from '#areas/procedures/domain/warnings.ts'
import { citationViewOf, type Office } from '#areas/procedures/public.ts'
import { rolesOf } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { WarningView } from '../contract.ts'
import { markSeen, unseenWarnings, type WarningRow } from '../store/warnings.ts'

/** What is overdue for longer stands in the worklist, at its top. */
const shownDays = 31
const most = 100

const heads = ['department_head', 'chief_procurator']

const viewOf = (office: Office, row: WarningRow): WarningView => {
  const rule = clockRuleOf(procedureOf(office.plan, row.procedure, row.procedure_version), row.rule)
  return {
    id: row.id,
    kind: row.kind,
    title: { ...rule.title },
    basis: citationViewOf(office.plan, rule.basis),
    dueOn: row.due_on,
    provisional: row.provisional,
    at: row.at.toISOString(),
    number: row.number,
    caseId: row.case_id,
    leadId: row.lead_id,
    organ: { ...(office.organ(row.organ_id)?.name ?? text('—', '—')) },
    why: row.why,
  }
}

export const listWarnings = async (
  tx: Tx,
  office: Office,
): Promise<Result<{ rows: WarningView[]; more: boolean }>> => {
  if (tx.actor.kind !== 'staff') return ok({ rows: [], more: false })
  const roles = rolesOf(tx.actor)
  const rows = await unseenWarnings(
    tx,
    {
      accountId: tx.actor.id,
      organId: tx.actor.organ.id,
      roles,
      headKinds: warningKinds.filter(tellsHead),
      isHead: roles.some((role) => heads.includes(role)),
      isChief: roles.includes('chief_procurator'),
    },
    { from: addDays(dateIn(tx.now), -shownDays), limit: most + 1 },
  )
  return ok({ rows: rows.slice(0, most).map((row) => viewOf(office, row)), more: rows.length > most })
}

/** For oneself alone: others who are told of the same period still are. */
export const seeWarnings = async (tx: Tx, ids: readonly string[]): Promise<Result<{ seen: number }>> =>
  ok({ seen: tx.actor.kind === 'staff' ? await markSeen(tx, tx.actor.id, ids) : 0 })
