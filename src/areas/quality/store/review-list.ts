import type { WorkScope } from '#areas/procedures/public.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Grade } from '../domain/grade.ts'
import type { Review, ReviewState } from '../domain/review.ts'
import { reviewOf } from './reviews.ts'

export type ReviewFilter = {
  readonly view: 'mine' | 'organ'
  /** Who asks, where somebody does. */
  readonly me: string | null
  readonly scope: WorkScope
  readonly state?: ReviewState | undefined
  readonly grade?: Grade | undefined
  readonly sample?: string | undefined
}

const filtered =
  ({ view, me, scope, state, grade, sample }: ReviewFilter) =>
  (where: ExpressionBuilder<DB, 'case_reviews'>) =>
    where.and([
      ...(view === 'mine'
        ? [
            me === null
              ? sql<SqlBool>`false`
              : where.or([where('handler_id', '=', me), where('reviewer_id', '=', me)]),
          ]
        : scope === null
          ? []
          : [where(scope.column, '=', scope.id)]),
      ...(state ? [where('state', '=', state)] : []),
      ...(grade ? [where('grade', '=', grade)] : []),
      ...(sample ? [where('sample_id', '=', sample)] : []),
    ])

/** The newest first. */
export const pageOfReviews = async (
  tx: Tx,
  filter: ReviewFilter,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<Review[]> => {
  const rows = await tx.db
    .selectFrom('case_reviews')
    .selectAll()
    .where(filtered(filter))
    .$if(after !== undefined, (query) => query.where('id', '<', after!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(reviewOf)
}

export const countReviews = async (
  tx: Tx,
  filter: ReviewFilter,
  most = 1_000,
): Promise<{ readonly count: number; readonly more: boolean }> => {
  const { count } = await tx.db
    .selectFrom(
      tx.db
        .selectFrom('case_reviews')
        .select(sql<number>`1`.as('one'))
        .where(filtered(filter))
        .limit(most + 1)
        .as('some'),
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(count, most), more: count > most }
}
