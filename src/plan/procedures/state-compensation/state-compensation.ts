import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { deciding } from './deciding.ts'
import { following } from './following.ts'
import { paying } from './paying.ts'
import { receiving } from './receiving.ts'
import { states } from './states.ts'

/** Compensation that the procuratorate itself owes (刑事赔偿), and reviews of the level below. Source: rulebook 2.1. */
export const stateCompensation: Procedure = {
  id: 'state-compensation',
  version: 1,
  title: text('国家赔偿', 'State compensation'),
  basis: [cite('SCL', '17–25')],
  validFrom: '2013-01-01',
  series: '检赔',
  initial: 'applied',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入国家赔偿', 'Open state compensation'),
    basis: [cite('SCL', '22')],
  },
  states,
  moves: [...receiving, ...deciding, ...following, ...paying],
  clocks,
}
