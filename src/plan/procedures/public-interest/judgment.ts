import type { Ask, Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, dayOf, handlers, inWords } from '../parts.ts'

const told = { ...message, required: true } as const

const choice = (id: string, title: Text) => ({ id, title })

const result = (mediation: boolean): Ask => ({
  field: 'outcome',
  title: text('裁判结果', 'Result'),
  required: true,
  choices: [
    choice('granted', text('支持全部诉讼请求', 'All claims granted')),
    choice('partly', text('支持部分诉讼请求', 'Granted in part')),
    choice('refused', text('驳回', 'Refused')),
    ...(mediation ? [choice('mediated', text('法院主持调解', 'Mediated by the court'))] : []),
  ],
})

const appeal: Move = {
  id: 'appeal',
  title: text('提出上诉', 'Appeal'),
  from: ['judged'],
  to: 'appealed',
  ...chiefDecides,
  issues: ['pil-indictment'],
  asks: [
    {
      field: 'outcome',
      title: text('由谁提出', 'On whose decision'),
      required: true,
      choices: [
        choice('own', text('本院决定', 'Our own')),
        choice('ordered', text('上一级院指令', 'Ordered by the level above')),
      ],
    },
    reason,
    told,
  ],
  meets: ['PIL.APPEAL'],
  answers: 'notice',
  basis: [cite('PIL', '58–61')],
}

/** Before the court, and only so that nobody answers for less than the suit asks (PIL 99); nobody appeals against it. */
const mediated: Move = {
  id: 'record_mediation',
  title: text('在法院主持下达成调解', 'Settle by mediation of the court'),
  from: ['sued', 'summoned', 'in_court'],
  to: 'in_force',
  ...chiefDecides,
  asks: [
    inWords(
      '调解协议的内容（不得减免诉讼请求载明的责任，不得损害公益）',
      'What is agreed: no less than the suit asks, and nothing against the public interest',
    ),
    told,
  ],
  cancels: ['PIL.COURT'],
  answers: 'notice',
  basis: [cite('PIL', '99')],
}

/** Judgment, appeal, performance; either kind of case. */
export const judgment = ({ mediation }: { readonly mediation: boolean }): readonly Move[] => [
  {
    id: 'record_judgment',
    title: text('登记一审裁判', 'Record the first judgment'),
    from: ['sued', 'summoned', 'in_court'],
    to: 'judged',
    by: handlers,
    asks: [
      result(false),
      dayOf('收到裁判文书之日', 'Day of receipt'),
      {
        field: 'term',
        title: text('上诉期限（日）：判决15，裁定10', 'Time for appeal in days: 15, for a ruling 10'),
        required: false,
      },
      told,
    ],
    cancels: ['PIL.COURT'],
    starts: [
      { rule: 'PIL.JUDGUP', from: 'day' },
      { rule: 'PIL.APPEAL', from: 'day' },
    ],
    answers: 'notice',
    basis: [cite('PIL', '58')],
  },
  ...(mediation ? [mediated] : []),
  {
    id: 'file_up_judgment',
    title: text('一审裁判报上一级院备案', 'File the judgment with the level above'),
    from: ['judged', 'appealed', 'counter_appealed', 'in_force'],
    by: handlers,
    asks: [],
    during: 'PIL.JUDGUP',
    meets: ['PIL.JUDGUP'],
    basis: [cite('PIL', '58')],
    undoWithin: 24,
  },
  appeal,
  {
    ...appeal,
    id: 'appeal_too',
    title: text('本院也提出上诉', 'Appeal too'),
    from: ['counter_appealed'],
    to: 'counter_appealed',
  },
  {
    id: 'record_other_appeal',
    title: text('收到被告上诉状副本', 'Record the other side’s appeal'),
    from: ['judged', 'appealed'],
    to: 'counter_appealed',
    by: handlers,
    asks: [dayOf('收到副本之日', 'Day of receipt')],
    starts: [{ rule: 'PIL.APPEALUP', from: 'day' }],
    basis: [cite('PIL', '62')],
    undoWithin: 24,
  },
  {
    id: 'pass_up_appeal',
    title: text('上诉状副本报送上一级院', 'Pass the appeal up'),
    from: ['counter_appealed', 'in_force'],
    by: handlers,
    asks: [],
    during: 'PIL.APPEALUP',
    meets: ['PIL.APPEALUP'],
    basis: [cite('PIL', '62')],
    undoWithin: 24,
  },
  {
    id: 'appear_second',
    title: text('二审派员出庭', 'Appear at second instance'),
    from: ['appealed', 'counter_appealed'],
    by: handlers,
    issues: ['appearance-notice'],
    asks: [],
    basis: [cite('PIL', '63')],
  },
  {
    id: 'withdraw_appeal',
    title: text('撤回上诉', 'Withdraw the appeal'),
    from: ['appealed'],
    to: 'in_force',
    ...chiefDecides,
    asks: [reason, told],
    answers: 'notice',
    basis: [cite('PIL', '61')],
  },
  {
    id: 'record_final_judgment',
    title: text('登记二审裁判', 'Record the judgment on appeal'),
    from: ['appealed', 'counter_appealed'],
    to: 'in_force',
    by: handlers,
    asks: [result(mediation), told],
    cancels: ['PIL.APPEAL'],
    answers: 'notice',
    basis: [cite('PIL', '63')],
  },
  {
    id: 'take_effect',
    title: text('上诉期满，裁判生效', 'No appeal: in force'),
    from: ['judged'],
    to: 'in_force',
    by: handlers,
    after: 'PIL.APPEAL',
    asks: [],
    cancels: ['PIL.APPEAL'],
    basis: [cite('PIL', '58')],
    undoWithin: 24,
  },
  {
    id: 'supervise_execution',
    title: text('对审判、执行活动提出检察建议', 'Recommendation to the court on trial or execution'),
    from: ['judged', 'in_force'],
    ...chiefDecides,
    issues: ['recommendation'],
    asks: [reason],
    basis: [cite('PIL', '66')],
  },
  {
    id: 'record_performance',
    title: text('登记履行情况', 'Record how it is carried out'),
    from: ['in_force'],
    to: 'performed',
    by: handlers,
    asks: [{ field: 'amount', title: text('到位金额（元）', 'Amount paid (yuan)'), required: false }, told],
    answers: 'result_reply',
    basis: [cite('PIL', '66')],
    doubt: 'design',
  },
]
