import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { handling } from './handling.ts'
import { opening } from './opening.ts'
import { alertClock, alertMoves, byCriminalRules } from '../process-alert.ts'
import { states } from './states.ts'
import { triage } from './triage.ts'

/**
 * Petitions from the public (群众信访): every one gets a reply; a case in a further procedure may come out of one.
 * Source: rulebook 2.1.
 */
export const petition = (further: readonly Procedure[]): Procedure => ({
  id: 'petition',
  version: 1,
  title: text('群众信访', 'Petition'),
  basis: [cite('CRIM', '161–166'), cite('PETR')],
  validFrom: '2019-12-30',
  series: '检信访',
  initial: 'received',
  startsAtReceipt: ['PET.P7', 'PET.R3M'],
  startsAtOpening: [],
  states,
  moves: [
    ...triage,
    ...handling,
    ...opening(further),
    ...alertMoves(['accepted', 'handling', 'progress'], [byCriminalRules]),
  ],
  clocks: [...clocks, alertClock(byCriminalRules)],
})
