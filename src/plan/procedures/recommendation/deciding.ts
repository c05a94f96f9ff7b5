import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { types } from './types.ts'

const handlers = ['prosecutor', 'assistant', 'department_head'] as const
const proposers = ['prosecutor', 'department_head'] as const

/** From the proposal to the decision. */
export const deciding: readonly Move[] = [
  {
    id: 'investigate',
    title: text('决定调查核实', 'Decide to investigate'),
    from: ['proposed'],
    to: 'investigating',
    by: ['chief_procurator'],
    approval: { by: proposers, rule: 'chief' },
    asks: [{ ...reason, title: text('调查核实的事项和理由', 'What is to be investigated, and why') }],
    starts: [{ rule: 'REC.INQ' }],
    basis: [cite('REC', '13–15')],
  },
  {
    id: 'report',
    title: text('调查终结，拟提检察建议', 'Report: a recommendation is to be made'),
    from: ['investigating'],
    to: 'investigated',
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('检察建议类型', 'Type of recommendation'),
        required: true,
        choices: types,
      },
      { ...reason, title: text('调查结论', 'What was found') },
    ],
    meets: ['REC.INQ'],
    basis: [cite('REC', '5'), cite('REC', '15')],
  },
  {
    id: 'send_to_policy',
    title: text('送法律政策研究部门审核（社会治理类）', 'Send to policy research (social governance)'),
    from: ['investigated'],
    to: 'policy_review',
    by: handlers,
    asks: [],
    basis: [cite('REC', '17')],
  },
  {
    id: 'policy_opinion',
    title: text('登记审核意见', 'Record the opinion of policy research'),
    from: ['policy_review'],
    by: ['case_manager'],
    asks: [
      { ...reason, title: text('必要性、合法性、说理性审核意见', 'On necessity, legality and reasoning') },
    ],
    basis: [cite('REC', '17')],
    doubt: 'design',
  },
  {
    id: 'consult',
    title: text('征求被建议单位意见', 'Hear the addressee’s view'),
    from: ['investigated', 'policy_review'],
    to: 'consulted',
    by: handlers,
    asks: [{ ...reason, title: text('对方的意见', 'What the addressee said') }],
    basis: [cite('REC', '17')],
  },
  {
    id: 'decide',
    title: text('检察长决定提出', 'The chief procurator decides'),
    from: ['investigated', 'consulted'],
    to: 'decided',
    by: ['chief_procurator'],
    approval: { by: proposers, rule: 'chief' },
    asks: [],
    basis: [cite('REC', '15')],
  },
  {
    id: 'decide_governance',
    title: text('审核后由检察长决定提出（社会治理类）', 'The chief procurator decides after policy research'),
    from: ['policy_review', 'consulted'],
    to: 'decided',
    by: ['chief_procurator'],
    approval: { by: proposers, rule: 'chief_after_policy' },
    asks: [],
    basis: [cite('REC', '15'), cite('REC', '17')],
  },
  {
    id: 'decide_committee',
    title: text('检察委员会决定提出', 'The procuratorial committee decides'),
    from: ['investigated', 'policy_review', 'consulted'],
    to: 'decided',
    by: ['committee_secretary'],
    approval: { by: proposers, rule: 'committee' },
    asks: [],
    basis: [cite('REC', '15')],
  },
  {
    id: 'drop',
    title: text('不提出检察建议', 'Make no recommendation'),
    from: ['proposed', 'investigating', 'investigated', 'policy_review', 'consulted'],
    to: 'no_recommendation',
    by: ['chief_procurator'],
    approval: { by: proposers, rule: 'chief' },
    asks: [reason],
    cancels: ['*'],
    basis: [cite('REC', '15')],
  },
]
