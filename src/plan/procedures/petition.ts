import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

const desk = ['intake_clerk', 'case_manager'] as const
const handlers = ['prosecutor', 'assistant', 'department_head'] as const

const message = { field: 'message', title: text('给反映人的答复', 'Answer to the reporter') } as const
const reason = { field: 'reason', title: text('理由', 'Reasons'), required: true } as const

const triage: readonly Move[] = [
  {
    id: 'verify',
    title: text('调查核实', 'Verify'),
    from: ['received'],
    to: 'verifying',
    by: desk,
    asks: [{ ...reason, title: text('需要核实的问题', 'What is unclear') }],
    basis: [cite('CRIM', '161(3)')],
    undoWithin: 24,
  },
  {
    id: 'accept',
    title: text('受理', 'Accept'),
    from: ['received', 'verifying'],
    to: 'accepted',
    by: desk,
    asks: [
      { field: 'priority', title: text('行动重点', 'Priority'), required: true },
      { field: 'handler', title: text('承办人', 'Handler'), required: false },
      {
        field: 'case',
        title: text('并入已有案件（填案号）', 'Into an existing case (its number)'),
        required: false,
      },
      { ...message, required: false },
    ],
    meets: ['PET.P7'],
    answers: 'procedural_reply',
    basis: [cite('CRIM', '161(1)'), cite('CRIM', '163')],
  },
  {
    id: 'offer_transfer',
    title: text('移送其他检察院', 'Transfer to another procuratorate'),
    from: ['received', 'verifying'],
    to: 'transferring',
    by: desk,
    asks: [{ field: 'organ', title: text('移送至', 'Transfer to'), required: true }, reason],
    basis: [cite('CRIM', '161(2)')],
    undoWithin: 24,
  },
  {
    id: 'accept_transfer',
    title: text('接收移送', 'Take over'),
    from: ['transferring'],
    to: 'received',
    by: desk,
    asks: [],
    basis: [cite('CRIM', '161(2)')],
  },
  {
    id: 'return_transfer',
    title: text('退回移送', 'Return with reasons'),
    from: ['transferring'],
    to: 'received',
    by: desk,
    asks: [reason],
    basis: [cite('CRIM', '161(2)')],
    doubt: 'design',
  },
  {
    id: 'tell',
    title: text('不属于受理范围，告知去处', 'Not ours: tell where to go'),
    from: ['received', 'verifying'],
    to: 'told',
    by: desk,
    asks: [
      { field: 'pointer', title: text('应向谁反映', 'Who deals with it'), required: true },
      reason,
      { ...message, required: false },
    ],
    meets: ['PET.P7'],
    cancels: ['PET.R3M'],
    answers: 'procedural_reply',
    basis: [cite('CRIM', '161(2)'), cite('CRIM', '163')],
  },
  {
    id: 'merge',
    title: text('与重复件合并', 'Merge as a duplicate'),
    from: ['received', 'verifying'],
    // The duplicate's own clocks go on until its reporter has an answer, so the state is not a closed one.
    to: 'merged',
    by: desk,
    asks: [],
    basis: [cite('DESIGN', '8.1')],
    doubt: 'design',
  },
  {
    id: 'unmerge',
    title: text('撤销合并', 'Undo the merge'),
    from: ['merged'],
    to: 'received',
    by: [...desk, 'system'],
    asks: [],
    basis: [cite('DESIGN', '8.1')],
    doubt: 'design',
  },
]

