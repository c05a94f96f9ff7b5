import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'

const handlers = ['prosecutor', 'assistant', 'department_head'] as const

/** What becomes of a petition once it is a case. */
export const handling: readonly Move[] = [
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
