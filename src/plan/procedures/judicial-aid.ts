import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from './asks.ts'
import { clock, dayOf, handlers, state } from './parts.ts'

const yuan = (zh: string, en: string) => ({
  field: 'amount' as const,
  title: text(`${zh}（元）`, `${en} (yuan)`),
  required: true,
})

const states = [
  state(
    'eligible',
    text('拟告知', 'To be told of the right'),
    'working',
    text(
      '检察院在看您是否符合司法救助的条件。',
      'The procuratorate looks at whether you may get assistance.',
    ),
    text('我们会告诉您怎样申请。', 'You will be told how to apply.'),
  ),
  state(
    'told',
    text('已告知', 'Told of the right'),
    'waiting',
    text(
      '您可以申请国家司法救助，我们已告诉您怎样申请。',
      'You may ask for assistance; you have been told how.',
    ),
    text(
      '请提出申请，写字有困难的可以口头申请；要准备身份、受到的损害和生活困难的证明。',
      'Please apply, by word of mouth if writing is hard; bring proof of who you are, the harm and the hardship.',
    ),
  ),
  state(
    'applied',
    text('已申请，审查中', 'Applied, under review'),
    'working',
    text('我们已收到您的救助申请，正在审查。', 'We have your application and are examining it.'),
    text(
      '10个工作日内审查完毕，再报请审批。',
      'It is examined within 10 working days and then put up for approval.',
    ),
  ),
  state(
    'reviewed',
    text('已审查，待审批', 'Reviewed, to be approved'),
    'working',
    text('您的救助申请已经审查，正在审批。', 'Your application is examined and awaits approval.'),
    text('10个工作日内作出决定，结果会告诉您。', 'It is decided within 10 working days; you will be told.'),
  ),
  state(
    'approved',
    text('已批准，待发放', 'Approved, to be paid'),
    'working',
    text('救助申请已经批准。', 'Assistance is approved.'),
    text(
      '救助金发放时会联系您，请留意电话。',
      'You will be contacted when it is paid; please watch your telephone.',
    ),
  ),
  state(
    'paid',
    text('已发放', 'Paid'),
    'waiting',
    text('救助金已经发放。', 'Assistance has been paid.'),
    text('我们还会回访，看您的困难有没有缓解。', 'We will visit again to see whether things are better.'),
  ),
  state(
    'linking',
    text('衔接社会救助', 'Linking to social aid'),
    'working',
    text(
      '您的困难还需要其他帮助，我们正在联系有关单位。',
      'You need other help as well; we are contacting those who give it.',
    ),
    text('联系好了会告诉您找谁。', 'You will be told whom to turn to.'),
  ),
  state(
    'followed_up',
    text('已回访', 'Followed up'),
    'closed',
    text('我们已经回访，救助办结。', 'We have followed up; the assistance is closed.'),
    text('还有困难的，可以再次反映。', 'If you are still in need, write to us again.'),
  ),
  state(
    'refused',
    text('不予救助', 'Refused'),
    'closed',
    text('您的申请不符合救助条件，理由见答复。', 'The conditions are not met; the answer says why.'),
    text('您可以向民政部门了解其他救助。', 'The civil affairs office can tell you of other aid.'),
  ),
  state(
    'not_applied',
    text('未申请', 'Not applied for'),
    'closed',
    text('您没有提出或者撤回了救助申请。', 'No application was made, or it was withdrawn.'),
    text('需要时可以再次提出。', 'You can apply whenever you need to.'),
  ),
]

/**
 * State judicial assistance (国家司法救助). The rule of 2021 was not read in full: the terms are those of a provincial
 * text that follows the joint opinions of 2014. Amounts are held to the ceiling in areas/cases. Source: rulebook 2.6.
 */
