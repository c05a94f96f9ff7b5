import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'

const desk = ['intake_clerk', 'case_manager'] as const

/** What is done with a petition before it is accepted. */
export const receiving: readonly Move[] = [
  {
    id: 'accept',
    title: text('登记受理', 'Register and accept'),
    from: ['received'],
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
    meets: ['GPET.REG', 'GPET.TELL'],
    starts: [{ rule: 'GPET.HANDLE' }],
    answers: 'procedural_reply',
    basis: [cite('PETR', '22–23')],
  },
  {
    id: 'offer_transfer',
    title: text('转送有权处理的单位', 'Forward to the competent body'),
    from: ['received'],
    to: 'transferring',
    by: desk,
    asks: [{ field: 'organ', title: text('转送至', 'Forward to'), required: true }, reason],
    meets: ['GPET.REG'],
    starts: [{ rule: 'GPET.OBJ' }],
    basis: [cite('PETR', '22')],
    undoWithin: 24,
  },
  {
    id: 'accept_transfer',
    title: text('接收转送', 'Take over'),
    from: ['transferring'],
    to: 'received',
    by: desk,
    asks: [],
    meets: ['GPET.OBJ'],
    basis: [cite('PETR', '23')],
  },
  {
    id: 'return_transfer',
    title: text('提出异议并退回', 'Object, with reasons'),
    from: ['transferring'],
    to: 'received',
    by: desk,
    asks: [reason],
    meets: ['GPET.OBJ'],
    basis: [cite('PETR', '23')],
  },
  {
    id: 'tell',
    title: text('不属于受理范围，告知去处', 'Not ours: tell where to go'),
    from: ['received'],
    to: 'told',
    by: desk,
    asks: [
      { field: 'pointer', title: text('应向谁反映', 'Who deals with it'), required: true },
      reason,
      { ...message, required: false },
    ],
    meets: ['GPET.REG', 'GPET.TELL'],
    answers: 'procedural_reply',
    basis: [cite('PETR', '23')],
  },
  {
    id: 'merge',
    title: text('与重复件合并', 'Merge as a duplicate'),
    from: ['received'],
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
  {
    id: 'withdraw',
    title: text('信访人撤回', 'Withdrawn by the petitioner'),
    from: ['received', 'transferring', 'merged', 'accepted', 'handling', 'reviewing', 'rechecking'],
    to: 'withdrawn',
    by: ['reporter', 'system'],
    asks: [],
    cancels: ['*'],
    basis: [],
    doubt: 'design',
  },
]
