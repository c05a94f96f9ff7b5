import type { Lead } from '#areas/leads/domain/lead.ts'
import { type Desk, withdrawLead } from '#areas/leads/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lockCase } from '../store/cases.ts'
import { holdCase } from './hold.ts'
import { carryOut } from './move-case.ts'
import { refreshDue } from './refresh-due.ts'

/**
 * What follows when a reporter takes a report back: its lead ends with the clocks owed to it, and its case with
 * the last reporter in it. What was answered already stays as it is.
 */
export const withdraw = async (tx: Tx, desk: Desk, lead: Lead): Promise<Result<void>> => {
  // Cases are locked before their leads, by everybody.
  if (lead.caseId) await lockCase(tx, lead.caseId)
  const withdrawn = await withdrawLead(tx, desk, lead)
  if (!withdrawn.ok) return withdrawn.refusal.kind === 'not-allowed' ? ok(undefined) : withdrawn
  if (!lead.caseId) return ok(undefined)
  const held = await holdCase(tx, desk, lead.caseId)
  if (!held.ok) return held
  const ended =
    held.value.reporters.length === 0
      ? await carryOut(tx, desk, held.value, { move: 'withdraw', given: {} })
      : undefined
  if (!ended?.ok) await refreshDue(tx, lead.caseId)
  return ok(undefined)
}
