import type { Ask, Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { aside, recusal } from '../public-interest/aside.ts'
import { filing } from '../public-interest/filing.ts'
import { investigation } from '../public-interest/investigating.ts'
import { judgment } from '../public-interest/judgment.ts'
import { suing } from '../public-interest/suing.ts'
import { announcing } from './announcing.ts'
import { clocks } from './clocks.ts'
import { states } from './states.ts'
import { supporting } from './supporting.ts'

const kindOfSuit: Ask = {
  field: 'outcome',
  title: text('诉讼种类', 'Kind of suit'),
  required: true,
  choices: [
    { id: 'civil', title: text('民事公益诉讼', 'Civil public interest suit') },
    { id: 'incidental', title: text('刑事附带民事公益诉讼', 'Incidental to a criminal case') },
  ],
}

const suit = {
  review: 'PIL.SUITC',
  report: cite('PIL', '94'),
  grounds: cite('PIL', '96–98'),
  change: cite('PIL', '99'),
  asks: [kindOfSuit],
}

/** Civil public interest litigation (民事公益诉讼): somebody who harms the public interest. Source: rulebook 2.4. */
export const pilCivil: Procedure = {
  id: 'pil-civil',
  version: 1,
  title: text('民事公益诉讼', 'Civil public interest litigation'),
  basis: [cite('PIL', '85–103'), cite('CPL', '58')],
  validFrom: '2021-07-01',
  series: '检民公',
  initial: 'clue',
  recusal,
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转为民事公益诉讼线索', 'Open civil public interest litigation'),
    basis: [cite('PIL', '24–25')],
  },
  states,
  moves: [
    ...filing(cite('PIL', '85'), [], 'PIL.SUITC'),
    ...investigation(['filed'], {
      facts: cite('PIL', '86'),
      report: cite('PIL', '89'),
      review: 'PIL.SUITC',
      reviewedIn: ['reviewing'],
    }),
    ...announcing,
    ...supporting,
    ...suing(suit),
    ...judgment({ mediation: true }),
    ...aside(states),
  ],
  clocks,
}
