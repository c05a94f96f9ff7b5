import type { Action } from '#areas/action/domain/action.ts'
import { findMeasure, findPriority } from '#areas/action/domain/find.ts'
import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Classification } from './lead.ts'

const unknown = (field: string, value: string): FieldFault => ({
  field,
  message: text(`行动方案里没有“${value}”，请从列表中选`, `The plan has no “${value}”; choose from the list`),
})

const has = (values: readonly { readonly id: string }[], id: string) =>
  values.some((value) => value.id === id)

/** Every value of a classification that the action does not have. */
export const unknownValues = (action: Action, change: Partial<Classification>): FieldFault[] => [
  ...(change.priorityId && !findPriority(action, change.priorityId)
    ? [unknown('priorityId', change.priorityId)]
    : []),
  ...(change.measureId && !findMeasure(action, change.measureId)
    ? [unknown('measureId', change.measureId)]
    : []),
  ...(change.hotSpot && !has(action.hotSpots, change.hotSpot) ? [unknown('hotSpot', change.hotSpot)] : []),
  ...(change.groups ?? []).filter((id) => !has(action.groups, id)).map((id) => unknown('groups', id)),
  ...(change.industry && !has(action.industries, change.industry)
    ? [unknown('industry', change.industry)]
    : []),
  ...(change.urgency ?? []).filter((id) => !has(action.urgencies, id)).map((id) => unknown('urgency', id)),
]
