import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clock } from '../parts.ts'
import { applyClock, clocks as shared, reviewClock } from '../supervision/clocks.ts'

/** Source: rulebook 2.2 and 2.11. The civil rules know no general extension of the review. */
export const clocks: readonly ClockRule[] = [
  applyClock('CIV', 2, 'year'),
  reviewClock('CIV', 'CIV.REVIEW', text('3个月内审查终结', 'Review within 3 months')),
  ...shared('CIV'),
  clock('CIV.REEX', text('申请复查期限', 'Time to ask for re-examination'), 1, 'year', {
    owedBy: 'outside',
    onMiss: 'refuse',
    basis: cite('CIV', '126'),
  }),
]
