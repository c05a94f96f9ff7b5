import type { Move, Procedure, State } from '#areas/procedures/domain/procedure.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { cleanWater2031 } from './clean-water-2031.ts'
import { inventedMatrix } from './matrix.ts'

const state = (id: string, phase: State['phase']): State => ({
  id,
  title: text(`状态${id}`, `State ${id}`),
  phase,
  told: { happened: text(`已到${id}。`, `It is ${id}.`), next: text('请等待。', 'Please wait.') },
})

const move = (id: string, from: readonly string[], to: string | undefined, more: Partial<Move>): Move => ({
  id,
  title: text(`办理${id}`, `Do ${id}`),
  from,
  ...(to !== undefined && { to }),
  by: ['prosecutor', 'assistant', 'department_head'],
  asks: [],
  basis: [cite('OMBUDSMAN-ACT', '3')],
  ...more,
})

const ask = (field: Move['asks'][number]['field'], required: boolean) => ({
  field,
  title: text(`填${field}`, `Give ${field}`),
  required,
})

const desk = ['intake_clerk', 'case_manager']

/** How an invented ombudsman receives complaints: ten days to a first reply, two months to a report, then monthly. */
const complaint: Procedure = {
  id: 'complaint',
  version: 1,
  title: text('投诉', 'Complaint'),
  basis: [],
  validFrom: '2031-01-01',
  series: '投诉',
  initial: 'new',
  startsAtReceipt: ['REPLY', 'REPORT'],
  startsAtOpening: [],
  states: [
    state('new', 'triage'),
    state('asking', 'triage'),
    state('offered', 'triage'),
    state('merged', 'waiting'),
    state('taken', 'working'),
    state('looking', 'working'),
    state('reported', 'working'),
    state('answered', 'waiting'),
    state('filed', 'closed'),
    state('withdrawn', 'closed'),
  ],
  moves: [
    move('verify', ['new'], 'asking', { by: desk, asks: [ask('reason', true)], undoWithin: 24 }),
    move('accept', ['new', 'asking'], 'taken', {
      by: desk,
      asks: [ask('priority', true), ask('handler', false), ask('case', false), ask('message', false)],
      meets: ['REPLY'],
      answers: 'procedural_reply',
    }),
    move('offer_transfer', ['new'], 'offered', { by: desk, asks: [ask('organ', true)], undoWithin: 24 }),
    move('accept_transfer', ['offered'], 'new', { by: desk }),
    move('merge', ['new', 'asking'], 'merged', { by: desk }),
    move('unmerge', ['merged'], 'new', { by: [...desk, 'system'] }),
    move('assign', ['taken', 'looking', 'reported'], 'looking', {
      by: ['case_manager', 'department_head'],
      asks: [ask('handler', true)],
      undoWithin: 24,
    }),
    move('take_up', ['taken'], 'looking', { undoWithin: 24 }),
    move('report_progress', ['looking', 'reported'], 'reported', {
      asks: [ask('message', true)],
      meets: ['REPORT', 'MONTHLY'],
      starts: [{ rule: 'MONTHLY', fromDueOf: 'REPORT' }],
      answers: 'progress_reply',
    }),
    move('answer', ['looking', 'reported'], 'answered', {
      asks: [
        {
          ...ask('outcome', true),
          choices: [
            { id: 'upheld', title: text('成立', 'Upheld') },
            { id: 'dismissed', title: text('不成立', 'Dismissed') },
          ],
        },
        ask('amount', false),
        ask('message', true),
      ],
      meets: ['REPORT', 'MONTHLY'],
      cancels: ['*'],
      answers: 'result_reply',
    }),
    move('start_inquiry', ['looking', 'reported'], undefined, {
      asks: [ask('reason', true)],
      opens: 'inquiry',
    }),
    move('file', ['answered'], 'filed', { undoWithin: 72 }),
    move('withdraw', ['new', 'asking', 'offered', 'merged', 'taken', 'looking', 'reported'], 'withdrawn', {
      by: ['reporter', 'system'],
      cancels: ['*'],
    }),
  ],
  clocks: [
    {
      id: 'REPLY',
      title: text('首次答复', 'First reply'),
      term: { length: 10, unit: 'day' },
      roll: false,
      owedBy: 'intake_clerk',
      pauses: [],
      extensions: [],
      basis: cite('OMBUDSMAN-ACT', '4'),
    },
    {
      id: 'REPORT',
      title: text('办理报告', 'Report'),
      term: { length: 2, unit: 'month' },
      roll: false,
      owedBy: 'prosecutor',
      pauses: [{ id: 'samples', title: text('取样', 'Samples'), basis: cite('OMBUDSMAN-ACT', '5') }],
      extensions: [
        {
          id: 'complex',
          title: text('复杂', 'Complex'),
          most: { length: 1, unit: 'month' },
          times: 1,
          approval: 'chief',
          basis: cite('OMBUDSMAN-ACT', '6'),
        },
      ],
      basis: cite('OMBUDSMAN-ACT', '5'),
    },
    {
      id: 'MONTHLY',
      title: text('每月报告', 'Monthly report'),
      term: { length: 1, unit: 'month' },
      roll: false,
      owedBy: 'prosecutor',
      recurring: true,
      pauses: [],
      extensions: [],
      basis: cite('OMBUDSMAN-ACT', '7'),
    },
  ],
}

