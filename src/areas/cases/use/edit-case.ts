import { unknownValues } from '#areas/leads/domain/classify.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { actionOf } from '#areas/procedures/domain/plan.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { notAColleague } from '../domain/refusals.ts'
import { type CaseChange, saveCase } from '../store/cases.ts'
import { areHandlersAt } from './colleagues.ts'
import { holdCase } from './hold.ts'

export type CaseEdit = Pick<
  CaseChange,
  'title' | 'priorityId' | 'measureId' | 'againstName' | 'personsAffected' | 'amountCents' | 'memberIds'
>

/** Changes what a case is about and who helps with it; where it stands is for moves alone. */
export const editCase = async (
  tx: Tx,
  office: Office,
  { id, revision, change }: { readonly id: string; readonly revision: number; readonly change: CaseEdit },
): Promise<Result<void>> => {
  const held = await holdCase(tx, office, id, revision)
  if (!held.ok) return held
  const before = held.value.case
  const { priorityId, measureId } = change
  const faults = unknownValues(actionOf(office.plan, before.actionId), {
    ...(priorityId !== undefined && { priorityId }),
    ...(measureId !== undefined && { measureId }),
  })
  if (faults.length > 0)
    return refuse({
      kind: 'invalid',
      rule: 'plan:classification',
      message: text('分类中有行动方案里没有的内容', 'The plan has no such value'),
      faults,
    })
  if (!(await areHandlersAt(tx, before.organ.id, change.memberIds ?? []))) return notAColleague('memberIds')
  await saveCase(tx, id, change)
  await appendEntries(tx, [
    {
      type: 'case.edited',
      subject_kind: 'case',
      subject_id: id,
      data: {
        fields: Object.keys(change),
        action_id: before.actionId,
        organ_id: before.organ.id,
        before: { priority_id: before.priorityId, measure_id: before.measureId },
        after: {
          priority_id: priorityId === undefined ? before.priorityId : priorityId,
          measure_id: measureId === undefined ? before.measureId : measureId,
        },
        ...(change.memberIds && { member_ids: [...change.memberIds] }),
      },
    },
  ])
  return ok(undefined)
}
