import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from './asks.ts'
import { chiefDecides, clock, handlers, headDecides, state } from './parts.ts'
import { openRecommendation } from './recommendation/opening.ts'

const states = [
  state(
    'proposed',
    text('拟开展', 'Proposed'),
    'working',
    text(
      '检察院正在研究一类普遍或者突出的问题。',
      'The procuratorate studies a common or prominent problem.',
    ),
    text('由检察长决定是否开展。', 'The chief procurator decides whether to take it up.'),
  ),
  state(
    'running',
    text('专项监督活动进行中', 'Activity goes on'),
    'working',
    text('检察院正在开展专项监督活动。', 'A special supervision activity is going on.'),
    text('结束后形成分析报告。', 'It ends with a report.'),
  ),
  state(
    'drafting',
    text('起草分析报告', 'Report drafted'),
    'working',
    text('检察院正在起草分析报告。', 'The report is being written.'),
    text('由检察长审定后报送。', 'The chief procurator approves it, and it is sent.'),
  ),
  state(
    'approved',
    text('报告已审定，待报送', 'Report to be sent'),
    'working',
    text('分析报告已经审定。', 'The report is approved.'),
    text('报送有关机关。', 'It goes to those concerned.'),
  ),
  state(
    'sent',
    text('已报送，跟踪落实', 'Sent'),
    'waiting',
    text('分析报告已经报送。', 'The report has been sent.'),
    text('检察院跟踪采纳情况。', 'What becomes of it is followed.'),
  ),
  state(
    'concluded',
    text('办结', 'Concluded'),
    'closed',
    text('专项工作已经办结。', 'It is concluded.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
  state(
    'dropped',
    text('不开展', 'Not taken up'),
    'closed',
    text('检察院决定不开展专项工作。', 'It was decided not to take it up.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
]

/**
 * Special supervision activities (专项监督活动) and the analysis of a year or of one matter that is sent to courts,
 * agencies, the Party committee and the people’s congress. Source: rulebook 2.3.
 */
export const specialSupervision: Procedure = {
  id: 'special-supervision',
  version: 1,
  title: text('行政检察专项监督与分析报告', 'Special supervision and analysis'),
  basis: [cite('ADM', '121–122')],
  validFrom: '2021-09-01',
  series: '检行专',
  initial: 'proposed',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('提请开展行政检察专项监督', 'Propose a special supervision activity'),
    basis: [cite('ADM', '121–122')],
    doubt: 'design',
  },
  states,
  moves: [
    {
      id: 'launch',
      title: text('决定开展专项监督活动', 'Launch the activity'),
      from: ['proposed'],
      to: 'running',
      ...chiefDecides,
      issues: ['action-paper'],
      asks: [reason],
      basis: [cite('ADM', '122')],
    },
    {
      id: 'analyse',
      title: text('决定撰写年度或者专题分析报告', 'Have the year or one matter analysed'),
      from: ['proposed'],
      to: 'drafting',
      ...headDecides,
      asks: [reason],
      basis: [cite('ADM', '121')],
    },
    {
      id: 'drop',
      title: text('决定不开展', 'Decide against it'),
      from: ['proposed'],
      to: 'dropped',
      ...headDecides,
      asks: [reason],
      basis: [cite('ADM', '121–122')],
      doubt: 'design',
    },
    {
      id: 'record_progress',
      title: text('登记进展', 'Record progress'),
      from: ['running'],
      by: handlers,
      asks: [reason],
      basis: [cite('ADM', '122')],
      doubt: 'design',
    },
    openRecommendation(['running', 'drafting', 'approved', 'sent'], [cite('ADM', '119–120')]),
    {
      id: 'wind_up',
      title: text('活动结束，起草分析报告', 'Wind up and draft the report'),
      from: ['running'],
      to: 'drafting',
      by: handlers,
      asks: [reason],
      basis: [cite('ADM', '121–122')],
    },
    {
      id: 'approve',
      title: text('审定分析报告', 'Approve the report'),
      from: ['drafting'],
      to: 'approved',
      ...chiefDecides,
      issues: ['supervision-analysis'],
      asks: [],
      basis: [cite('ADM', '121')],
    },
    {
      id: 'send',
      title: text('报送、通报', 'Send the report'),
      from: ['approved'],
      to: 'sent',
      by: handlers,
      asks: [
        {
          field: 'pointer',
          title: text('人民法院、行政机关、党委、人大', 'Court, agency, Party committee, people’s congress'),
          required: true,
        },
      ],
      starts: [{ rule: 'ADM.ANSWER' }],
      basis: [cite('ADM', '121')],
    },
    {
      id: 'conclude',
      title: text('登记采纳情况，办结', 'Record what became of it, conclude'),
      from: ['sent'],
      to: 'concluded',
      by: ['prosecutor', 'department_head'],
      asks: [reason],
      meets: ['ADM.ANSWER'],
      basis: [cite('ADM', '121')],
      doubt: 'design',
    },
  ],
  clocks: [
    clock('ADM.ANSWER', text('了解报告采纳情况', 'See what became of the report'), 3, 'month', {
      owedBy: 'prosecutor',
      basis: cite('ADM', '121'),
      doubt: 'design',
      unsettled: ['length', 'unit', 'roll'],
      note: text(
        '规则没有写明期限；3个月为本系统所设，用于跟踪。',
        'The Rules name no period; 3 months are ours, to follow it up.',
      ),
    }),
  ],
}
