import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { aside, recusal } from '../public-interest/aside.ts'
import { filing } from '../public-interest/filing.ts'
import { investigation } from '../public-interest/investigating.ts'
import { judgment } from '../public-interest/judgment.ts'
import { suing } from '../public-interest/suing.ts'
import { clocks } from './clocks.ts'
import { ending, notifying } from './own-moves.ts'
import { recommending } from './recommending.ts'
import { states } from './states.ts'

const suit = {
  review: 'PIL.SUITA',
  report: cite('PIL', '79'),
  grounds: cite('PIL', '81–82'),
  change: cite('PIL', '84'),
  asks: [],
} as const

/** Administrative public interest litigation (行政公益诉讼): an agency that fails its duty. Source: rulebook 2.4. */
export const pilAdministrative: Procedure = {
  id: 'pil-administrative',
  version: 1,
  title: text('行政公益诉讼', 'Administrative public interest litigation'),
  basis: [cite('PIL', '67–84'), cite('ALL', '25')],
  validFrom: '2021-07-01',
  series: '检行公',
  initial: 'clue',
  several: {
    reason: text(
      '同一损害后果，数个行政机关均可能不依法履职的，可以分别立案；同一行政机关的多个同类违法情形作为一个案件',
      'Several agencies may each be at fault for one harm: a case for each. Violations of one kind by one agency are one case',
    ),
    basis: [cite('PIL', '69')],
  },
  recusal,
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转为行政公益诉讼线索', 'Open administrative public interest litigation'),
    basis: [cite('PIL', '24–25'), cite('PIL', '69')],
  },
  states,
  moves: [
    ...filing(cite('PIL', '67–68'), ['PIL.SERVEFILE'], 'PIL.SUITA', ['notified', 'negotiating']),
    ...notifying,
    ...investigation(['filed', 'notified'], {
      facts: cite('PIL', '71'),
      report: cite('PIL', '73'),
      review: 'PIL.SUITA',
      reviewedIn: ['following_up', 'suspended', 'reviewing'],
    }),
    ...recommending,
    ...suing(suit),
    ...ending,
    ...judgment({ mediation: false }),
    ...aside(states),
  ],
  clocks,
}
