import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { dayOf, handlers } from '../parts.ts'

/** The time of a hearing is not counted. */
const hearing = { rule: 'GPET.CHECK', reason: 'hearing', from: 'day' } as const

const result = {
  field: 'outcome' as const,
  title: text('处理意见', 'Opinion'),
  required: true,
  choices: [
    { id: 'supported', title: text('请求有理，予以支持', 'Supported') },
    { id: 'explained', title: text('情理可说但依据不足，解释说明', 'No ground in law; explained') },
    { id: 'not_supported', title: text('没有依据，不予支持', 'Not supported') },
  ],
}

/** Whether the petitioner had it is what the next thirty days are counted from. */
const opinionGiven = dayOf('信访人收到意见之日', 'Day on which the petitioner had the opinion')

const opinion = (
  id: string,
  title: Text,
  more: Pick<Move, 'from' | 'to' | 'by' | 'meets' | 'starts' | 'basis'>,
): Move => ({
  id,
  title,
  ...more,
  asks: [...(more.starts ? [opinionGiven] : []), result, { ...message, required: true }],
  answers: 'result_reply',
})

const unasked = (id: string, title: Text, from: string, after: string, article: string): Move => ({
  id,
  title,
  from: [from],
  to: 'closed',
  by: [...handlers, 'case_manager'],
  asks: [],
  after,
  basis: [cite('PETR', article)],
  undoWithin: 72,
})

/** From acceptance to the last opinion. */
export const settling: readonly Move[] = [
  {
    id: 'assign',
    title: text('分配承办人', 'Assign a handler'),
    from: ['accepted', 'handling'],
    to: 'handling',
    by: ['case_manager', 'department_head', 'chief_procurator'],
    asks: [{ field: 'handler', title: text('承办人', 'Handler'), required: true }],
    basis: [cite('PETR', '34')],
    undoWithin: 24,
  },
  {
    id: 'take_up',
    title: text('开始办理', 'Take up'),
    from: ['accepted'],
    to: 'handling',
    by: handlers,
    asks: [],
    basis: [cite('PETR', '34')],
    undoWithin: 24,
  },
  opinion('reply_result', text('出具处理意见', 'Give the opinion'), {
    from: ['handling'],
    to: 'answered',
    by: handlers,
    meets: ['GPET.HANDLE'],
    starts: [{ rule: 'GPET.ASKREV', from: 'day' }],
    basis: [cite('PETR', '32'), cite('PETR', '34')],
  }),
  {
    id: 'ask_review',
    title: text('信访人请求复查', 'The petitioner asks for a review'),
    from: ['answered'],
    to: 'reviewing',
    by: [...handlers, 'case_manager'],
    asks: [dayOf('收到复查请求之日', 'Day on which it was asked for'), reason],
    meets: ['GPET.ASKREV'],
    starts: [{ rule: 'GPET.REVIEW', from: 'day' }],
    basis: [cite('PETR', '35')],
  },
  opinion('review', text('出具复查意见', 'Give the opinion of the review'), {
    from: ['reviewing'],
    to: 'reviewed',
    by: ['department_head', 'chief_procurator'],
    meets: ['GPET.REVIEW'],
    starts: [{ rule: 'GPET.ASKCHECK', from: 'day' }],
    basis: [cite('PETR', '32'), cite('PETR', '35')],
  }),
  {
    id: 'ask_recheck',
    title: text('信访人请求复核', 'The petitioner asks for a re-check'),
    from: ['reviewed'],
    to: 'rechecking',
    by: [...handlers, 'case_manager'],
    asks: [dayOf('收到复核请求之日', 'Day on which it was asked for'), reason],
    meets: ['GPET.ASKCHECK'],
    starts: [{ rule: 'GPET.CHECK', from: 'day' }],
    basis: [cite('PETR', '36')],
  },
  {
    id: 'call_hearing',
    title: text('决定听证', 'Call a hearing'),
    from: ['rechecking'],
    by: handlers,
    asks: [dayOf('决定听证之日', 'Day on which it was decided'), { ...message, required: true }],
    pauses: [hearing],
    answers: 'notice',
    basis: [cite('PETR', '36')],
  },
  {
    id: 'record_hearing',
    title: text('登记听证情况', 'Record the hearing'),
    from: ['rechecking'],
    by: handlers,
    asks: [dayOf('听证结束之日', 'Day on which it was over')],
    resumes: [hearing],
    basis: [cite('PETR', '36')],
    undoWithin: 24,
  },
  opinion('recheck', text('出具复核意见，办结', 'Give the opinion of the re-check; closed'), {
    from: ['rechecking'],
    to: 'closed',
    by: ['chief_procurator'],
    meets: ['GPET.CHECK'],
    basis: [cite('PETR', '32'), cite('PETR', '36')],
  }),
  unasked(
    'archive',
    text('逾期未请求复查，办结', 'No review asked for: close'),
    'answered',
    'GPET.ASKREV',
    '35',
  ),
  unasked(
    'archive_reviewed',
    text('逾期未请求复核，办结', 'No re-check asked for: close'),
    'reviewed',
    'GPET.ASKCHECK',
    '36',
  ),
]
