import { appendEntries } from '#areas/ledger/public.ts'
import type { Lead } from '#areas/leads/domain/lead.ts'
import { type Desk, saveLead, tellReporter } from '#areas/leads/public.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { metByAnswer } from '#areas/procedures/domain/clock-effects.ts'
import type { Effect } from '#areas/procedures/domain/decide.ts'
import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { applyClockEffects, clocksOf, type Office, rehomeClocks } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { noSuchCase, notJoinable } from '../domain/refusals.ts'
import { lockCase, lockCaseByNumber } from '../store/cases.ts'
import { refreshDue } from './refresh-due.ts'

const joinable = (office: Office, lead: Lead, target: Case | undefined): Result<Case> => {
  if (!target) return noSuchCase
  if (target.organ.id !== lead.organ.id) return notJoinable('other-organ')
  if (target.procedure !== receptionOf(office, lead.actionId).id) return notJoinable('other-procedure')
  return target.closedOn === null ? ok(target) : notJoinable('closed')
}

/** The case of that number, locked, if this lead may go into it. */
export const caseToJoin = async (tx: Tx, office: Office, lead: Lead, number: string): Promise<Result<Case>> =>
  joinable(office, lead, await lockCaseByNumber(tx, number))

/** Says on the case that another lead is in it. */
export const letIn = async (tx: Tx, lead: Lead, caseId: string): Promise<void> => {
  await appendEntries(tx, [
    {
      type: 'case.joined',
      subject_kind: 'case',
      subject_id: caseId,
      data: {
        lead_id: lead.id,
        action_id: lead.actionId,
        organ_id: lead.organ.id,
        received_on: lead.receivedOn,
      },
    },
  ])
}

/**
 * Lets a lead into a case along with others. Its reporter is told so: where the reply that comes first is still
 * owed, this is that reply. A duplicate stays marked as one.
 */
export const letInWith = async (
  tx: Tx,
  office: Office,
  lead: Lead,
  caseId: string,
  stateOfCase: string,
): Promise<Result<void>> => {
  const procedure = receptionOf(office, lead.actionId, lead.procedureVersion)
  const state = lead.mergedIntoId === null ? stateOfCase : lead.state
  const clocks = await clocksOf(tx, { leadId: lead.id })
  const met = metByAnswer(procedure, clocks, 'procedural_reply', dateIn(tx.now))
  const effects: Effect[] = [
    { kind: 'moved', move: 'accept', from: lead.state, to: state },
    ...met,
    ...(met.length > 0 ? [{ kind: 'answered', answer: 'procedural_reply' } as const] : []),
  ]
  const owner = {
    leadId: lead.id,
    caseId,
    procedure: procedure.id,
    procedureVersion: procedure.version,
    actionId: lead.actionId,
    organ: lead.organ,
  }
  const after = await applyClockEffects(tx, procedure, effects, clocks, owner, office.calendar())
  await rehomeClocks(tx, [lead.id], { caseId })
  await saveLead(tx, lead.id, { caseId, state, dueOn: nextDue(after.clocks), triaged: true })
  const answer = { usualIn: procedure, state }
  const told = await tellReporter(tx, lead.reportId, effects, after.clocks, answer, {
    caseId,
    organId: lead.organ.id,
  })
  if (!told.ok) return told
  await appendEntries(tx, [
    {
      type: 'lead.moved',
      subject_kind: 'lead',
      subject_id: lead.id,
      data: {
        move: 'accept',
        from: lead.state,
        to: state,
        action_id: lead.actionId,
        priority_id: lead.priorityId,
        received_on: lead.receivedOn,
        organ_id: lead.organ.id,
        case_id: caseId,
        clocks: after.changes as never,
      },
    },
  ])
  await letIn(tx, lead, caseId)
  return ok(undefined)
}

/** For a duplicate of a lead that is in a case. */
export const joinCase =
  (office: Office): Desk['joinCase'] =>
  async (tx, lead, caseId) => {
    const target = joinable(office, lead, await lockCase(tx, caseId))
    if (!target.ok) return target
    const joined = await letInWith(tx, office, lead, caseId, target.value.state)
    if (joined.ok) await refreshDue(tx, caseId)
    return joined
  }

export const leaveCase = (): Desk['leaveCase'] => async (tx, lead, caseId) => {
  await refreshDue(tx, caseId)
  await appendEntries(tx, [
    {
      type: 'case.left',
      subject_kind: 'case',
      subject_id: caseId,
      data: { lead_id: lead.id, action_id: lead.actionId, organ_id: lead.organ.id },
    },
  ])
}
