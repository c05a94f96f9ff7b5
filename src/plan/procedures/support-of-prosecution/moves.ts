import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { headDecides } from '../parts.ts'
import { openRecommendation } from '../recommendation/opening.ts'
import { sentFor } from '../sent-for.ts'
import { whileAway } from './clocks.ts'

const prosecutors = ['prosecutor', 'department_head'] as const

/** Source: rulebook 2.5. */
export const moves: readonly Move[] = [
  {
    id: 'accept',
    title: text('受理', 'Accept'),
    from: ['applied'],
    to: 'reviewing',
    by: prosecutors,
    asks: [{ ...message, required: true }],
    answers: 'notice',
    basis: [cite('CPL', '15')],
  },
  {
    id: 'decline',
    title: text('不支持起诉', 'Do not support'),
    from: ['applied', 'reviewing'],
    to: 'not_supported',
    by: prosecutors,
    asks: [reason, { ...message, required: true }],
    meets: ['SUP.REVIEW'],
    answers: 'result_reply',
    basis: [cite('CPL', '15')],
    doubt: 'from memory',
  },
  {
    id: 'withdraw',
    title: text('申请人撤回申请', 'Withdrawn by the applicant'),
    from: ['applied', 'reviewing'],
    to: 'withdrawn',
    by: prosecutors,
    asks: [{ ...message, required: false }],
    meets: ['SUP.REVIEW'],
    answers: 'result_reply',
    basis: [cite('CPL', '15')],
    doubt: 'design',
  },
  {
    id: 'settle',
    title: text('促成和解', 'Record a settlement'),
    from: ['reviewing', 'supported'],
    to: 'settled',
    by: prosecutors,
    asks: [
      { field: 'amount', title: text('和解金额（元）', 'Amount settled (yuan)'), required: false },
      { ...message, required: true },
    ],
    meets: ['SUP.REVIEW'],
    answers: 'result_reply',
    basis: [cite('CPL', '15')],
    doubt: 'from memory',
  },
  {
    id: 'support',
    title: text('支持起诉', 'Support the suit'),
    from: ['reviewing'],
    to: 'supported',
    ...headDecides,
    issues: ['supporting-opinion'],
    asks: [reason, { ...message, required: true }],
    meets: ['SUP.REVIEW'],
    answers: 'notice',
    basis: [cite('CPL', '15'), cite('PIL', '101–102')],
  },
  {
    id: 'withdraw_support',
    title: text('撤回支持起诉', 'Withdraw the support'),
    from: ['supported'],
    to: 'support_withdrawn',
    ...headDecides,
    issues: ['supporting-opinion'],
    asks: [reason, { ...message, required: true }],
    answers: 'result_reply',
    // Said of public interest suits; taken over for suits of one’s own.
    basis: [cite('CPL', '15'), cite('PIL', '102')],
    doubt: 'design',
  },
  ...sentFor('evidence', {
    sent: text('协助收集证据、组织和解', 'Help to collect evidence, or bring both sides together'),
    back: text('登记收集、和解的情况', 'Record what came of it'),
    from: ['reviewing'],
    backIn: ['reviewing'],
    rules: ['SUP.REVIEW'],
    reasons: whileAway,
    basis: [cite('DESIGN', '2.5')],
  }),
  openRecommendation(['reviewing', 'supported']),
  {
    id: 'record_judgment',
    title: text('登记法院结果', 'Record the court’s decision'),
    from: ['supported'],
    to: 'judged',
    by: prosecutors,
    asks: [
      { field: 'outcome', title: text('法院结果', 'Outcome'), required: true },
      { field: 'amount', title: text('判决金额（元）', 'Amount awarded (yuan)'), required: false },
    ],
    answers: 'notice',
    basis: [cite('CPL', '15')],
  },
  {
    id: 'record_performance',
    title: text('登记履行情况', 'Record performance'),
    from: ['judged'],
    to: 'performed',
    by: prosecutors,
    asks: [
      { field: 'amount', title: text('到位金额（元）', 'Amount paid (yuan)'), required: true },
      { ...message, required: true },
    ],
    answers: 'result_reply',
    basis: [cite('CPL', '15')],
  },
]
