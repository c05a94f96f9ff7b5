import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, dayOf, handlers, inWords } from '../parts.ts'

const told = { ...message, required: true } as const

const served = (id: string, rule: string, zh: string, en: string): Move => ({
  id,
  title: text(zh, en),
  from: ['recommended'],
  to: 'awaiting_reply',
  by: handlers,
  documents: ['return-of-service'],
  asks: [dayOf('行政机关收到之日', 'Day on which the agency received it'), told],
  meets: ['PIL.SERVEREC'],
  starts: [
    { rule, from: 'day' },
    { rule: 'PIL.FILEUP', from: 'day' },
  ],
  answers: 'notice',
  basis: [cite('PIL', '76'), cite('INT', '21')],
})

/** The review for suit is counted from the end of the agency’s term, however early it replied (PIL 47). */
const fromEndOfTerm = ['PIL.REPLY', 'PIL.REPLYU'].map((rule) => ({ rule: 'PIL.SUITA', fromDueOf: rule }))

const silent = (id: string, rule: string, zh: string, en: string): Move => ({
  id,
  title: text(zh, en),
  from: ['awaiting_reply'],
  to: 'following_up',
  by: handlers,
  asks: [],
  after: rule,
  meets: [rule],
  starts: fromEndOfTerm.filter(({ fromDueOf }) => fromDueOf === rule),
  basis: [cite('PIL', '77'), cite('PIL', '82')],
})

/** From the end of the investigation to the review for suit. */
export const recommending: readonly Move[] = [
  {
    id: 'recommend',
    title: text('提出检察建议', 'Make a recommendation'),
    from: ['investigated'],
    to: 'recommended',
    ...chiefDecides,
    issues: ['pil-recommendation'],
    asks: [reason],
    starts: [{ rule: 'PIL.SERVEREC' }],
    basis: [cite('PIL', '75')],
  },
  served('serve', 'PIL.REPLY', '送达检察建议书（2个月）', 'Served, 2 months to reply'),
  served('serve_urgent', 'PIL.REPLYU', '送达检察建议书（紧急，15日）', 'Served, urgent, 15 days to reply'),
  {
    id: 'file_up_recommendation',
    title: text('检察建议书报上一级院备案', 'File the recommendation with the level above'),
    from: ['awaiting_reply', 'following_up', 'suspended', 'reviewing'],
    by: handlers,
    asks: [],
    during: 'PIL.FILEUP',
    meets: ['PIL.FILEUP'],
    basis: [cite('PIL', '75')],
    undoWithin: 24,
  },
  {
    id: 'record_reply',
    title: text('收到行政机关回复', 'Record the agency’s reply'),
    from: ['awaiting_reply'],
    to: 'following_up',
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('回复内容', 'What it says'),
        required: true,
        choices: [
          { id: 'corrected', title: text('已全部整改', 'Put right in full') },
          { id: 'partly', title: text('部分整改', 'In part') },
          { id: 'planned', title: text('已制定整改方案', 'A plan has been made') },
          { id: 'refused', title: text('不采纳', 'Not accepted') },
        ],
      },
    ],
    meets: ['PIL.REPLY', 'PIL.REPLYU'],
    starts: fromEndOfTerm,
    basis: [cite('INT', '21'), cite('PIL', '77')],
    undoWithin: 24,
  },
  silent('record_no_reply', 'PIL.REPLY', '期满未回复', 'No reply in the term'),
  silent('record_no_reply_urgent', 'PIL.REPLYU', '紧急期满未回复', 'No reply in the urgent term'),
  {
    id: 'follow_up',
    title: text('登记跟进调查', 'Record what the follow-up found'),
    from: ['awaiting_reply', 'following_up', 'suspended'],
    by: handlers,
    asks: [inWords('查看到的情况', 'What was found')],
    basis: [cite('PIL', '77')],
    undoWithin: 24,
  },
  {
    id: 'suspend',
    title: text('中止审查', 'Suspend the review'),
    from: ['following_up', 'reviewing'],
    to: 'suspended',
    ...chiefDecides,
    issues: ['review-suspension-decision'],
    asks: [reason, told],
    pauses: [{ rule: 'PIL.SUITA', reason: 'suspended' }],
    answers: 'notice',
    basis: [cite('PIL', '78')],
  },
  {
    id: 'resume',
    title: text('恢复审查', 'Resume the review'),
    from: ['suspended'],
    to: 'following_up',
    ...chiefDecides,
    issues: ['review-suspension-decision'],
    asks: [reason],
    resumes: [{ rule: 'PIL.SUITA', reason: 'suspended' }],
    basis: [cite('PIL', '78')],
  },
  {
    id: 'review',
    title: text('进入审查起诉', 'Review for suit'),
    from: ['following_up'],
    to: 'reviewing',
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('未依法履行职责的情形', 'How the agency fails its duty'),
        required: true,
        choices: [
          { id: 'silent', title: text('逾期不回复，也没有有效整改', 'No reply and no action') },
          { id: 'on_paper', title: text('有措施，没有实质执行', 'Measures made, not carried out') },
          {
            id: 'partly',
            title: text('按期回复，没有整改或者只部分整改', 'Replied, with no or partial action'),
          },
          { id: 'criminal', title: text('已追究刑事责任，仍应继续履职', 'Prosecuted, yet the duty remains') },
          { id: 'not_resumed', title: text('客观障碍消除后没有恢复整改', 'Obstacle gone, not resumed') },
          { id: 'unlawful', title: text('整改措施违法', 'The measures are unlawful') },
          { id: 'other', title: text('其他情形', 'Other') },
        ],
      },
    ],
    basis: [cite('PIL', '79'), cite('PIL', '82')],
    undoWithin: 24,
  },
]
