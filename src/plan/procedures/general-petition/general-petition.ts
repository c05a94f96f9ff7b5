import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { receiving } from './receiving.ts'
import { settling } from './settling.ts'
import { states } from './states.ts'

/**
 * Petitions under the general regulations (信访工作条例), for a body that is no procuratorate: it receives reports where
 * an action names it as its reception. Source: rulebook 2.1.
 */
export const generalPetition: Procedure = {
  id: 'general-petition',
  version: 1,
  title: text('信访事项（信访工作条例）', 'Petition under the general regulations'),
  basis: [cite('PETR', '20–36')],
  validFrom: '2022-05-01',
  series: '信访',
  initial: 'received',
  startsAtReceipt: ['GPET.REG', 'GPET.TELL'],
  startsAtOpening: [],
  states,
  moves: [...receiving, ...settling],
  clocks,
}
