import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { moves } from './moves.ts'
import { states } from './states.ts'

/**
 * Support of prosecution (民事支持起诉): states from practice, as the guidelines of 2022 and the
 * joint opinions of 2026 were not seen; no period here is statutory. Source: rulebook 2.5.
 */
export const supportOfProsecution: Procedure = {
  id: 'support-of-prosecution',
  version: 1,
  title: text('民事支持起诉', 'Support of prosecution'),
  basis: [cite('CPL', '15')],
  validFrom: '2022-01-01',
  series: '检支起',
  initial: 'applied',
  startsAtReceipt: [],
  startsAtOpening: ['SUP.REVIEW'],
  opening: { title: text('转入支持起诉', 'Open support of prosecution'), basis: [cite('CPL', '15')] },
  states,
  moves,
  clocks,
}
