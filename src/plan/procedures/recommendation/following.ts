import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'

const handlers = ['prosecutor', 'assistant', 'department_head'] as const

/** What follows a recommendation until it is carried out. */
export const following: readonly Move[] = [
  {
    id: 'urge',
    title: text('督促回复、督促整改', 'Urge'),
    from: ['served', 'answered', 'following_up'],
    to: 'following_up',
    by: handlers,
    asks: [{ ...reason, title: text('督促内容', 'What is urged') }],
    basis: [cite('REC', '24'), cite('REC', '25')],
  },
  {
    id: 'visit',
    title: text('回访、会商', 'Visit or meet'),
    from: ['served', 'answered', 'following_up', 'escalated'],
    by: handlers,
    asks: [
      { field: 'day', title: text('日期', 'Day'), required: true },
      { ...reason, title: text('回访、会商记录', 'Record') },
    ],
    basis: [cite('REC', '24')],
  },
  {
    id: 'escalate',
    title: text('报请督促、通报', 'Escalate'),
    from: ['answered', 'following_up', 'escalated'],
    to: 'escalated',
    by: ['chief_procurator'],
    approval: { by: ['prosecutor', 'department_head'], rule: 'chief' },
    asks: [
      {
        field: 'outcome',
        title: text('向谁报告或者通报', 'To whom'),
        required: true,
        choices: [
          { id: 'upper', title: text('上一级检察院', 'The procuratorate above') },
          { id: 'superior', title: text('被建议单位的上级机关、主管机关', 'The addressee’s superior') },
          { id: 'industry', title: text('行业自律组织', 'The industry body') },
          { id: 'congress', title: text('同级党委、人大', 'Party committee or people’s congress') },
          { id: 'government', title: text('同级政府', 'The government') },
          { id: 'discipline', title: text('纪检监察机关', 'Discipline inspection') },
          { id: 'suit', title: text('依法提起公益诉讼', 'Public interest suit') },
        ],
      },
      reason,
    ],
    basis: [cite('REC', '25')],
  },
  {
    id: 'evaluate',
    title: text('效果评估', 'Assess the effect'),
    from: ['answered', 'following_up', 'escalated'],
    to: 'evaluated',
    by: ['prosecutor', 'department_head'],
    asks: [
      {
        field: 'outcome',
        title: text('整改情况', 'What came of it'),
        required: true,
        choices: [
          { id: 'corrected', title: text('已整改到位', 'Corrected') },
          { id: 'partly', title: text('部分整改', 'Partly corrected') },
          { id: 'not_corrected', title: text('未整改', 'Not corrected') },
        ],
      },
      { ...reason, title: text('评估意见', 'Assessment') },
      { ...message, required: false },
    ],
    cancels: ['REC.REPLY', 'REC.REPLYU', 'REC.REPLYM'],
    answers: 'notice',
    basis: [cite('REC', '26–27')],
  },
  {
    id: 'close',
    title: text('结案归档', 'Close and archive'),
    from: ['evaluated'],
    to: 'closed',
    by: [...handlers, 'case_manager'],
    asks: [],
    basis: [],
    doubt: 'design',
    undoWithin: 72,
  },
]
