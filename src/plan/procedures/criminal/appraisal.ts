import type { PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

/** An appraisal of mental disease is not counted in the time for handling a case. */
export const appraisal: PauseReason = {
  id: 'appraisal',
  title: text('精神病鉴定', 'Appraisal of mental disease'),
  basis: cite('CRPL', '149'),
}