const inquiry: Procedure = {
  id: 'inquiry',
  version: 1,
  title: text('调查', 'Inquiry'),
  basis: [],
  validFrom: '2031-01-01',
  series: '调查',
  initial: 'begun',
  startsAtReceipt: [],
  startsAtOpening: ['INQUIRE'],
  states: [
    state('begun', 'working'),
    state('done', 'closed'),
    state('handed_on', 'closed'),
    state('sampling', 'waiting'),
  ],
  moves: [
    move('conclude', ['begun'], 'done', {
      asks: [ask('amount', true), ask('message', true)],
      meets: ['INQUIRE'],
      answers: 'notice',
    }),
    move('hand_on', ['begun'], 'handed_on', {
      asks: [ask('organ', true), ask('reason', true), ask('message', true)],
      sends: { as: 'matter', to: 'beside' },
      answers: 'notice',
    }),
    move('ask_beside', ['begun'], 'sampling', {
      asks: [ask('organ', true), ask('reason', true)],
      sends: { as: 'task', to: 'beside', procedure: 'sampling', returns: 'have_samples' },
    }),
    move('have_samples', ['sampling'], 'begun', { by: ['prosecutor', 'system'] }),
    move('hand_up', ['begun'], 'handed_on', {
      asks: [ask('organ', true), ask('reason', true)],
      sends: { as: 'request', to: 'above' },
    }),
  ],
  clocks: [
    {
      id: 'INQUIRE',
      title: text('调查期限', 'Inquiry period'),
      term: { length: 30, unit: 'day' },
      roll: true,
      owedBy: 'prosecutor',
      pauses: [],
      extensions: [],
      basis: cite('OMBUDSMAN-ACT', '8'),
    },
  ],
}

/** What one office does for an inquiry of another. */
const sampling: Procedure = {
  id: 'sampling',
  version: 1,
  title: text('取样', 'Sampling'),
  basis: [],
  validFrom: '2031-01-01',
  series: '取样',
  initial: 'asked',
  startsAtReceipt: [],
  startsAtOpening: ['SAMPLE'],
  states: [state('asked', 'working'), state('sampled', 'closed')],
  moves: [move('send_samples', ['asked'], 'sampled', { asks: [ask('reason', true)], meets: ['SAMPLE'] })],
  clocks: [
    {
      id: 'SAMPLE',
      title: text('取样期限', 'Sampling period'),
      term: { length: 15, unit: 'day' },
      roll: true,
      owedBy: 'prosecutor',
      pauses: [],
      extensions: [],
      basis: cite('OMBUDSMAN-ACT', '9'),
    },
  ],
}

/** Another body's whole plan, beside the real one. */
export const ombudsmanPlan: Plan = {
  actions: [cleanWater2031],
  procedures: [complaint, inquiry, sampling],
  instruments: [],
  approvals: inventedMatrix,
}
