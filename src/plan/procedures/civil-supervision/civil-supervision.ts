import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { basisOf } from '../supervision/law.ts'
import { moves } from './moves.ts'
import { states } from './states.ts'

/** Supervision of civil litigation: effective judgments, acts of judges, execution. Source: rulebook 2.2. */
export const civilSupervision: Procedure = {
  id: 'civil-supervision',
  version: 1,
  title: text('民事诉讼监督', 'Civil litigation supervision'),
  basis: [cite('CIV'), cite('CPL', '219–220')],
  validFrom: '2021-08-01',
  series: '检民监',
  initial: 'application',
  recusal: { clock: 'RECUSE', basis: basisOf('CIV', 'recusal'), stops: cite('CIV', '14') },
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入民事诉讼监督', 'Open civil litigation supervision'),
    basis: [cite('CIV', '18'), cite('CIV', '35')],
    doubt: 'design',
  },
  states,
  moves,
  clocks,
}