const handling: readonly Move[] = [
  {
    id: 'assign',
    title: text('分配承办人', 'Assign a handler'),
    from: ['accepted', 'handling', 'progress'],
    to: 'handling',
    by: ['case_manager', 'department_head', 'chief_procurator'],
    asks: [{ field: 'handler', title: text('承办人', 'Handler'), required: true }],
    basis: [cite('CRIM', '163')],
    undoWithin: 24,
  },
  {
    id: 'take_up',
    title: text('开始办理', 'Take up'),
    from: ['accepted'],
    to: 'handling',
    by: handlers,
    asks: [],
    basis: [cite('CRIM', '163')],
    undoWithin: 24,
  },
  {
    id: 'reply_progress',
    title: text('答复办理进展', 'Reply on progress'),
    from: ['handling', 'progress'],
    to: 'progress',
    by: handlers,
    asks: [{ ...message, required: true }],
    meets: ['PET.R3M', 'PET.M1'],
    starts: [{ rule: 'PET.M1', fromDueOf: 'PET.R3M' }],
    answers: 'progress_reply',
    basis: [cite('CRIM', '163'), cite('PET22')],
  },
  {
    id: 'reply_result',
    title: text('答复办理结果', 'Reply with the result'),
    from: ['handling', 'progress'],
    to: 'answered',
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('处理结果', 'Outcome'),
        required: true,
        choices: [
          { id: 'resolved', title: text('问题已解决', 'Put right') },
          { id: 'partly', title: text('部分解决', 'Partly put right') },
          { id: 'unfounded', title: text('反映的问题不成立', 'Not borne out') },
          { id: 'passed_on', title: text('已转有权机关处理', 'Passed to the competent body') },
        ],
      },
      { ...message, required: true },
    ],
    meets: ['PET.R3M', 'PET.M1'],
    cancels: ['*'],
    answers: 'result_reply',
    basis: [cite('CRIM', '163'), cite('WR19')],
  },
  {
    id: 'open_support',
    title: text('转入支持起诉', 'Open support of prosecution'),
    from: ['handling', 'progress'],
    by: ['prosecutor', 'department_head'],
    asks: [reason],
    opens: 'support-of-prosecution',
    basis: [cite('CPL', '15')],
  },
  {
    id: 'archive',
    title: text('归档办结', 'Close and archive'),
    from: ['answered'],
    to: 'closed',
    by: [...handlers, 'case_manager'],
    asks: [],
    basis: [cite('12309')],
    undoWithin: 72,
  },
  {
    id: 'end',
    title: text('终结', 'End formally'),
    from: ['accepted', 'handling', 'progress'],
    to: 'ended',
    by: ['department_head', 'chief_procurator'],
    asks: [reason, { ...message, required: true }],
    cancels: ['*'],
    answers: 'result_reply',
    basis: [cite('12309')],
    doubt: 'design',
  },
  {
    id: 'withdraw',
    title: text('反映人撤回', 'Withdrawn by the reporter'),
    from: ['received', 'verifying', 'transferring', 'merged', 'accepted', 'handling', 'progress'],
    to: 'withdrawn',
    by: ['reporter', 'system'],
    asks: [],
    cancels: ['*'],
    basis: [cite('12309')],
    doubt: 'design',
  },
]

