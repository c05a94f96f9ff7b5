import type { ClockChange } from '#areas/procedures/domain/clock.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import type { Given } from '../domain/given.ts'
import type { HeldCase } from './hold.ts'

export type Step = {
  readonly move: string
  readonly to: string
  readonly handlerId: string | null
  readonly changes: readonly ClockChange[]
  readonly given: Given
  readonly openedCaseId: string | null
  readonly sentCaseId: string | null
  readonly mergedIntoId: string | null
}

/** Codes and numbers alone; with what undoing needs: who had the case, and which clocks it touched. */
export const entryOf = ({ case: before, procedure, reporters }: HeldCase, step: Step) => ({
  type: 'case.moved',
  subject_kind: 'case',
  subject_id: before.id,
  data: {
    procedure: procedure.id,
    move: step.move,
    from: before.state,
    to: step.to,
    phase: stateOf(procedure, step.to).phase,
    clocks: step.changes as never,
    action_id: before.actionId,
    organ_id: before.organ.id,
    priority_id: before.priorityId,
    measure_id: before.measureId,
    hot_spot: before.hotSpot,
    groups: [...before.groups],
    industry: before.industry,
    opened_on: before.openedOn,
    handler_id: step.handlerId,
    handler_before: before.handlerId,
    reporters: reporters.length,
    ...(step.given.outcome !== null && { outcome: step.given.outcome }),
    ...(step.given.amount !== null && { amount: step.given.amount }),
    ...(step.given.day !== null && { day: step.given.day }),
    ...(step.given.term !== null && { term: step.given.term }),
    ...(step.given.organId !== null && { to_organ_id: step.given.organId }),
    ...(step.openedCaseId !== null && { opened_case_id: step.openedCaseId }),
    ...(step.sentCaseId !== null && { sent_case_id: step.sentCaseId }),
    ...(step.mergedIntoId !== null && { merged_into_id: step.mergedIntoId }),
  },
})
