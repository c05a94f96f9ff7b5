import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clocks } from './clocks.ts'
import { deciding } from './deciding.ts'
import { following } from './following.ts'
import { serving } from './serving.ts'
import { states } from './states.ts'

/** Procuratorial recommendations (检察建议): worked out, served, answered, followed up. Source: rulebook 2.7. */
export const recommendation: Procedure = {
  id: 'recommendation',
  version: 1,
  title: text('检察建议', 'Procuratorial recommendation'),
  basis: [cite('REC'), cite('INT', '21'), cite('MINOR', '114')],
  validFrom: '2019-02-26',
  series: '检建办',
  initial: 'proposed',
  several: {
    reason: text(
      '同一问题涉及几个单位的，分别提出检察建议',
      'One matter may concern several bodies: a recommendation for each',
    ),
    basis: [cite('REC', '3')],
  },
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入检察建议', 'Open a recommendation'),
    basis: [cite('REC', '5'), cite('REC', '13')],
  },
  states,
  moves: [...deciding, ...serving, ...following],
  clocks,
}