/** Petitions from the public (群众信访): every one gets a reply. Source: rulebook 2.1. */
export const petition: Procedure = {
  id: 'petition',
  version: 1,
  title: text('群众信访', 'Petition'),
  basis: [cite('CRIM', '161–166'), cite('PETR')],
  validFrom: '2019-12-30',
  series: '检信访',
  initial: 'received',
  startsAtReceipt: ['PET.P7', 'PET.R3M'],
  startsAtOpening: [],
  states: [
    {
      id: 'received',
      title: text('收到待审查', 'Received'),
      phase: 'triage',
      told: {
        happened: text('我们已经收到您反映的问题。', 'We have received your report.'),
        next: text(
          '工作人员会看您写的内容，告诉您由谁办理。',
          'A clerk reads it and tells you who will deal with it.',
        ),
      },
    },
    {
      id: 'verifying',
      title: text('调查核实', 'Verifying'),
      phase: 'triage',
      told: {
        happened: text('您反映的问题有些情况需要核实。', 'Some facts in your report need to be checked.'),
        next: text(
          '核实后告诉您由谁办理；需要您补充时会在这里留言。',
          'We then tell you who deals with it; if we need more from you, a message appears here.',
        ),
      },
    },
    {
      id: 'transferring',
      title: text('移送待接收', 'Offered to another procuratorate'),
      phase: 'triage',
      told: {
        happened: text(
          '您反映的问题更适合由另一个检察院办理，我们已提出移送。',
          'Another procuratorate is better placed; we have offered it your report.',
        ),
        next: text(
          '对方接收后会在这里显示；对方不接收的，由我们继续办理。',
          'You will see here when it takes over; if it does not, we go on.',
        ),
      },
    },
    {
      id: 'merged',
      title: text('已合并办理', 'Handled together with another'),
      phase: 'waiting',
      told: {
        happened: text(
          '同一问题还有人反映，我们合在一起办理。',
          'Others reported the same problem; we handle them together.',
        ),
        next: text('办理情况会同样答复您。', 'You get the same answers.'),
      },
    },
    {
      id: 'accepted',
      title: text('已受理', 'Accepted'),
      phase: 'working',
      told: {
        happened: text('我们已受理您反映的问题。', 'We have accepted your report.'),
        next: text(
          '正在确定承办人，并会在期限内答复您办理的进展或结果。',
          'A handler is being named; you get a reply on progress or the result in time.',
        ),
      },
    },
    {
      id: 'handling',
      title: text('办理中', 'Being handled'),
      phase: 'working',
      told: {
        happened: text('承办人正在办理。', 'A handler is working on it.'),
        next: text(
          '我们会在期限内答复您办理的进展或结果。',
          'You get a reply on progress or the result in time.',
        ),
      },
    },
    {
      id: 'progress',
      title: text('继续办理', 'Still being handled'),
      phase: 'working',
      told: {
        happened: text(
          '我们已答复您办理的进展，问题还在办理。',
          'You have had a reply on progress; we are still working on it.',
        ),
        next: text('办结前，每月告诉您一次进展。', 'Until it is done, you hear from us every month.'),
      },
    },
    {
      id: 'answered',
      title: text('已答复结果', 'Answered'),
      phase: 'waiting',
      told: {
        happened: text('我们已答复您办理的结果。', 'You have had a reply with the result.'),
        next: text(
          '您可以给办理情况打分，或者留言补充。',
          'You can rate how it was handled, or write to us again.',
        ),
      },
    },
    {
      id: 'closed',
      title: text('已办结', 'Closed'),
      phase: 'closed',
      told: {
        happened: text('您反映的问题已经办结。', 'Your report is closed.'),
        next: text(
          '您可以给办理情况打分；有新情况可以再次反映。',
          'You can rate how it was handled; if something new happens, report it again.',
        ),
      },
    },
    {
      id: 'told',
      title: text('已告知去处', 'Told where to go'),
      phase: 'closed',
      told: {
        happened: text(
          '这个问题不归检察院管，我们已告诉您该找谁。',
          'This is not for a procuratorate; we have told you who deals with it.',
        ),
        next: text(
          '请看下面的答复。您不同意的，可以留言说明。',
          'See the answer below. If you disagree, write to us here.',
        ),
      },
    },
    {
      id: 'ended',
      title: text('已终结', 'Ended'),
      phase: 'closed',
      told: {
        happened: text(
          '办理已经终结，理由见下面的答复。',
          'The handling has ended; the answer below says why.',
        ),
        next: text('有新的事实或证据，可以再次反映。', 'With new facts or evidence you can report again.'),
      },
    },
    {
      id: 'withdrawn',
      title: text('已撤回', 'Withdrawn'),
      phase: 'closed',
      told: {
        happened: text('您已撤回反映的问题。', 'You withdrew your report.'),
        next: text('需要时可以再次反映。', 'You can report again whenever you need.'),
      },
    },
  ],
  moves: [...triage, ...handling],
  clocks: [
    {
      id: 'PET.P7',
      title: text('7日内程序性答复', 'Procedural reply within 7 days'),
      term: { length: 7, unit: 'day' },
      roll: true,
      owedBy: 'intake_clerk',
      pauses: [],
      extensions: [],
      basis: cite('CRIM', '163'),
      doubt: 'conflict',
      note: text(
        '有的地方按7个工作日计算；规则为7日，本系统按日历日计算，可以调整。',
        'Some places count 7 working days; the Rules say 7 days, which is what is counted here; it can be set.',
      ),
    },
    {
      id: 'PET.R3M',
      title: text('3个月内答复进展或结果', 'Reply on progress or result within 3 months'),
      term: { length: 3, unit: 'month' },
      roll: true,
      owedBy: 'prosecutor',
      pauses: [],
      extensions: [
        {
          id: 'complex',
          title: text('案情复杂', 'Complex matter'),
          most: { length: 3, unit: 'month' },
          times: 1,
          approver: 'chief_procurator',
          basis: cite('163A'),
          doubt: 'from memory',
        },
      ],
      basis: cite('CRIM', '163'),
    },
    {
      id: 'PET.M1',
      title: text('每月答复进展', 'Monthly reply on progress'),
      term: { length: 1, unit: 'month' },
      roll: true,
      owedBy: 'prosecutor',
      recurring: true,
      pauses: [],
      extensions: [],
      basis: cite('PET22'),
    },
  ],
}
