import type { Move } from '#areas/procedures/domain/procedure.ts'
import type { Citation } from '#kernel/citation.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'

/** Opens a recommendation out of a case in another procedure. Source: REC 5, 13. */
export const openRecommendation = (from: readonly string[], basis: readonly Citation[] = []): Move => ({
  id: 'open_recommendation',
  title: text('转入检察建议', 'Open a recommendation'),
  from,
  by: ['prosecutor', 'department_head'],
  asks: [reason],
  opens: 'recommendation',
  basis: [...basis, cite('REC', '5'), cite('REC', '13')],
})
