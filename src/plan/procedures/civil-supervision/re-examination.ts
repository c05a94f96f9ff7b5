import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides } from '../parts.ts'
import { desk, headDecidesForDesk } from '../supervision/roles.ts'

const optionalMessage = { ...message, required: false }
const basis = [cite('CIV', '126')]

/**
 * A decision not to support, examined anew by the level above, once: what is upheld cannot be asked about again.
 * The Administrative Rules have no such procedure.
 */
export const reExamination: readonly Move[] = [
  {
    id: 'ask_re_examination',
    title: text('登记复查申请（生效裁判）', 'Record a request for re-examination (effective judgments)'),
    from: ['not_supported'],
    to: 're_examination_asked',
    by: desk,
    asks: [
      {
        field: 'day',
        title: text('不支持监督申请决定作出之日', 'Day of the decision not to support'),
        required: true,
      },
    ],
    starts: [{ rule: 'CIV.REEX', from: 'day' }],
    reopens: true,
    basis,
  },
  {
    id: 'refuse_re_examination',
    title: text('不予复查', 'Do not re-examine'),
    from: ['re_examination_asked'],
    to: 'not_supported',
    ...headDecidesForDesk,
    asks: [reason, optionalMessage],
    answers: 'result_reply',
    basis,
  },
  {
    id: 'refuse_late_re_examination',
    title: text('超过一年，不予复查', 'After more than a year: do not re-examine'),
    from: ['re_examination_asked'],
    to: 'not_supported',
    ...headDecidesForDesk,
    asks: [optionalMessage],
    after: 'CIV.REEX',
    answers: 'result_reply',
    basis,
  },
  {
    id: 're_examine',
    title: text('移送复查', 'Pass on for re-examination'),
    from: ['re_examination_asked'],
    to: 're_examining',
    by: [...desk, 'department_head'],
    asks: [
      {
        field: 'outcome',
        title: text('复查的情形', 'Ground'),
        required: true,
        choices: [
          { id: 'new_evidence', title: text('有新的证据，足以推翻原裁判', 'New evidence overturns it') },
          { id: 'forged', title: text('主要证据是伪造的', 'The main evidence was forged') },
          {
            id: 'basis_gone',
            title: text('所依据的法律文书被撤销或者变更', 'What it rested on was set aside'),
          },
          { id: 'corrupt_judge', title: text('审判人员贪赃枉法', 'Corrupt judges') },
          { id: 'corrupt_prosecutor', title: text('检察人员贪赃枉法', 'Corrupt prosecutors') },
          { id: 'other', title: text('其他确有必要的情形', 'Otherwise necessary') },
        ],
      },
      optionalMessage,
    ],
    meets: ['CIV.REEX'],
    starts: [{ rule: 'CIV.REVIEW' }],
    answers: 'notice',
    basis: [...basis, cite('CIV', '52')],
  },
  {
    id: 'uphold',
    title: text('复查维持', 'Uphold'),
    from: ['re_examining'],
    to: 'upheld',
    ...chiefDecides,
    issues: ['re-examination-decision'],
    asks: [reason, optionalMessage],
    meets: ['CIV.REVIEW'],
    answers: 'result_reply',
    basis: [cite('CIV', '50(7)'), ...basis],
  },
  {
    id: 'set_aside',
    title: text('撤销决定并抗诉', 'Set aside and protest'),
    from: ['re_examining'],
    to: 'protest_decided',
    ...chiefDecides,
    documents: ['review-report'],
    issues: ['re-examination-decision'],
    asks: [reason, optionalMessage],
    meets: ['CIV.REVIEW'],
    starts: [{ rule: 'CIV.SEND' }],
    answers: 'notice',
    basis,
  },
]
