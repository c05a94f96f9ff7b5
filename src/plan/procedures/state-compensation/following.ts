import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { dayOf, handlers } from '../parts.ts'
import { amount, optionalMessage, owed } from './asks.ts'

/** The review by the level above, the court’s committee, and what stands where nobody asks. */
export const following: readonly Move[] = [
  {
    id: 'ask_review',
    title: text('请求人申请复议', 'A review is asked for'),
    from: ['served'],
    to: 'with_upper',
    by: handlers,
    asks: [dayOf('上一级检察院收到之日', 'Day on which the level above had it')],
    meets: ['SCL.ASKREV'],
    starts: [{ rule: 'SCL.UPPER', from: 'day' }],
    basis: [cite('SCL', '24')],
  },
  {
    id: 'ask_review_of_silence',
    title: text('逾期未决定，请求人申请复议', 'Not decided in time: a review is asked for'),
    from: ['examining'],
    to: 'with_upper',
    by: handlers,
    asks: [dayOf('上一级检察院收到之日', 'Day on which the level above had it')],
    after: 'SCL.DECIDE',
    cancels: ['SCL.DECIDE'],
    starts: [{ rule: 'SCL.UPPER', from: 'day' }],
    basis: [cite('SCL', '24')],
  },
  {
    id: 'record_review',
    title: text('登记复议决定', 'Record the decision on review'),
    from: ['with_upper'],
    to: 'reviewed',
    by: handlers,
    asks: [dayOf('请求人收到之日', 'Day on which the applicant had it'), owed, amount],
    meets: ['SCL.UPPER'],
    starts: [{ rule: 'SCL.ASKCOURT', from: 'day' }],
    basis: [cite('SCL', '25')],
  },
  {
    id: 'go_to_court',
    title: text('请求人向法院赔偿委员会申请', 'The court’s committee is asked'),
    from: ['reviewed'],
    to: 'at_court',
    by: handlers,
    asks: [],
    meets: ['SCL.ASKCOURT'],
    basis: [cite('SCL', '25')],
  },
  {
    id: 'go_to_court_of_silence',
    title: text(
      '复议逾期未决定，请求人向法院赔偿委员会申请',
      'Review not decided in time: the court is asked',
    ),
    from: ['with_upper'],
    to: 'at_court',
    by: handlers,
    asks: [],
    after: 'SCL.UPPER',
    cancels: ['SCL.UPPER'],
    basis: [cite('SCL', '25')],
  },
  {
    id: 'stand',
    title: text('期满未申请复议，不予赔偿办结', 'No review asked in time: nothing is owed'),
    from: ['served'],
    to: 'not_owed',
    by: handlers,
    asks: [],
    after: 'SCL.ASKREV',
    basis: [cite('SCL', '24')],
  },
  {
    id: 'stand_after_review',
    title: text('期满未向法院申请，不予赔偿办结', 'The court not asked in time: nothing is owed'),
    from: ['reviewed'],
    to: 'not_owed',
    by: handlers,
    asks: [],
    after: 'SCL.ASKCOURT',
    basis: [cite('SCL', '25')],
  },
  {
    id: 'stand_after_court',
    title: text('法院决定不予赔偿，办结', 'The court finds that nothing is owed'),
    from: ['at_court'],
    to: 'not_owed',
    by: handlers,
    asks: [reason, optionalMessage],
    answers: 'result_reply',
    basis: [cite('SCL', '25')],
  },
]
