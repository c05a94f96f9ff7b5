import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'

const desk = ['intake_clerk', 'case_manager'] as const

/** What the triage desk may do with a lead, before anything is a case. */
export const triage: readonly Move[] = [
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
