import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { chiefDecides, handlers } from '../parts.ts'
import { amount, optionalMessage, owed } from './asks.ts'

/** From the examination to the decision served. */
export const deciding: readonly Move[] = [
  {
    id: 'consult',
    title: text('听取意见、协商赔偿', 'Hear the applicant, seek agreement'),
    from: ['examining', 'reviewing'],
    by: handlers,
    asks: [reason],
    basis: [cite('SCL', '23')],
  },
  {
    id: 'decide',
    title: text('作出赔偿决定', 'Decide on compensation'),
    from: ['examining'],
    to: 'decided',
    ...chiefDecides,
    issues: ['compensation-decision'],
    asks: [owed, amount, reason],
    meets: ['SCL.DECIDE'],
    starts: [{ rule: 'SCL.SERVE' }, { rule: 'SCL.ASKREV' }],
    basis: [cite('SCL', '23')],
  },
  {
    id: 'serve',
    title: text('送达决定书', 'Serve the decision'),
    from: ['decided'],
    to: 'served',
    by: handlers,
    documents: ['return-of-service'],
    asks: [optionalMessage],
    meets: ['SCL.SERVE'],
    answers: 'result_reply',
    basis: [cite('SCL', '23')],
  },
  {
    id: 'decide_review',
    title: text('作出复议决定', 'Decide on the review'),
    from: ['reviewing'],
    to: 'review_decided',
    ...chiefDecides,
    issues: ['compensation-decision'],
    asks: [owed, amount, reason],
    meets: ['SCL.REVIEW'],
    basis: [cite('SCL', '25')],
  },
  {
    id: 'serve_review',
    title: text('送达复议决定书', 'Serve the decision on review'),
    from: ['review_decided'],
    to: 'review_concluded',
    by: handlers,
    documents: ['return-of-service'],
    asks: [optionalMessage],
    answers: 'result_reply',
    basis: [cite('SCL', '25')],
  },
]
