import type { ApprovalRule, ApprovalStep } from '#areas/procedures/domain/approval-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

const head: ApprovalStep = { act: 'review', roles: ['department_head'] }
const chief: ApprovalStep = { act: 'decide', roles: ['chief_procurator'] }

/** The decision matrix: who decides what, in which order. Source: rulebook 5.3; offices may set their own (CRIM 4). */
export const approvals: readonly ApprovalRule[] = [
  {
    id: 'head',
    title: text('部门负责人决定', 'The department head decides'),
    steps: [{ act: 'decide', roles: ['department_head'] }],
    basis: [cite('PIL', '7')],
  },
  {
    id: 'chief',
    title: text('部门负责人审核，检察长决定', 'The head reviews, the chief procurator decides'),
    steps: [head, chief],
    basis: [cite('PIL', '30')],
  },
  {
    id: 'chief_after_policy',
    title: text(
      '法律政策研究部门、部门负责人会签，检察长决定',
      'Policy research and the head countersign, the chief procurator decides',
    ),
    // Policy research looks at it before the chief procurator does; in which order to the head, no rule says.
    steps: [{ act: 'review', roles: ['case_manager', 'department_head'], all: true }, chief],
    basis: [cite('REC', '17')],
    doubt: 'design',
  },
  {
    id: 'committee',
    title: text('检察委员会决定', 'The procuratorial committee decides'),
    steps: [
      head,
      { act: 'review', roles: ['chief_procurator'] },
      { act: 'decide', roles: ['committee_secretary'] },
    ],
    basis: [cite('CIV', '87'), cite('ADM', '92')],
  },
  {
    id: 'upper_chief',
    title: text('检察长审核，上一级检察院决定', 'The chief procurator reviews, the level above decides'),
    steps: [
      head,
      { act: 'review', roles: ['chief_procurator'] },
      { act: 'decide', roles: ['chief_procurator'], above: true },
    ],
    basis: [cite('PIL', '47')],
  },
  {
    id: 'recusal',
    title: text('检察长决定是否回避', 'The chief procurator decides on recusal'),
    steps: [chief],
    basis: [cite('CIV', '16'), cite('PIL', '19–23')],
  },
  {
    id: 'recusal_of_chief',
    title: text('检察委员会决定检察长是否回避', 'The committee decides on the chief procurator’s recusal'),
    steps: [{ act: 'decide', roles: ['committee_secretary'] }],
    basis: [cite('CIV', '16'), cite('PIL', '22')],
  },
]
