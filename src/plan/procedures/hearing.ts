import type { Move, Procedure, State } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from './asks.ts'
import { chiefDecides, clock, dayOf, handlers, headDecides, inWords, state } from './parts.ts'
import { supervisors } from './peoples-supervisors.ts'

const told = { ...message, required: true } as const

const states: readonly State[] = [
  state(
    'proposed',
    text('拟听证', 'Proposed'),
    'working',
    text('检察院正在考虑为这件事召开听证会。', 'The procuratorate is considering a hearing on this matter.'),
    text('开不开都会告诉您。', 'You are told whether there will be one.'),
  ),
  state(
    'preparing',
    text('听证准备', 'Being prepared'),
    'working',
    text('检察院决定召开听证会。', 'The procuratorate has decided to hold a hearing.'),
    text('正在确定时间、地点和听证员。', 'Time, place and listeners are being settled.'),
  ),
  state(
    'scheduled',
    text('已定日期', 'Scheduled'),
    'working',
    text('听证会日期已定。', 'The day of the hearing is set.'),
    text('开会3日前通知参加的人。', 'Those who take part are told 3 days before.'),
  ),
  state(
    'notified',
    text('已通知', 'Notified'),
    'waiting',
    text('听证会的时间、地点已经通知。', 'Time and place of the hearing have been notified.'),
    text('会后告诉您情况。', 'After the session you hear how it went.'),
  ),
  state(
    'held',
    text('已听证', 'Held'),
    'working',
    text('听证会已经召开。', 'The hearing has been held.'),
    text('检察院研究听证员的意见后作出处理。', 'The procuratorate considers what the listeners said.'),
  ),
  state(
    'concluded',
    text('听证办结', 'Concluded'),
    'closed',
    text('听证已经办结。', 'The hearing is concluded.'),
    text('听证员的意见是办案的重要参考，案件继续办理。', 'The opinions weigh in the case, which goes on.'),
  ),
  state(
    'refused',
    text('不同意听证', 'Refused'),
    'closed',
    text('检察院不同意召开听证会，理由见答复。', 'There will be no hearing; the answer says why.'),
    text('案件继续办理。', 'The case goes on.'),
  ),
  state(
    'cancelled',
    text('听证取消', 'Cancelled'),
    'closed',
    text('听证会已经取消。', 'The hearing is cancelled.'),
    text('案件继续办理。', 'The case goes on.'),
  ),
]

const beforeSession = ['preparing', 'scheduled', 'notified'] as const

const deciding: readonly Move[] = [
  {
    id: 'decide',
    title: text('决定召开听证会', 'Decide to hold it'),
    from: ['proposed'],
    to: 'preparing',
    ...chiefDecides,
    asks: [
      {
        field: 'outcome',
        title: text('由谁提起', 'On whose initiative'),
        required: true,
        choices: [
          { id: 'office', title: text('本院根据办案需要', 'Our own') },
          { id: 'application', title: text('当事人及其辩护人、代理人申请', 'On application') },
        ],
      },
      { ...message, required: false },
    ],
    answers: 'notice',
    basis: [cite('HEAR', '4'), cite('HEAR', '9')],
  },
  {
    id: 'refuse',
    title: text('不同意召开，说明理由', 'Refuse, with reasons'),
    from: ['proposed'],
    to: 'refused',
    ...headDecides,
    asks: [reason, told],
    answers: 'notice',
    basis: [cite('HEAR', '9')],
  },
  {
    id: 'schedule',
    title: text('确定方案和日期', 'Settle the plan and the day'),
    from: ['preparing'],
    to: 'scheduled',
    by: handlers,
    documents: ['hearing-papers'],
    asks: [
      dayOf('听证日期', 'Day of the session'),
      inWords('参加人、听证员、是否公开', 'Who takes part, listeners, whether public'),
    ],
    starts: [{ rule: 'HEAR.N', from: 'day' }],
    basis: [cite('HEAR', '10')],
    undoWithin: 24,
  },
  {
    id: 'put_off',
    title: text('改期', 'Put it off'),
    from: ['scheduled', 'notified'],
    to: 'scheduled',
    by: handlers,
    asks: [dayOf('新的听证日期', 'New day of the session'), reason],
    cancels: ['HEAR.N'],
    starts: [{ rule: 'HEAR.N', from: 'day' }],
    basis: [cite('HEAR', '10')],
    doubt: 'design',
  },
  {
    id: 'cancel',
    title: text('取消听证', 'Cancel it'),
    from: ['proposed', ...beforeSession],
    to: 'cancelled',
    ...headDecides,
    asks: [reason, told],
    answers: 'notice',
    basis: [cite('HEAR', '9')],
    doubt: 'design',
  },
]

