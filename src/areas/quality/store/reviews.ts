import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql } from 'kysely'
import type { Defect } from '../domain/defect.ts'
import type { Judged } from '../domain/form.ts'
import type { Grade } from '../domain/grade.ts'
import type { Review, ReviewState } from '../domain/review.ts'
import type { Risk } from '../domain/risk.ts'

type Row = Selectable<DB['case_reviews']>

export const reviewOf = (row: Row): Review => ({
  id: row.id,
  caseId: row.case_id,
  sampleId: row.sample_id,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  handlerId: row.handler_id,
  memberIds: row.member_ids,
  reviewerId: row.reviewer_id,
  risks: row.risks as Risk[],
  state: row.state as ReviewState,
  items: row.items as unknown as Judged[],
  defects: row.defects as unknown as Defect[],
  finding: row.finding,
  sentAt: row.sent_at,
  answerDue: row.answer_due,
  answer: row.answer,
  answeredBy: row.answered_by,
  answeredAt: row.answered_at,
  grade: row.grade as Grade | null,
  lessons: row.lessons,
  concludedBy: row.concluded_by,
  concludedAt: row.concluded_at,
  revision: row.revision,
})

export type NewReview = {
  readonly id: string
  readonly caseId: string
  readonly sampleId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly handlerId: string | null
  readonly memberIds: readonly string[]
  readonly risks: readonly Risk[]
}

/** Any number, in one statement. */
export const insertReviews = async (tx: Tx, reviews: readonly NewReview[]): Promise<void> => {
  if (reviews.length === 0) return
  await tx.db
    .insertInto('case_reviews')
    .values(
      reviews.map(({ id, caseId, sampleId, organ, handlerId, memberIds, risks }) => ({
        id,
        case_id: caseId,
        sample_id: sampleId,
        ...organColumns(organ),
        handler_id: handlerId,
        member_ids: [...memberIds],
        risks: [...risks],
        state: 'drawn',
      })),
    )
    .execute()
}

const select = (tx: Tx) => tx.db.selectFrom('case_reviews').selectAll()

export const findReview = async (tx: Tx, id: string): Promise<Review | undefined> => {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && reviewOf(row)
}

export const findReviewOfCase = async (tx: Tx, caseId: string): Promise<Review | undefined> => {
  const row = await select(tx).where('case_id', '=', caseId).executeTakeFirst()
  return row && reviewOf(row)
}

export const lockReview = async (tx: Tx, id: string): Promise<Review | undefined> => {
  const row = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && reviewOf(row)
}

export type ReviewChange = Partial<
  Pick<
    Review,
    | 'reviewerId'
    | 'state'
    | 'items'
    | 'defects'
    | 'finding'
    | 'sentAt'
    | 'answerDue'
    | 'answer'
    | 'answeredBy'
    | 'answeredAt'
    | 'grade'
    | 'lessons'
    | 'concludedBy'
    | 'concludedAt'
  >
>

const columnOf: { readonly [Key in keyof ReviewChange]-?: keyof Row } = {
  reviewerId: 'reviewer_id',
  state: 'state',
  items: 'items',
  defects: 'defects',
  finding: 'finding',
  sentAt: 'sent_at',
  answerDue: 'answer_due',
  answer: 'answer',
  answeredBy: 'answered_by',
  answeredAt: 'answered_at',
  grade: 'grade',
  lessons: 'lessons',
  concludedBy: 'concluded_by',
  concludedAt: 'concluded_at',
}

/** Lists go into one jsonb column as they are. */
const valueOf = (value: unknown): unknown => (Array.isArray(value) ? JSON.stringify(value) : value)

/** Writes a change and raises the revision; the caller holds the row. */
export const saveReview = async (tx: Tx, id: string, change: ReviewChange): Promise<void> => {
  const columns = Object.entries(change).map(([key, value]) => [
    columnOf[key as keyof ReviewChange],
    valueOf(value),
  ])
  await tx.db
    .updateTable('case_reviews')
    .set({ ...Object.fromEntries(columns), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}
