import { rehomeReport } from '#areas/intake/public.ts'
import { appendEntries, readTimeline } from '#areas/ledger/public.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { movedData, undoable } from '#areas/procedures/domain/undo.ts'
import { clocksOf, type Office, rehomeClocks, undoClockEffects } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Lead } from '../domain/lead.ts'
import { noSuchEntry, noSuchLead, notYourDesk } from '../domain/refusals.ts'
import { leadsPolicy } from '../policy.ts'
import { lockLead, saveLead } from '../store/leads.ts'
import { tellReporter } from './tell-reporter.ts'

const mostEntries = 200

/** The organ that took the step, even while another one is asked to take the lead over. */
export const mayUndo = ({ actor }: Tx, { organ }: Lead): boolean =>
  (['triage', 'follow_case'] as const).some((ability) =>
    may(leadsPolicy, ability, actor, { organs: [organ.id], ancestors: organ.ancestors }),
  )

/** Takes back the last step of triage: a check of the facts, or an offer to another organ that is not answered. */
export const undoLead = async (
  tx: Tx,
  office: Office,
  { id, entryId }: { readonly id: string; readonly entryId: string },
): Promise<Result<{ readonly entryId: string }>> => {
  const lead = await lockLead(tx, id)
  if (!lead) return noSuchLead
  if (!mayUndo(tx, lead)) return notYourDesk
  const entries = await readTimeline(tx, id, { limit: mostEntries })
  const made = entries.find((entry) => entry.id === entryId)
  if (!made) return noSuchEntry
  const procedure = receptionOf(office, lead.actionId, lead.procedureVersion)
  const allowed = undoable(procedure, made, entries, tx)
  if (!allowed.ok) return allowed

  const { move, from: back, clocks: done } = movedData(made)
  const clocks = await clocksOf(tx, { leadId: id })
  const after = await undoClockEffects(tx, done, clocks, office.calendar())
  const moved = { kind: 'moved', move, from: lead.state, to: back } as const
  const told = await tellReporter(tx, lead.reportId, [moved], after.clocks, '', null)
  if (!told.ok) return told
  const [entry] = await appendEntries(tx, [
    {
      type: 'lead.undone',
      subject_kind: 'lead',
      subject_id: id,
      data: {
        undoes: entryId,
        move,
        from: lead.state,
        to: back,
        clocks: after.changes as never,
        action_id: lead.actionId,
        organ_id: lead.organ.id,
        priority_id: lead.priorityId,
        received_on: lead.receivedOn,
      },
    },
  ])
  await asSystem(tx, 'leads.undo', async (system) => {
    await saveLead(system, id, { state: back, dueOn: nextDue(after.clocks), offeredOrganId: null })
    await rehomeClocks(system, [id], { offeredOrganId: null })
  })
  await rehomeReport(tx, lead.reportId, { offeredOrganId: null })
  return ok({ entryId: entry!.id })
}
