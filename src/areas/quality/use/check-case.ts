import { appendEntries } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Judged, type Layer, notMet, unjudged } from '../domain/form.ts'
import {
  noSuchClosedCase,
  notClosedYet,
  notYours,
  ownCase,
  reviewedAlready,
  stillUnjudged,
} from '../domain/refusals.ts'
import { qualityPolicy } from '../policy.ts'
import { type CheckedCase, findCases, saveCheck } from '../store/checks.ts'
import { findReviewOfCase } from '../store/reviews.ts'
import { readItems } from './judged.ts'

const abilityOf = { self: 'self_check', department: 'department_check' } as const

export const mayCheck = (tx: Tx, layer: Layer, { organ, handlerId, memberIds }: CheckedCase): boolean => {
  if (tx.actor.kind !== 'staff') return false
  const row = { organs: [organ.id], ancestors: organ.ancestors, assigned: [handlerId] }
  const worked = handlerId === tx.actor.id || memberIds.includes(tx.actor.id)
  return may(qualityPolicy, abilityOf[layer], tx.actor, row) && (layer === 'self' ? worked : !worked)
}

const refusalFor = (tx: Tx, layer: Layer, { handlerId, memberIds }: CheckedCase): Result<never> =>
  layer === 'department' &&
  tx.actor.kind === 'staff' &&
  (handlerId === tx.actor.id || memberIds.includes(tx.actor.id))
    ? ownCase
    : notYours(abilityOf[layer])

/** The handler's own check of a closed case, or the department's; done again, it takes the place of the one before. */
export const checkCase = async (
  tx: Tx,
  {
    caseId,
    layer,
    items,
  }: { readonly caseId: string; readonly layer: Layer; readonly items: readonly Judged[] },
): Promise<Result<void>> => {
  const checked = (await findCases(tx, [caseId])).get(caseId)
  if (!checked) return noSuchClosedCase
  if (!mayCheck(tx, layer, checked) || tx.actor.kind !== 'staff') return refusalFor(tx, layer, checked)
  if (checked.closedOn === null) return notClosedYet
  const review = await findReviewOfCase(tx, caseId)
  if (review && review.state !== 'drawn') return reviewedAlready
  const missing = unjudged(items)
  if (missing.length > 0) return stillUnjudged(missing)
  const judged = await readItems(tx, caseId, items)
  if (!judged.ok) return judged
  await saveCheck(tx, checked, { layer, items: judged.value, by: tx.actor.id })
  await appendEntries(tx, [
    {
      type: 'review.checked',
      subject_kind: 'case',
      subject_id: caseId,
      data: { layer, not_met: notMet(items).map(({ id }) => id), organ_id: checked.organ.id },
    },
  ])
  return ok(undefined)
}
