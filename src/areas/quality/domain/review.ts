import type { Organ } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Defect } from './defect.ts'
import type { Judged } from './form.ts'
import type { Grade } from './grade.ts'
import type { Risk } from './risk.ts'

/** Drawn; the handler is to answer; answered, or nothing to answer; graded. */
export const reviewStates = ['drawn', 'answering', 'answered', 'concluded'] as const
export type ReviewState = (typeof reviewStates)[number]

/** A closed case under review by case management. */
export type Review = {
  readonly id: string
  readonly caseId: string
  readonly sampleId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  /** Whose work it is about, as it was when the case was drawn. */
  readonly handlerId: string | null
  readonly memberIds: readonly string[]
  readonly reviewerId: string | null
  readonly risks: readonly Risk[]
  readonly state: ReviewState
  readonly items: readonly Judged[]
  readonly defects: readonly Defect[]
  /** What the review says as a whole. */
  readonly finding: string
  readonly sentAt: Date | null
  readonly answerDue: IsoDate | null
  readonly answer: string
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
  readonly grade: Grade | null
  readonly lessons: string
  readonly concludedBy: string | null
  readonly concludedAt: Date | null
  readonly revision: number
}

/** Who worked on the case: none of them may review it. */
export const workedOn = (review: Pick<Review, 'handlerId' | 'memberIds'>, accountId: string): boolean =>
  review.handlerId === accountId || review.memberIds.includes(accountId)

/** What the policy compares. */
export const scopedReview = ({ organ, handlerId, reviewerId }: Review) => ({
  organs: [organ.id],
  ancestors: organ.ancestors,
  assigned: [handlerId, reviewerId],
})
