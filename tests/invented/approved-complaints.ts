import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { ombudsmanPlan } from './ombudsman.ts'

const basis = [cite('OMBUDSMAN-ACT', '11')]

/** A move that an investigator only proposes, approved by a rule of this name. */
const proposed = (id: string, rule: string, by: readonly string[] = ['chief_procurator']): Move => ({
  id,
  title: text(`报批${id}`, `Propose ${id}`),
  from: ['looking', 'reported'],
  to: 'filed',
  by,
  approval: { by: ['prosecutor', 'department_head'], rule },
  asks: [{ field: 'reason', title: text('理由', 'Reasons'), required: true }],
  basis,
})

const rule = (id: string, steps: ApprovalRule['steps']): ApprovalRule => ({
  id,
  title: text(`规则${id}`, `Rule ${id}`),
  steps,
  basis,
})

const head = { act: 'review', roles: ['department_head'] } as const
const chief = { act: 'decide', roles: ['chief_procurator'] } as const

/** A matrix of every kind of way that there is. */
export const inventedMatrix: readonly ApprovalRule[] = [
  rule('head', [{ act: 'decide', roles: ['department_head'] }]),
  rule('chief', [head, chief]),
  rule('both', [{ act: 'review', roles: ['department_head', 'case_manager'], all: true }, chief]),
  rule('above', [head, { act: 'review', roles: ['chief_procurator'] }, { ...chief, above: true }]),
  rule('committee', [head, { act: 'decide', roles: ['committee_secretary'] }]),
  rule('recusal', [chief]),
  rule('recusal_of_chief', [{ act: 'decide', roles: ['committee_secretary'] }]),
]

const recusalClock: ClockRule = {
  id: 'RECUSAL',
  title: text('回避决定期限', 'Recusal decided'),
  term: { length: 3, unit: 'day' },
  roll: true,
  owedBy: 'chief_procurator',
  pauses: [],
  extensions: [],
  basis: basis[0]!,
}

const withApprovals = (procedure: Procedure, stops: boolean): Procedure => ({
  ...procedure,
  recusal: { clock: 'RECUSAL', basis, ...(stops && { stops: basis[0]! }) },
  clocks: [...procedure.clocks, recusalClock],
  moves: [
    ...procedure.moves,
    proposed('end_by_head', 'head', ['department_head']),
    proposed('end', 'chief'),
    proposed('end_both', 'both'),
    proposed('end_above', 'above'),
    proposed('end_committee', 'committee'),
  ],
})

/** The ombudsman's complaints with moves that are approved; `stops` is whether an applied-for recusal stops its handler. */
export const approvedComplaints = (stops: boolean): Plan => ({
  ...ombudsmanPlan,
  procedures: ombudsmanPlan.procedures.map((one) =>
    one.id === 'complaint' ? withApprovals(one, stops) : one,
  ),
})
