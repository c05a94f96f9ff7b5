import { appendEntries } from '#areas/ledger/public.ts'
import { actionOf } from '#areas/procedures/domain/plan.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { unknownValues } from '../domain/classify.ts'
import type { Classification } from '../domain/lead.ts'
import { notInPlan } from '../domain/refusals.ts'
import { saveLead } from '../store/leads.ts'
import { holdLead } from './hold.ts'

export type ClassifyCommand = {
  readonly id: string
  readonly revision: number
  readonly change: Partial<Classification> & { readonly title?: string }
}

/** Confirms or changes what a lead is about. Nothing but values of its action is taken. */
export const classifyLead = async (
  tx: Tx,
  office: Office,
  { id, revision, change }: ClassifyCommand,
): Promise<Result<void>> => {
  const held = await holdLead(tx, office, id, revision)
  if (!held.ok) return held
  const { lead } = held.value
  const faults = unknownValues(actionOf(office.plan, lead.actionId), change)
  if (faults.length > 0) return notInPlan(faults)
  await saveLead(tx, id, change)
  const { title, ...codes } = change
  await appendEntries(tx, [
    {
      type: 'lead.classified',
      subject_kind: 'lead',
      subject_id: id,
      data: {
        action_id: lead.actionId,
        organ_id: lead.organ.id,
        received_on: lead.receivedOn,
        before: { priority_id: lead.priorityId, measure_id: lead.measureId },
        after: {
          priority_id: codes.priorityId === undefined ? lead.priorityId : codes.priorityId,
          measure_id: codes.measureId === undefined ? lead.measureId : codes.measureId,
        },
        fields: [...Object.keys(codes), ...(title === undefined ? [] : ['title'])],
      },
    },
  ])
  return ok(undefined)
}
