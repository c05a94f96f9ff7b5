import type { Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { sentFor } from '../sent-for.ts'
import { commissions } from './clocks.ts'
import { handlers, headDecides, inWords, organTo } from '../parts.ts'

type Investigated = {
  /** The articles on what to establish and on the report. */
  readonly facts: Citation
  readonly report: Citation
  /** The period of the review for suit, and the states in which it runs. */
  readonly review: string
  readonly reviewedIn: readonly string[]
}

/** The investigation. It may not restrict liberty, nor seal, seize or freeze (PIL 35). */
export const investigation = (
  from: readonly string[],
  { facts, report, review, reviewedIn }: Investigated,
): readonly Move[] => [
  ...sentFor('findings', {
    sent: text('委托鉴定、评估、审计、检验、检测、翻译', 'Commission an expert'),
    back: text('登记收到鉴定意见等', 'Record what the expert found'),
    from: ['investigating', 'entrusted', 'investigated', ...reviewedIn],
    backIn: ['investigating', 'entrusted', 'investigated', ...reviewedIn],
    rules: [review],
    reasons: commissions,
    documents: ['commission-letter'],
    basis: [cite('PIL', '41'), cite('PIL', '48')],
  }),
  {
    id: 'investigate',
    title: text('开展调查', 'Begin the investigation'),
    from,
    to: 'investigating',
    by: handlers,
    documents: ['investigation-plan'],
    asks: [],
    basis: [cite('PIL', '32–33'), facts],
    undoWithin: 24,
  },
  {
    id: 'take_evidence',
    title: text('登记调查取证', 'Record a measure of inquiry'),
    from: ['investigating', 'entrusted'],
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('调查方式', 'Measure'),
        required: true,
        choices: [
          { id: 'files', title: text('查阅、调取、复制卷宗', 'Consult, obtain or copy files') },
          { id: 'question', title: text('询问', 'Question somebody') },
          { id: 'collect', title: text('收集书证、物证、电子数据等', 'Collect documents, objects, data') },
          { id: 'consult', title: text('咨询专业意见', 'Ask for professional advice') },
          { id: 'inspect', title: text('勘验', 'Inspect') },
          { id: 'other', title: text('其他方式', 'Other') },
        ],
      },
      inWords('调查情况，参加人员（不少于两人）', 'What was done, by whom (two at least)'),
    ],
    basis: [cite('PIL', '35–42')],
    undoWithin: 24,
  },
  {
    id: 'entrust',
    title: text('委托外地检察院调查', 'Entrust an inquiry'),
    from: ['investigating'],
    to: 'entrusted',
    by: handlers,
    documents: ['entrusted-inquiry'],
    asks: [
      organTo('受委托检察院', 'Entrusted procuratorate'),
      inWords('委托调查的事项', 'What is to be found out'),
    ],
    sends: { as: 'task', to: 'any', procedure: 'inquiry-for-interest', returns: 'receive_inquiry' },
    // The letter is there in the same moment.
    starts: [{ rule: 'PIL.ENTRUST' }],
    basis: [cite('PIL', '43')],
  },
  {
    id: 'receive_inquiry',
    title: text('收到委托调查回复', 'Receive the entrusted inquiry'),
    from: ['entrusted'],
    to: 'investigating',
    by: [...handlers, 'system'],
    asks: [],
    meets: ['PIL.ENTRUST'],
    basis: [cite('PIL', '43')],
    undoWithin: 24,
  },
  {
    id: 'report_obstruction',
    title: text('报告阻碍调查', 'Report obstruction'),
    from: ['investigating', 'entrusted'],
    ...headDecides,
    asks: [
      {
        field: 'outcome',
        title: text('报告或者通报', 'Reported to'),
        required: true,
        choices: [
          { id: 'congress', title: text('同级人大常委会', 'Standing committee of the people’s congress') },
          { id: 'discipline', title: text('同级纪检监察机关', 'Discipline and supervision organ') },
          { id: 'upper', title: text('通过上级院通报其主管机关', 'Its superior, through our level above') },
        ],
      },
      reason,
    ],
    basis: [cite('PIL', '45')],
  },
  {
    id: 'finish_investigation',
    title: text('调查终结', 'Finish the investigation'),
    from: ['investigating'],
    to: 'investigated',
    by: handlers,
    documents: ['investigation-report'],
    asks: [],
    basis: [report],
    undoWithin: 24,
  },
  {
    id: 'investigate_further',
    title: text('补充调查', 'Investigate further'),
    from: ['investigated'],
    to: 'investigating',
    by: handlers,
    asks: [reason],
    basis: [cite('PIL', '32')],
    doubt: 'design',
    undoWithin: 24,
  },
]
