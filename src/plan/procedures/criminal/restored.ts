import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { headDecides } from '../parts.ts'

/**
 * A party that missed a period through what it could not help is heard as if in time, where it asks within 5 days of
 * the end of the obstacle (CRPL 106). The article leaves it to the court; who decides before the case is there is ours.
 */
export const restored = (
  missed: string,
  { asks = [], ...then }: Pick<Move, 'id' | 'title' | 'from'> & Partial<Move>,
): Move => ({
  ...then,
  ...headDecides,
  asks: [
    ...asks,
    {
      ...reason,
      title: text(
        '耽误的原因和证明，障碍消除之日、申请之日（须在5日内）',
        'What stood in the way, with proof; the day it ended and the day of the request (5 days at most)',
      ),
    },
  ],
  after: missed,
  basis: [cite('CRPL', '106')],
  doubt: 'design',
})
