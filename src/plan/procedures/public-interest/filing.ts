import type { Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { fromAbove } from '../from-above.ts'
import { chiefDecides, handlers, headDecides, organTo } from '../parts.ts'

const told = { ...message, required: true } as const

/**
 * From the clue to the decision to file. `fields` is the article on what may be filed; some clocks start with the
 * filing, and `review` with the receipt of a case that another organ moved here to be sued on. In `notifiedIn` the
 * agency knows of the case already.
 */
export const filing = (
  fields: Citation,
  clocks: readonly string[],
  review: string,
  notifiedIn: readonly string[] = [],
): readonly Move[] => [
  {
    id: 'assess',
    title: text('开始评估', 'Begin the assessment'),
    from: ['clue'],
    to: 'assessing',
    by: handlers,
    asks: [],
    basis: [cite('PIL', '27')],
    undoWithin: 24,
  },
  {
    id: 'file_up_clue',
    title: text('重大线索报上一级院备案', 'File a major clue with the level above'),
    from: ['clue', 'assessing'],
    by: handlers,
    asks: [],
    basis: [cite('PIL', '25')],
    undoWithin: 24,
  },
  {
    id: 'move_clue',
    title: text('移送线索', 'Move the clue'),
    from: ['clue', 'assessing'],
    to: 'moved',
    ...headDecides,
    issues: ['clue-transfer'],
    asks: [organTo('移送至同级检察院', 'Moved to an organ of the same level'), reason, told],
    sends: { as: 'matter', to: 'beside' },
    answers: 'notice',
    basis: [cite('PIL', '26')],
  },
  {
    id: 'move_clue_up',
    title: text('报请移送上一级院', 'Move the clue to the level above, at our request'),
    from: ['clue', 'assessing'],
    to: 'moved',
    ...headDecides,
    issues: ['clue-transfer'],
    asks: [organTo('报请移送至上一级检察院', 'Moved to the level above'), reason, told],
    sends: { as: 'request', to: 'above' },
    answers: 'notice',
    basis: [cite('PIL', '26')],
  },
  {
    id: 'designate',
    title: text('指定下级院管辖', 'Designate an office below'),
    from: ['clue', 'assessing'],
    to: 'moved',
    ...chiefDecides,
    asks: [organTo('指定至', 'Designated office'), reason, told],
    sends: { as: 'matter', to: 'below' },
    answers: 'notice',
    basis: [cite('PIL', '17–18')],
  },
  {
    id: 'file',
    title: text('立案', 'File the case'),
    from: ['assessing'],
    to: 'filed',
    ...chiefDecides,
    documents: ['preliminary-report'],
    issues: ['filing-decision'],
    asks: [
      {
        field: 'outcome',
        title: text('立案情形', 'Ground'),
        required: true,
        choices: [
          { id: 'harm', title: text('公益受到侵害，可能存在违法行为', 'Harm, and a possible violation') },
          {
            id: 'severe_unknown',
            title: text(
              '公益受到严重侵害，尚难确定行政机关或者违法行为人',
              'Severe harm, the agency or actor still unknown',
            ),
          },
        ],
      },
      reason,
      told,
    ],
    starts: clocks.map((rule) => ({ rule })),
    answers: 'notice',
    basis: [cite('PIL', '28–30'), fields],
  },
  {
    id: 'not_file',
    title: text('不立案', 'Do not file'),
    from: ['assessing'],
    to: 'not_filed',
    ...chiefDecides,
    issues: ['filing-decision'],
    asks: [reason, told],
    answers: 'result_reply',
    basis: [cite('PIL', '30')],
  },
  {
    id: 'take_over_for_suit',
    // Of an office that keeps its files elsewhere; what is moved here by this program goes on where it stood.
    title: text('收到移送起诉的案件', 'Take over a case for suit'),
    from: ['clue'],
    to: 'reviewing',
    by: handlers,
    asks: [{ field: 'day', title: text('收到案件之日', 'Day of receipt of the file'), required: true }],
    starts: [{ rule: review, from: 'day' }],
    basis: [cite('PIL', '16'), cite('PIL', '47')],
  },
  // Whoever received a clue and holds that it is not theirs asks for this, and handles it meanwhile (PIL 26).
  ...fromAbove({
    from: ['clue', 'assessing', 'filed', 'investigating', 'investigated', ...notifiedIn],
    to: 'moved',
    takenUp: cite('PIL', '11'),
    designated: cite('PIL', '17–18'),
  }),
  {
    id: 'assign_below',
    title: text('交办下级检察院', 'Assign to an office below'),
    from: ['clue', 'assessing'],
    to: 'assigned_below',
    by: ['department_head', 'chief_procurator'],
    asks: [
      organTo('交办至', 'Assigned to'),
      { field: 'term', title: text('办理期限（日）', 'Days given'), required: true },
      { ...reason, title: text('办理要求', 'What is required') },
    ],
    sends: { as: 'task', to: 'below', procedure: 'assigned-case', returns: 'receive_from_below' },
    starts: [{ rule: 'PIL.ASSIGN' }],
    basis: [cite('PIL', '11')],
  },
  {
    id: 'receive_from_below',
    title: text('收到交办结果', 'Receive what the office below reports'),
    from: ['assigned_below'],
    to: 'assessing',
    by: [...handlers, 'system'],
    asks: [],
    meets: ['PIL.ASSIGN'],
    basis: [cite('PIL', '11')],
    undoWithin: 24,
  },
]
