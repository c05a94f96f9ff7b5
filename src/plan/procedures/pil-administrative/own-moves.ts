import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, handlers, inWords } from '../parts.ts'

const told = { ...message, required: true } as const

/** Notice to the agency and negotiation with it; one agency is one case, several agencies are several (PIL 69). */
export const notifying: readonly Move[] = [
  {
    id: 'notify',
    title: text('立案决定书送达行政机关', 'Serve the decision to file'),
    from: ['filed'],
    to: 'notified',
    by: handlers,
    documents: ['return-of-service'],
    asks: [],
    meets: ['PIL.SERVEFILE'],
    basis: [cite('PIL', '70')],
  },
  {
    id: 'notify_later',
    title: text('查明行政机关后送达立案决定书', 'Serve it once the agency is known'),
    from: ['investigating', 'entrusted', 'investigated'],
    by: handlers,
    documents: ['return-of-service'],
    asks: [],
    during: 'PIL.SERVEFILE',
    meets: ['PIL.SERVEFILE'],
    basis: [cite('PIL', '29'), cite('PIL', '70')],
    doubt: 'design',
  },
  {
    id: 'negotiate',
    title: text('开始磋商', 'Begin to negotiate'),
    from: ['notified'],
    to: 'negotiating',
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('磋商方式', 'How'),
        required: true,
        choices: [
          { id: 'meeting', title: text('磋商座谈会', 'A meeting') },
          { id: 'facts', title: text('发送事实确认书', 'A letter confirming the facts') },
        ],
      },
    ],
    basis: [cite('PIL', '70')],
  },
  {
    id: 'record_negotiation',
    title: text('登记磋商结果，转入调查', 'Record the negotiation, go on to investigate'),
    from: ['negotiating'],
    to: 'investigating',
    by: handlers,
    documents: ['negotiation-minutes', 'investigation-plan'],
    asks: [
      {
        field: 'outcome',
        title: text('磋商结果', 'Result'),
        required: true,
        choices: [
          { id: 'corrected', title: text('已经整改', 'Put right') },
          { id: 'plan', title: text('形成整改方案', 'A plan was made') },
          { id: 'none', title: text('没有一致意见', 'No agreement') },
        ],
      },
    ],
    basis: [cite('PIL', '70–71')],
  },
  {
    id: 'add_violation',
    title: text('并入同一行政机关的同类违法情形', 'Add a violation of the same kind by the same agency'),
    from: ['filed', 'notified', 'negotiating', 'investigating', 'entrusted', 'investigated'],
    by: handlers,
    asks: [inWords('并入的情形', 'What is added')],
    basis: [cite('PIL', '69')],
    undoWithin: 24,
  },
  {
    id: 'merge_into',
    title: text('并入另案', 'Merge into another case'),
    from: [
      'clue',
      'assessing',
      'filed',
      'notified',
      'negotiating',
      'investigating',
      'entrusted',
      'investigated',
    ],
    to: 'joined',
    by: handlers,
    asks: [
      { field: 'case', title: text('并入案件的案号', 'Number of the case it goes into'), required: true },
      inWords(
        '属于同一行政机关同类违法情形的理由',
        'Why it is the same agency and the same kind of violation',
      ),
      { ...message, required: false },
    ],
    merges: true,
    cancels: ['*'],
    answers: 'notice',
    basis: [cite('PIL', '69')],
  },
  {
    id: 'open_for_another_agency',
    title: text('对另一行政机关分别立案', 'Open a case for another agency'),
    from: [
      'assessing',
      'filed',
      'notified',
      'negotiating',
      'investigating',
      'investigated',
      'recommended',
      'awaiting_reply',
      'following_up',
      'reviewing',
    ],
    by: handlers,
    asks: [
      { field: 'against', title: text('另一行政机关', 'The other agency'), required: true },
      inWords('该行政机关可能不依法履职的情形', 'How that agency may be failing its duty'),
    ],
    opens: 'pil-administrative',
    basis: [cite('PIL', '69')],
  },
]

/** How such a case ends without a judgment. */
export const ending: readonly Move[] = [
  {
    id: 'end',
    title: text('终结案件', 'End the case'),
    from: ['investigated', 'following_up', 'reviewing'],
    to: 'ended',
    ...chiefDecides,
    issues: ['ending-decision'],
    asks: [
      {
        field: 'outcome',
        title: text('终结情形', 'Ground'),
        required: true,
        choices: [
          {
            id: 'no_violation',
            title: text('行政机关未违法行使职权或者不作为', 'No violation by the agency'),
          },
          { id: 'protected', title: text('公益已经得到有效保护', 'The interest is protected') },
          { id: 'corrected', title: text('行政机关已经全面整改', 'Fully put right by the agency') },
          { id: 'other', title: text('其他情形', 'Other') },
        ],
      },
      reason,
      told,
    ],
    meets: ['PIL.SUITA'],
    answers: 'result_reply',
    basis: [cite('PIL', '74'), cite('PIL', '80')],
  },
]
