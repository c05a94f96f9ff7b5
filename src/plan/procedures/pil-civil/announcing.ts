import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, dayOf, handlers, headDecides, inWords } from '../parts.ts'

const told = { ...message, required: true } as const

/** From the end of the investigation to the review for suit, or to the end. */
export const announcing: readonly Move[] = [
  {
    id: 'ask_relatives',
    title: text('征询英雄烈士近亲属意见', 'Ask the relatives of heroes and martyrs'),
    from: ['investigating', 'entrusted', 'investigated'],
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('近亲属意见', 'What they say'),
        required: true,
        choices: [
          { id: 'agree', title: text('同意检察院起诉', 'They agree that we sue') },
          { id: 'own', title: text('自行起诉', 'They sue themselves') },
          { id: 'against', title: text('不同意', 'They are against it') },
          {
            id: 'none',
            title: text('没有近亲属，或者已公告征询无人回复', 'There are none, or none answered the notice'),
          },
        ],
      },
    ],
    basis: [cite('PIL', '92'), cite('HERO', '25')],
    undoWithin: 24,
  },
  {
    id: 'announce',
    title: text('发布公告', 'Announce'),
    from: ['investigated'],
    to: 'announced',
    ...headDecides,
    documents: ['announcement'],
    asks: [
      dayOf('公告发布之日', 'Day of publication'),
      inWords('发布的媒体（具有全国影响）', 'In which media of national influence'),
      told,
    ],
    starts: [{ rule: 'PIL.NOTICE', from: 'day' }],
    answers: 'notice',
    basis: [cite('PIL', '91'), cite('INT', '13')],
  },
  {
    id: 'follow_up',
    title: text('登记跟进调查', 'Record what the follow-up found'),
    from: ['announced', 'reviewing'],
    by: handlers,
    asks: [inWords('查看到的情况', 'What was found')],
    basis: [cite('PIL', '93')],
    undoWithin: 24,
  },
  {
    id: 'review',
    title: text('公告期满，审查起诉', 'Announcement over: review for suit'),
    from: ['announced'],
    to: 'reviewing',
    by: handlers,
    asks: [],
    after: 'PIL.NOTICE',
    meets: ['PIL.NOTICE'],
    starts: [{ rule: 'PIL.SUITC', fromDueOf: 'PIL.NOTICE' }],
    basis: [cite('PIL', '47'), cite('PIL', '94')],
  },
  {
    id: 'end',
    title: text('终结案件', 'End the case'),
    from: ['investigated', 'announced', 'reviewing', 'support_withdrawn'],
    to: 'ended',
    ...chiefDecides,
    issues: ['ending-decision'],
    asks: [
      {
        field: 'outcome',
        title: text('终结情形', 'Ground'),
        required: true,
        choices: [
          { id: 'no_violation', title: text('不存在违法行为', 'No violation') },
          {
            id: 'compensation',
            title: text('生态环境损害赔偿已达成协议或者已起诉', 'Ecological damages agreed on or sued for'),
          },
          { id: 'relatives', title: text('英雄烈士近亲属不同意', 'The relatives are against it') },
          { id: 'other_plaintiff', title: text('其他适格主体已起诉', 'Somebody else entitled has sued') },
          { id: 'protected', title: text('公益已经得到有效保护', 'The interest is protected') },
          { id: 'other', title: text('其他情形', 'Other') },
        ],
      },
      reason,
      told,
    ],
    meets: ['PIL.SUITC'],
    answers: 'result_reply',
    basis: [cite('PIL', '90'), cite('PIL', '95')],
  },
]
