import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { basisOf } from '../supervision/law.ts'
import { moves } from './moves.ts'
import { states } from './states.ts'

/** Supervision of administrative litigation: effective judgments, acts of judges, execution. Source: rulebook 2.3. */
export const administrativeSupervision: Procedure = {
  id: 'administrative-supervision',
  version: 1,
  title: text('行政诉讼监督', 'Administrative litigation supervision'),
  basis: [cite('ADM'), cite('ALL', '93')],
  validFrom: '2021-09-01',
  series: '检行监',
  initial: 'application',
  recusal: { clock: 'RECUSE', basis: basisOf('ADM', 'recusal'), stops: cite('ADM', '15') },
  startsAtReceipt: [],
  startsAtOpening: ['ADM.EXAM'],
  opening: {
    title: text('转入行政诉讼监督', 'Open administrative litigation supervision'),
    basis: [cite('ADM', '18'), cite('ADM', '34')],
    doubt: 'design',
  },
  states,
  moves,
  clocks,
}