const preparing: readonly Move[] = [
  {
    id: 'notify',
    title: text('通知参加人案由、时间、地点', 'Notify cause, time and place'),
    from: ['scheduled'],
    to: 'notified',
    by: handlers,
    issues: ['hearing-papers'],
    asks: [{ ...message, required: false }],
    meets: ['HEAR.N'],
    answers: 'notice',
    basis: [cite('HEAR', '10')],
  },
  {
    id: 'publish',
    title: text('发布听证会公告', 'Announce a public hearing'),
    from: ['scheduled', 'notified'],
    by: handlers,
    issues: ['announcement'],
    asks: [],
    basis: [cite('HEAR', '10')],
  },
  {
    id: 'brief_listeners',
    title: text('向听证员介绍案情', 'Brief the listeners'),
    from: ['scheduled', 'notified'],
    by: handlers,
    asks: [],
    basis: [cite('HEAR', '11')],
    undoWithin: 24,
  },
  {
    id: 'allow_other_place',
    title: text('批准在听证室以外举行', 'Allow another place than the hearing room'),
    from: beforeSession,
    ...chiefDecides,
    asks: [reason],
    basis: [cite('HEAR', '12')],
  },
]

const holding: readonly Move[] = [
  {
    id: 'hold',
    title: text('举行听证会', 'Hold the session'),
    from: ['notified'],
    to: 'held',
    by: handlers,
    asks: [
      dayOf('举行之日', 'Day on which it was held'),
      {
        field: 'outcome',
        title: text('主持人', 'Host'),
        required: true,
        choices: [
          { id: 'prosecutor', title: text('承办检察官或者主办检察官', 'The handling prosecutor') },
          { id: 'head', title: text('部门负责人（承办的）', 'The head, who handles the case') },
          { id: 'chief', title: text('检察长（承办的）', 'The chief procurator, who handles the case') },
        ],
      },
    ],
    basis: [cite('HEAR', '13–15')],
    undoWithin: 24,
  },
  {
    id: 'record_opinion',
    title: text('登记听证员意见', 'Record the listeners’ opinion'),
    from: ['held'],
    by: handlers,
    documents: ['hearing-papers'],
    asks: [inWords('听证员意见', 'What the listeners say')],
    basis: [cite('HEAR', '15–16')],
    undoWithin: 24,
  },
  {
    id: 'depart_from_opinion',
    title: text('不采纳多数听证员意见', 'Depart from the majority of the listeners'),
    from: ['held'],
    ...chiefDecides,
    asks: [reason],
    basis: [cite('HEAR', '16')],
    doubt: 'from memory',
  },
  {
    id: 'conclude',
    title: text('听证办结', 'Conclude'),
    from: ['held'],
    to: 'concluded',
    by: handlers,
    documents: ['hearing-papers'],
    asks: [inWords('听证情况', 'How it went'), told],
    answers: 'notice',
    basis: [cite('HEAR', '15–16')],
  },
]

/** A hearing (检察听证) on a case, with the people’s supervisors who take part. Source: rulebook 2.9. */
export const hearing: Procedure = {
  id: 'hearing',
  version: 1,
  title: text('检察听证', 'Hearing'),
  basis: [cite('HEAR', '9–16'), cite('PS19')],
  validFrom: '2020-09-14',
  series: '检听证',
  initial: 'proposed',
  several: {
    reason: text(
      '一件事可以就不同问题多次听证',
      'One matter may be heard more than once, on different questions',
    ),
    basis: [cite('DESIGN', '2.9')],
  },
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: { title: text('组织听证', 'Organise a hearing'), basis: [cite('HEAR', '4'), cite('HEAR', '9')] },
  states,
  moves: [
    ...deciding,
    ...preparing,
    ...holding,
    ...supervisors([...beforeSession, 'held'], cite('HEAR', '15')),
  ],
  clocks: [
    clock('HEAR.N', text('听证3日前通知', 'Notice 3 days before the hearing'), -3, 'day', {
      owedBy: 'prosecutor',
      onMiss: 'block',
      basis: cite('HEAR', '10'),
      note: text(
        '自听证之日倒推；最后一日是休息日的，提前到之前的工作日。过期不能再通知，应当改期。',
        'Counted back from the session; a day of rest moves to the workday before. After it the session has to be put off.',
      ),
    }),
  ],
}
