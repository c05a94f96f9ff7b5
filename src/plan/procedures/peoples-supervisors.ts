import type { Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { handlers, headDecides, inWords } from './parts.ts'

/** People’s supervisors: invited, heard and answered, as a thread of the case. Source: rulebook 2.9. */
export const supervisors = (from: readonly string[], basis: Citation): readonly Move[] => [
  {
    id: 'invite_supervisors',
    title: text('邀请人民监督员', 'Invite people’s supervisors'),
    from,
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('监督方式', 'Way of taking part'),
        required: true,
        choices: [
          { id: 'review', title: text('公开审查、公开听证', 'Open review, open hearing') },
          { id: 'court', title: text('观看出庭', 'Watching an appearance in court') },
          { id: 'inspection', title: text('巡回检察', 'Roving inspection') },
          {
            id: 'recommendation',
            title: text('检察建议的研究提出、督促落实', 'Drafting and following up a recommendation'),
          },
          { id: 'announcement', title: text('法律文书宣告送达', 'Announced service of a document') },
          { id: 'quality', title: text('案件质量评查', 'Review of case quality') },
          { id: 'standards', title: text('司法规范化检查', 'Inspection of judicial standards') },
          { id: 'briefing', title: text('检察工作情况通报', 'Briefing') },
          { id: 'other', title: text('其他方式', 'Other') },
        ],
      },
    ],
    basis: [cite('PS19'), basis],
    doubt: 'design',
    undoWithin: 24,
  },
  {
    id: 'record_supervisor_opinion',
    title: text('登记人民监督员意见', 'Record a supervisor’s opinion'),
    from,
    by: handlers,
    asks: [inWords('意见', 'Opinion')],
    basis: [cite('PS19'), basis],
    doubt: 'design',
    undoWithin: 24,
  },
  {
    id: 'answer_supervisor_opinion',
    title: text('答复人民监督员意见', 'Answer a supervisor’s opinion'),
    from,
    ...headDecides,
    asks: [inWords('答复', 'Answer')],
    basis: [cite('PS19'), basis],
    doubt: 'design',
  },
]