export const judicialAid: Procedure = {
  id: 'judicial-aid',
  version: 1,
  title: text('国家司法救助', 'State judicial assistance'),
  basis: [cite('AID21'), cite('AID10')],
  validFrom: '2021-12-31',
  series: '检司救',
  initial: 'eligible',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: { title: text('转入国家司法救助', 'Open judicial assistance'), basis: [cite('AID21')] },
  states,
  moves: [
    {
      id: 'tell',
      title: text('告知申请权利', 'Tell of the right to apply'),
      from: ['eligible'],
      to: 'told',
      by: handlers,
      asks: [{ ...message, required: false }],
      answers: 'notice',
      basis: [cite('AID21')],
    },
    {
      id: 'apply',
      title: text('登记申请（可以口头）', 'Register the application (oral ones too)'),
      from: ['eligible', 'told'],
      to: 'applied',
      by: handlers,
      asks: [dayOf('申请日期', 'Day of the application'), yuan('申请金额', 'Amount asked for')],
      starts: [{ rule: 'AID.REV', from: 'day' }],
      basis: [cite('AID21'), cite('AID10')],
    },
    {
      id: 'submit',
      title: text('审查完毕，报请审批', 'Reviewed: put up for approval'),
      from: ['applied'],
      to: 'reviewed',
      by: handlers,
      asks: [yuan('拟救助金额', 'Amount proposed'), reason],
      documents: ['aid-approval-form'],
      meets: ['AID.REV'],
      starts: [{ rule: 'AID.APP' }],
      basis: [cite('AID10')],
    },
    {
      id: 'approve',
      title: text('批准救助', 'Approve'),
      from: ['reviewed'],
      to: 'approved',
      by: ['chief_procurator'],
      approval: { by: ['prosecutor', 'department_head'], rule: 'chief' },
      asks: [
        yuan('批准金额', 'Amount approved'),
        {
          field: 'outcome',
          title: text('是否超过36个月', 'Whether above 36 months'),
          required: true,
          choices: [
            { id: 'within', title: text('不超过36个月平均工资', 'Not above 36 months of the average wage') },
            { id: 'above', title: text('超过36个月，已专门批准', 'Above 36 months, approved as such') },
          ],
        },
        { ...message, required: false },
      ],
      documents: ['aid-decision'],
      meets: ['AID.APP'],
      answers: 'notice',
      basis: [cite('AID10'), cite('NBZ')],
    },
    {
      id: 'return',
      title: text('退回重新审查', 'Return for another review'),
      from: ['reviewed'],
      to: 'applied',
      by: ['department_head', 'chief_procurator'],
      asks: [reason],
      cancels: ['AID.APP'],
      starts: [{ rule: 'AID.REV' }],
      basis: [],
      doubt: 'design',
    },
    {
      id: 'refuse',
      title: text('不予救助', 'Refuse'),
      from: ['applied', 'reviewed'],
      to: 'refused',
      by: ['department_head', 'chief_procurator'],
      approval: { by: ['prosecutor'], rule: 'head' },
      asks: [reason, { ...message, required: true }],
      documents: ['aid-decision'],
      meets: ['AID.REV', 'AID.APP'],
      answers: 'result_reply',
      basis: [cite('AID21'), cite('AID10')],
    },
    {
      id: 'pay',
      title: text('登记发放', 'Record the payment'),
      from: ['approved'],
      to: 'paid',
      by: [...handlers, 'case_manager'],
      asks: [
        dayOf('发放日期', 'Day of the payment'),
        yuan('发放金额', 'Amount paid'),
        { ...message, required: false },
      ],
      documents: ['aid-receipt'],
      answers: 'notice',
      basis: [cite('AID10')],
    },
    {
      id: 'start_link',
      title: text('需要衔接其他救助', 'Other aid is needed'),
      from: ['paid'],
      to: 'linking',
      by: handlers,
      asks: [reason],
      starts: [{ rule: 'AID.LINK' }],
      basis: [cite('AID21')],
      doubt: 'from memory',
    },
    {
      id: 'link',
      title: text('移送救助线索', 'Pass the case on for other aid'),
      from: ['linking'],
      to: 'paid',
      by: handlers,
      asks: [
        {
          field: 'outcome',
          title: text('移送单位', 'Passed to'),
          required: true,
          choices: [
            { id: 'civil_affairs', title: text('民政部门', 'Civil affairs') },
            { id: 'womens_federation', title: text('妇联', "Women's federation") },
            { id: 'disabled_federation', title: text('残联', "Disabled persons' federation") },
            { id: 'rural_revitalisation', title: text('乡村振兴部门', 'Rural revitalisation') },
            { id: 'other', title: text('其他', 'Another') },
          ],
        },
        { ...message, required: false },
      ],
      meets: ['AID.LINK'],
      answers: 'notice',
      basis: [cite('AID21')],
      doubt: 'from memory',
    },
    {
      id: 'follow_up',
      title: text('登记回访', 'Record the follow-up'),
      from: ['paid'],
      to: 'followed_up',
      by: handlers,
      asks: [dayOf('回访日期', 'Day of the visit'), { ...reason, title: text('回访情况', 'What was found') }],
      basis: [cite('AID21')],
    },
    {
      id: 'lapse',
      title: text('未申请或者撤回申请', 'Not applied for, or withdrawn'),
      from: ['eligible', 'told', 'applied', 'reviewed'],
      to: 'not_applied',
      by: handlers,
      asks: [reason],
      basis: [],
      doubt: 'design',
    },
  ],
  clocks: [
    clock('AID.REV', text('10个工作日内审查', 'Review within 10 working days'), 10, 'workday', {
      owedBy: 'prosecutor',
      basis: cite('AID10'),
      doubt: 'from memory',
      note: text(
        '出自省级办法；以本院执行的办法为准。',
        'From a provincial text; the measures that the office goes by decide.',
      ),
    }),
    clock('AID.APP', text('10个工作日内审批', 'Approval within 10 working days'), 10, 'workday', {
      owedBy: 'chief_procurator',
      basis: cite('AID10'),
      doubt: 'from memory',
      note: text(
        '出自省级办法；以本院执行的办法为准。',
        'From a provincial text; the measures that the office goes by decide.',
      ),
    }),
    clock('AID.LINK', text('5个工作日内移送其他救助', 'Passed on within 5 working days'), 5, 'workday', {
      owedBy: 'prosecutor',
      basis: cite('AID21'),
      doubt: 'from memory',
      note: text(
        '2019年关于脱贫攻坚的意见为5个工作日，未见原文。',
        '5 working days in opinions of 2019 on relieving poverty; the text was not seen.',
      ),
    }),
  ],
}
