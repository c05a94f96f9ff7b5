import type { PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { sentFor } from '../sent-for.ts'

/** An appraisal of mental disease is not counted in the time for handling a case. */
export const appraisal: PauseReason = {
  id: 'appraisal',
  title: text('精神病鉴定', 'Appraisal of mental disease'),
  basis: cite('CRPL', '149'),
}

/** While the appraisal is out the periods of the review stand still. */
export const appraised = (from: readonly string[], rules: readonly string[]): readonly Move[] =>
  sentFor('appraisal', {
    sent: text('委托精神病鉴定', 'Commission an appraisal of mental disease'),
    back: text('登记收到精神病鉴定意见', 'Record what the appraisal found'),
    from,
    backIn: from,
    rules,
    reasons: [appraisal],
    basis: [appraisal.basis],
  })
