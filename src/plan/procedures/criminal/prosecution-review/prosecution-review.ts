import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { moves } from './moves.ts'
import { states } from './states.ts'

/** Review for prosecution (审查起诉): two returns at most, and after them no suit without evidence. Source: rulebook 2.8. */
export const prosecutionReview: Procedure = {
  id: 'prosecution-review',
  version: 1,
  title: text('审查起诉', 'Review for prosecution'),
  basis: [cite('CRIM', '346–351'), cite('CRPL', '172')],
  validFrom: '2019-12-30',
  series: '检起诉',
  initial: 'received',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入审查起诉', 'Open a review for prosecution'),
    basis: [cite('CRIM', '351')],
    doubt: 'design',
  },
  states,
  moves,
  clocks,
}
