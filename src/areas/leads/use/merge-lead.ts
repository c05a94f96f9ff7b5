import { progressReport } from '#areas/intake/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { isActive } from '#areas/procedures/domain/clock.ts'
import { decide } from '#areas/procedures/domain/decide.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { rehomeClocks } from '#areas/procedures/public.ts'
import { rolesOf } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchLead, notMergeable } from '../domain/refusals.ts'
import { findLeads, saveLead } from '../store/leads.ts'
import type { Desk } from './desk.ts'
import { type HeldLead, holdLead } from './hold.ts'
import { stageAt } from './tell-reporter.ts'

const decideMove = (tx: Tx, desk: Desk, { procedure, lead, clocks }: HeldLead, move: string) =>
  decide(
    procedure,
    { state: lead.state, clocks },
    { move, given: {} },
    { roles: rolesOf(tx.actor), today: dateIn(tx.now), calendar: desk.calendar() },
  )

const entry = (type: string, { lead }: HeldLead, data: Record<string, string | null>) => ({
  type,
  subject_kind: 'lead',
  subject_id: lead.id,
  data: {
    ...data,
    action_id: lead.actionId,
    organ_id: lead.organ.id,
    priority_id: lead.priorityId,
    received_on: lead.receivedOn,
  },
})

/**
 * Merges a duplicate into the lead it repeats. The duplicate keeps its own clocks until its reporter has an
 * answer (rulebook 8.1); where the other is a case already, they are worked on there from now on.
 */
export const mergeLead = async (
  tx: Tx,
  desk: Desk,
  { id, intoId, revision }: { id: string; intoId: string; revision: number },
): Promise<Result<{ readonly entryId: string }>> => {
  if (id === intoId) return notMergeable('itself')
  const held = await holdLead(tx, desk, id, revision)
  if (!held.ok) return held
  const [into] = await findLeads(tx, [intoId])
  if (!into) return noSuchLead
  if (into.mergedIntoId) return notMergeable('merged')
  if (into.organ.id !== held.value.lead.organ.id) return notMergeable('other-organ')
  if (stateOf(held.value.procedure, into.state).phase === 'closed') return notMergeable('closed')
  const decided = decideMove(tx, desk, held.value, 'merge')
  if (!decided.ok) return decided

  await saveLead(tx, id, { state: 'merged', mergedIntoId: intoId, triaged: true })
  if (into.caseId) {
    const merged = { ...held.value.lead, state: 'merged', mergedIntoId: intoId }
    const joined = await desk.joinCase(tx, merged, into.caseId)
    if (!joined.ok) return joined
  } else await progressReport(tx, held.value.lead.reportId, stageAt(tx, 'merged', held.value.clocks))
  const [written] = await appendEntries(tx, [
    entry('lead.merged', held.value, { into_id: intoId, case_id: into.caseId }),
  ])
  return ok({ entryId: written!.id })
}

/** Takes a merge back: the lead returns to the queue as it was, with the clocks that never stopped. */
export const unmergeLead = async (
  tx: Tx,
  desk: Desk,
  { id, revision }: { id: string; revision?: number },
): Promise<Result<{ readonly entryId: string }>> => {
  const held = await holdLead(tx, desk, id, revision)
  if (!held.ok) return held
  const decided = decideMove(tx, desk, held.value, 'unmerge')
  if (!decided.ok) return decided
  const { lead, procedure, clocks } = held.value
  // The answers that it got with the case have ended its clocks: nobody would owe it anything any more.
  if (lead.caseId && !clocks.some(isActive)) return notMergeable('answered')
  await saveLead(tx, id, { state: procedure.initial, mergedIntoId: null, caseId: null })
  await rehomeClocks(tx, [id], { caseId: null })
  if (lead.caseId) await desk.leaveCase(tx, lead, lead.caseId)
  await progressReport(tx, lead.reportId, stageAt(tx, procedure.initial, held.value.clocks))
  const [written] = await appendEntries(tx, [
    entry('lead.unmerged', held.value, { into_id: lead.mergedIntoId }),
  ])
  return ok({ entryId: written!.id })
}
