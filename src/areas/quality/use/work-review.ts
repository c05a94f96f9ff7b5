import { colleagues } from '#areas/accounts/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { answerDue } from '../domain/answer-period.ts'
import type { Defect } from '../domain/defect.ts'
import { type Judged, notMet, unjudged } from '../domain/form.ts'
import { type Grade, gradeFault } from '../domain/grade.ts'
import { badItem, notAReviewer, ownCase, stillUnjudged, wrongState } from '../domain/refusals.ts'
import { type Review, scopedReview, workedOn } from '../domain/review.ts'
import { qualityPolicy } from '../policy.ts'
import { saveReview } from '../store/reviews.ts'
import { holdReview, mayAnswer, mayReview, reviewing } from './hold-review.ts'
import { readItems } from './judged.ts'

type Data = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** On the case, whose timeline tells it: codes and days, never a word of what was found. */
const tell = (tx: Tx, type: string, { caseId, organ, id }: Review, data: Data) =>
  appendEntries(tx, [
    {
      type,
      subject_kind: 'case',
      subject_id: caseId,
      organ_id: organ.id,
      data: { review_id: id, ...(data as Record<string, string>) },
    },
  ])

const mayAssign = (tx: Tx, review: Review): boolean =>
  tx.actor.kind === 'staff' &&
  may(qualityPolicy, 'review', tx.actor, { ...scopedReview(review), assigned: [] })

/** Names who reviews it: anybody of the organ who may, and who did not work on the case. */
export const assignReviewer = async (
  tx: Tx,
  { id, reviewerId }: { readonly id: string; readonly reviewerId: string },
): Promise<Result<void>> => {
  const held = await holdReview(tx, id, mayAssign)
  if (!held.ok) return held
  const { review } = held.value
  if (review.state !== 'drawn') return wrongState(review)
  if (workedOn(review, reviewerId)) return ownCase
  const people = await colleagues(tx, review.organ.id)
  const fits = people.some(
    (one) => one.id === reviewerId && one.roles.some(({ role }) => reviewing.includes(role)),
  )
  if (!fits) return notAReviewer
  await saveReview(tx, id, { reviewerId })
  await tell(tx, 'review.assigned', review, { reviewer_id: reviewerId })
  return ok(undefined)
}

export type Findings = {
  readonly items: readonly Judged[]
  readonly defects: readonly Defect[]
  readonly finding: string
}

/** Keeps the form as far as it is filled in; whoever begins becomes the reviewer. */
export const saveFindings = async (
  tx: Tx,
  { id, revision, items, defects, finding }: Findings & { readonly id: string; readonly revision: number },
): Promise<Result<void>> => {
  const held = await holdReview(tx, id, mayReview, revision)
  if (!held.ok) return held
  const { review, by } = held.value
  if (review.state !== 'drawn') return wrongState(review)
  const judged = await readItems(tx, review.caseId, items)
  if (!judged.ok) return judged
  await saveReview(tx, id, {
    items: judged.value,
    defects,
    finding,
    reviewerId: review.reviewerId ?? by.id,
  })
  await tell(tx, 'review.filled', review, { judged: items.length })
  return ok(undefined)
}

/** Sends what was found. With defects the handler answers within ten days; with none there is nothing to answer. */
export const sendFindings = async (
  tx: Tx,
  office: Office,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<Result<void>> => {
  const held = await holdReview(tx, id, mayReview, revision)
  if (!held.ok) return held
  const { review } = held.value
  if (review.state !== 'drawn') return wrongState(review)
  const missing = unjudged(review.items)
  if (missing.length > 0) return stillUnjudged(missing)
  const found = review.defects.length + notMet(review.items).length
  // Where nobody handles it any more, nobody could answer.
  const asks = found > 0 && review.handlerId !== null
  const due = asks ? answerDue(dateIn(tx.now), office.calendar()) : null
  await saveReview(tx, id, { state: asks ? 'answering' : 'answered', sentAt: tx.now, answerDue: due })
  await tell(tx, 'review.sent', review, {
    defects: review.defects.map(({ kind }) => kind),
    not_met: notMet(review.items).map((item) => item.id),
    due,
  })
  return ok(undefined)
}

export const answerFindings = async (
  tx: Tx,
  { id, answer }: { readonly id: string; readonly answer: string },
): Promise<Result<void>> => {
  const held = await holdReview(tx, id, mayAnswer)
  if (!held.ok) return held
  const { review, by } = held.value
  if (review.state !== 'answering') return wrongState(review)
  await saveReview(tx, id, { state: 'answered', answer, answeredBy: by.id, answeredAt: tx.now })
  await tell(tx, 'review.answered', review, {
    due: review.answerDue,
    in_time: review.answerDue === null || dateIn(tx.now) <= review.answerDue,
  })
  return ok(undefined)
}

/** The grade, once the handler answered or the days for it are over, and what others can learn from it. */
export const concludeReview = async (
  tx: Tx,
  { id, grade, lessons }: { readonly id: string; readonly grade: Grade; readonly lessons: string },
): Promise<Result<void>> => {
  const held = await holdReview(tx, id, mayReview)
  if (!held.ok) return held
  const { review, by } = held.value
  const silent =
    review.state === 'answering' && review.answerDue !== null && review.answerDue < dateIn(tx.now)
  if (review.state !== 'answered' && !silent) return wrongState(review)
  const fault = gradeFault(grade, review)
  if (fault) return badItem('grade', fault.zh, fault.en)
  await saveReview(tx, id, {
    state: 'concluded',
    grade,
    lessons,
    concludedBy: by.id,
    concludedAt: tx.now,
    reviewerId: review.reviewerId ?? by.id,
  })
  await tell(tx, 'review.concluded', review, { grade, defects: review.defects.map(({ kind }) => kind) })
  return ok(undefined)
}
