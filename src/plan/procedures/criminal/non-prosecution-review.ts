import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, clock, dayOf, handlers, state } from '../parts.ts'

const states = [
  state(
    'received',
    text('收到申诉或者复议要求', 'Received'),
    'working',
    text(
      '检察院已收到对不起诉决定的申诉。',
      'The procuratorate has the appeal against the decision not to prosecute.',
    ),
    text('登记后开始审查。', 'It is registered and then examined.'),
  ),
  state(
    'examining',
    text('复查中', 'Being re-examined'),
    'working',
    text('检察院正在复查不起诉决定。', 'The decision not to prosecute is being re-examined.'),
    text('复查结果会书面告诉您。', 'You are told the result in writing.'),
  ),
  state(
    'upheld',
    text('维持不起诉', 'Upheld'),
    'closed',
    text('复查后维持不起诉决定，理由见答复。', 'It was re-examined and upheld; the answer says why.'),
    text('被害人仍可以直接向法院起诉。', 'The victim may still go to court.'),
  ),
  state(
    'changed',
    text('撤销或者变更不起诉', 'Revoked or changed'),
    'closed',
    text('复查后撤销或者变更了不起诉决定。', 'The decision not to prosecute was revoked or changed.'),
    text('案件会依法继续办理。', 'The case goes on as the law says.'),
  ),
  state(
    'withdrawn',
    text('已撤回申诉', 'Withdrawn'),
    'closed',
    text('申诉已经撤回。', 'The appeal was withdrawn.'),
    text('这次复查已经结束。', 'This re-examination has ended.'),
  ),
]

const register = (
  id: string,
  title: Text,
  rule: string,
  basis: Move['basis'],
  doubt?: Move['doubt'],
): Move => ({
  id,
  title,
  from: ['received'],
  to: 'examining',
  by: [...handlers, 'case_manager'],
  asks: [dayOf('收到之日', 'Day on which it arrived')],
  starts: [{ rule, from: 'day' }],
  basis,
  ...(doubt && { doubt }),
})

const periods = ['CRIM.NPAPP', 'CRIM.NPREC', 'CRIM.NPREV']

/** Appeals against a decision not to prosecute, and what the police ask for (不起诉复查、复议复核). Source: rulebook 2.8. */
export const nonProsecutionReview: Procedure = {
  id: 'non-prosecution-review',
  version: 1,
  title: text('不起诉复查、复议复核', 'Review of a decision not to prosecute'),
  basis: [cite('CRIM', '377–386')],
  validFrom: '2019-12-30',
  series: '检不诉复',
  initial: 'received',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入不起诉复查', 'Open a review of a decision not to prosecute'),
    basis: [cite('CRIM', '377–386')],
    doubt: 'design',
  },
  states,
  moves: [
    register('register_victim', text('登记被害人申诉', 'Register a victim’s appeal'), 'CRIM.NPAPP', [
      cite('CRIM', '377'),
      cite('CRIM', '386'),
    ]),
    register(
      'register_not_prosecuted',
      text('登记被不起诉人申诉', 'Register an appeal of the person not prosecuted'),
      'CRIM.NPAPP',
      [cite('CRPL', '181'), cite('CRIM', '386')],
      'from memory',
    ),
    register(
      'register_reconsideration',
      text('登记公安、监察机关要求复议', 'Register a request for reconsideration'),
      'CRIM.NPREC',
      [cite('CRIM', '379')],
    ),
    register(
      'register_review',
      text('登记公安、监察机关提请复核', 'Register a request for review, at the level above'),
      'CRIM.NPREV',
      [cite('CRIM', '380')],
    ),
    {
      id: 'uphold',
      title: text('维持不起诉', 'Uphold'),
      from: ['examining'],
      to: 'upheld',
      ...chiefDecides,
      asks: [reason, { ...message, required: false }],
      issues: ['re-examination-decision'],
      meets: periods,
      answers: 'result_reply',
      basis: [cite('CRIM', '379'), cite('CRIM', '386')],
    },
    {
      id: 'change',
      title: text('撤销或者变更不起诉', 'Revoke or change'),
      from: ['examining'],
      to: 'changed',
      ...chiefDecides,
      asks: [
        {
          field: 'outcome',
          title: text('复查结果', 'Result'),
          required: true,
          choices: [
            { id: 'prosecute', title: text('撤销，提起公诉', 'Revoked: prosecute') },
            { id: 'other_ground', title: text('变更不起诉的理由', 'On another ground') },
          ],
        },
        reason,
        { ...message, required: false },
      ],
      issues: ['re-examination-decision'],
      meets: periods,
      answers: 'result_reply',
      basis: [cite('CRIM', '379'), cite('CRIM', '386')],
    },
    {
      id: 'withdraw_appeal',
      title: text('撤回申诉', 'Appeal withdrawn'),
      from: ['received', 'examining'],
      to: 'withdrawn',
      by: handlers,
      asks: [reason],
      basis: [],
      doubt: 'design',
    },
  ],
  clocks: [
    clock('CRIM.NPAPP', text('3个月内复查申诉', 'Appeal re-examined within 3 months'), 3, 'month', {
      owedBy: 'prosecutor',
      extensions: [
        {
          id: 'complex',
          title: text('案情复杂，至6个月', 'Complex: up to 6 months'),
          most: { length: 3, unit: 'month' },
          times: 1,
          approval: 'chief',
          basis: cite('CRIM', '386'),
          doubt: 'design',
        },
      ],
      basis: cite('CRIM', '386'),
    }),
    clock('CRIM.NPREC', text('30日内复议', 'Reconsidered within 30 days'), 30, 'day', {
      owedBy: 'prosecutor',
      basis: cite('CRIM', '379'),
    }),
    clock('CRIM.NPREV', text('30日内复核', 'Reviewed within 30 days'), 30, 'day', {
      owedBy: 'prosecutor',
      basis: cite('CRIM', '380'),
    }),
  ],
}
