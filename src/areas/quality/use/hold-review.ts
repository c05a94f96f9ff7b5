import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { changedMeanwhile, noSuchReview, notYours, ownCase } from '../domain/refusals.ts'
import { type Review, scopedReview, workedOn } from '../domain/review.ts'
import { qualityPolicy } from '../policy.ts'
import { findReview, lockReview } from '../store/reviews.ts'

export type Staff = Actor & { readonly kind: 'staff' }

/** Whoever case management or an assignment makes the reviewer, and who did not work on the case. */
export const mayReview = (tx: Tx, review: Review): boolean =>
  tx.actor.kind === 'staff' &&
  may(qualityPolicy, 'review', tx.actor, scopedReviewer(review)) &&
  !workedOn(review, tx.actor.id)

/** Reviewing follows the reviewer alone; the handler is assigned to the answer. */
const scopedReviewer = (review: Review) => ({ ...scopedReview(review), assigned: [review.reviewerId] })

/** The answer is the handler’s alone. */
export const mayAnswer = (tx: Tx, review: Review): boolean =>
  tx.actor.kind === 'staff' &&
  review.handlerId === tx.actor.id &&
  may(qualityPolicy, 'answer', tx.actor, { ...scopedReview(review), assigned: [review.handlerId] })

type Held = { readonly review: Review; readonly by: Staff }

/** Locks a review for one of its steps, as its editor last saw it. */
export const holdReview = async (
  tx: Tx,
  id: string,
  allowed: (tx: Tx, review: Review) => boolean,
  revision?: number,
): Promise<Result<Held>> => {
  const seen = await findReview(tx, id)
  if (!seen) return noSuchReview
  if (tx.actor.kind !== 'staff') return notYours('review')
  if (!allowed(tx, seen))
    return allowed === mayReview && workedOn(seen, tx.actor.id)
      ? ownCase
      : notYours(allowed === mayAnswer ? 'answer' : 'review')
  const held = await lockReview(tx, id)
  if (!held) return noSuchReview
  if (revision !== undefined && revision !== held.revision) return changedMeanwhile(held)
  return ok({ review: held, by: tx.actor })
}

/** Who may be a reviewer at the organ of the case. */
export const reviewing: readonly string[] = ['case_manager', 'prosecutor', 'department_head']
