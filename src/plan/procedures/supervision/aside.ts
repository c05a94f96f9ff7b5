import type { Move, State } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { fromAbove } from '../from-above.ts'
import { basisOf, type Law } from './law.ts'
import { chiefDecides, inWords } from '../parts.ts'
import { alertMoves } from '../process-alert.ts'
import { prosecutors } from './roles.ts'
import { openRecommendation } from '../recommendation/opening.ts'
import { afterDecision, openStates } from './stages.ts'

/** What may happen beside the course of a case: an alert of case management, slips, a decision set right. */
export const aside = (law: Law, states: readonly State[]): readonly Move[] => {
  const open = openStates(states)
  return [
    ...alertMoves(open, basisOf(law, 'alert')),
    ...fromAbove({
      from: ['application', 'accepted', 'transferred', 'reviewing', ...(law === 'ADM' ? ['simple'] : [])],
      to: 'moved',
    }),
    // Many cases of one kind, or a fault in how something is run: one recommendation.
    openRecommendation(open, [law === 'CIV' ? cite('CIV', '117') : cite('ADM', '119–120')]),
    {
      id: 'pass_on',
      title: text(
        '移送违纪违法、犯罪等线索',
        'Pass on a clue to a crime, a breach of discipline, or another case',
      ),
      from: open,
      ...chiefDecides,
      issues: ['clue-transfer'],
      asks: [inWords('移送给谁，什么线索', 'To whom, and what')],
      basis: basisOf(law, 'passOn'),
    },
    {
      id: 'correct_document',
      title: text('补正文书笔误', 'Correct a clerical error'),
      from: afterDecision,
      by: prosecutors,
      issues: ['correction-decision'],
      asks: [{ field: 'document', title: text('补正的文书', 'Document corrected'), required: true }],
      basis: basisOf(law, 'correct'),
    },
    {
      id: 'set_right',
      title: text('决定确有错误，重新审查', 'The decision was wrong: review anew'),
      from: ['not_supported', 'ended'],
      to: 'reviewing',
      ...chiefDecides,
      asks: [reason, { ...message, required: false }],
      starts: [{ rule: `${law}.REVIEW` }],
      answers: 'notice',
      reopens: true,
      basis: basisOf(law, 'setRight'),
    },
  ]
}
