import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, clock, dayOf, handlers, headDecides, state } from '../parts.ts'

const states = [
  state(
    'received',
    text('审查应否处罚', 'Whether a penalty is due'),
    'working',
    text(
      '检察院正在审查是否需要行政处罚。',
      'The procuratorate examines whether an administrative penalty is due.',
    ),
    text('需要处罚的，会移送行政机关。', 'If so, the agency is told.'),
  ),
  state(
    'decided',
    text('已决定提出意见，待送达', 'Opinion decided, to be served'),
    'working',
    text(
      '检察院决定向行政机关提出检察意见。',
      'The procuratorate has decided to give the agency an opinion.',
    ),
    text('检察意见书会送达行政机关。', 'It is served on the agency.'),
  ),
  state(
    'awaiting',
    text('等待行政机关处理', 'With the agency'),
    'waiting',
    text('检察意见书已送达行政机关。', 'The opinion has been served on the agency.'),
    text('由行政机关依法处理并回复检察院。', 'The agency deals with it and tells the procuratorate.'),
  ),
  state(
    'answered',
    text('行政机关已回复', 'Answered by the agency'),
    'working',
    text('行政机关已回复处理结果。', 'The agency has told what it did.'),
    text(
      '检察院会审查处理是否合法、适当。',
      'The procuratorate looks at whether that was lawful and fitting.',
    ),
  ),
  state(
    'concluded',
    text('办结', 'Concluded'),
    'closed',
    text('行政机关已经处理，办结。', 'The agency has dealt with it; it is closed.'),
    text(
      '您对行政处理不服的，可以依法申请复议或者起诉。',
      'Whoever disagrees with the agency may ask for reconsideration or sue.',
    ),
  ),
  state(
    'no_penalty',
    text('不需要处罚', 'No penalty due'),
    'closed',
    text('审查后认为不需要给予行政处罚。', 'No administrative penalty is due.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
]

/** From the criminal back to the administrative (行刑反向衔接), after a decision not to prosecute. Source: rulebook 2.8. */
export const penaltyReferral: Procedure = {
  id: 'penalty-referral',
  version: 1,
  title: text('行刑反向衔接', 'Referral for administrative penalty'),
  basis: [cite('CRIM', '373'), cite('PENAL', '27')],
  validFrom: '2021-07-15',
  series: '检行衔',
  initial: 'received',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入行刑反向衔接', 'Open a referral for administrative penalty'),
    basis: [cite('CRIM', '373')],
    doubt: 'design',
  },
  states,
  moves: [
    {
      id: 'give_opinion',
      title: text('决定提出检察意见', 'Decide to give an opinion'),
      from: ['received'],
      to: 'decided',
      ...chiefDecides,
      asks: [{ field: 'pointer', title: text('主管行政机关', 'Competent agency'), required: true }, reason],
      issues: ['procuratorial-opinion'],
      basis: [cite('CRIM', '373'), cite('PENAL', '27')],
    },
    {
      id: 'serve',
      title: text('送达检察意见书', 'Serve the opinion'),
      from: ['decided'],
      to: 'awaiting',
      by: handlers,
      asks: [dayOf('送达之日', 'Day of service')],
      documents: ['return-of-service'],
      starts: [{ rule: 'CRIM.PENALTY', from: 'day' }],
      basis: [cite('CRIM', '373')],
    },
    {
      id: 'urge',
      title: text('督促回复', 'Urge an answer'),
      from: ['awaiting'],
      by: handlers,
      asks: [reason],
      basis: [cite('CRIM', '373')],
      doubt: 'design',
    },
    {
      id: 'record_answer',
      title: text('登记处理结果', 'Record what the agency did'),
      from: ['awaiting'],
      to: 'answered',
      by: handlers,
      asks: [
        dayOf('收到回复之日', 'Day of its answer'),
        {
          field: 'outcome',
          title: text('处理结果', 'Result'),
          required: true,
          choices: [
            { id: 'penalised', title: text('已给予行政处罚', 'Penalty imposed') },
            { id: 'other_measure', title: text('已作其他处理', 'Dealt with otherwise') },
            { id: 'not_penalised', title: text('未予处罚', 'No penalty') },
          ],
        },
      ],
      meets: ['CRIM.PENALTY'],
      basis: [cite('CRIM', '373')],
    },
    {
      id: 'conclude',
      title: text('审查办结', 'Conclude'),
      from: ['answered'],
      to: 'concluded',
      by: ['prosecutor', 'department_head'],
      asks: [{ ...message, required: false }],
      answers: 'result_reply',
      basis: [cite('CRIM', '373')],
    },
    {
      id: 'no_penalty',
      title: text('不需要处罚', 'No penalty due'),
      from: ['received'],
      to: 'no_penalty',
      ...headDecides,
      asks: [reason],
      documents: ['review-report'],
      basis: [cite('CRIM', '373')],
      doubt: 'design',
    },
  ],
  clocks: [
    clock('CRIM.PENALTY', text('行政机关回复处理结果', 'Agency reports the result'), 2, 'month', {
      owedBy: 'outside',
      onMiss: 'follow_up',
      basis: cite('CRIM', '373'),
      doubt: 'design',
      unsettled: ['length', 'unit', 'roll'],
      note: text(
        '规则只要求行政机关及时通报处理结果，没有写明期限；2个月为本系统所设，用于督促。',
        'The rules say that the agency reports, not by when; 2 months are ours, to know when to urge.',
      ),
    }),
  ],
}
