import { colleagues, namesOf } from '#areas/accounts/public.ts'
import { citationViewOf, type Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CaseQuality, CheckView, ReviewPage } from '../contract.ts'
import { answerBasis } from '../domain/answer-period.ts'
import { layers } from '../domain/form.ts'
import { noSuchClosedCase, noSuchReview } from '../domain/refusals.ts'
import { type Review, scopedReview, workedOn } from '../domain/review.ts'
import { qualityPolicy } from '../policy.ts'
import { findCases, findChecks } from '../store/checks.ts'
import { findReview, findReviewOfCase } from '../store/reviews.ts'
import { mayCheck } from './check-case.ts'
import { mayAnswer, mayReview, reviewing } from './hold-review.ts'
import { knownOf, rowOf } from './review-rows.ts'

const checksOf = async (tx: Tx, caseId: string): Promise<CheckView[]> => {
  const checks = await findChecks(tx, caseId)
  const names = await namesOf(
    tx,
    checks.map(({ by }) => by),
  )
  return checks.map(({ layer, items, by, at }) => ({
    layer,
    items: items.map((item) => ({ ...item })),
    by: names.get(by) ?? '—',
    at: at.toISOString(),
  }))
}

const isOver = (tx: Tx, { answerDue }: Review): boolean => answerDue !== null && answerDue < dateIn(tx.now)

const stepsFor = (tx: Tx, review: Review): ReviewPage['may'] => {
  const reviews = mayReview(tx, review)
  const { state } = review
  return {
    assign:
      state === 'drawn' && may(qualityPolicy, 'review', tx.actor, { ...scopedReview(review), assigned: [] }),
    fill: reviews && state === 'drawn',
    answer: state === 'answering' && mayAnswer(tx, review),
    conclude: reviews && (state === 'answered' || (state === 'answering' && isOver(tx, review))),
  }
}

const reviewersAt = async (tx: Tx, review: Review): Promise<ReviewPage['reviewers']> =>
  (await colleagues(tx, review.organ.id))
    .filter(({ id, roles }) => !workedOn(review, id) && roles.some(({ role }) => reviewing.includes(role)))
    .map(({ id, name }) => ({ id, name }))

export const readReview = async (tx: Tx, office: Office, id: string): Promise<Result<ReviewPage>> => {
  const review = await findReview(tx, id)
  if (!review) return noSuchReview
  const steps = stepsFor(tx, review)
  return ok({
    ...rowOf(office, review, await knownOf(tx, [review])),
    sampleId: review.sampleId,
    // What is still being written is for the reviewer; the handler sees it once it is sent.
    ...(review.state === 'drawn' && !steps.fill && !steps.assign
      ? { items: [], defectList: [], finding: '', defects: 0 }
      : {
          items: review.items.map((item) => ({ ...item })),
          defectList: review.defects.map((one) => ({ ...one })),
          finding: review.finding,
        }),
    sentAt: review.sentAt?.toISOString() ?? null,
    answerBasis: citationViewOf(office.plan, answerBasis),
    answer: review.answer,
    answeredAt: review.answeredAt?.toISOString() ?? null,
    lessons: review.lessons,
    concludedAt: review.concludedAt?.toISOString() ?? null,
    checks: await checksOf(tx, review.caseId),
    revision: review.revision,
    may: steps,
    reviewers: steps.assign ? await reviewersAt(tx, review) : [],
  })
}

/** What the page of a case shows of it. */
export const readCaseQuality = async (tx: Tx, caseId: string): Promise<Result<CaseQuality>> => {
  const checked = (await findCases(tx, [caseId])).get(caseId)
  if (!checked) return noSuchClosedCase
  const review = await findReviewOfCase(tx, caseId)
  const isOpen = checked.closedOn !== null && (!review || review.state === 'drawn')
  return ok({
    checks: await checksOf(tx, caseId),
    mayCheck: isOpen ? layers.filter((layer) => mayCheck(tx, layer, checked)) : [],
    review: review
      ? {
          id: review.id,
          state: review.state,
          grade: review.grade,
          answerDue: review.answerDue,
          mayAnswer: review.state === 'answering' && mayAnswer(tx, review),
        }
      : null,
  })
}
