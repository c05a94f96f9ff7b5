import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

const rule = (id: string, steps: ApprovalRule['steps']): ApprovalRule => ({
  id,
  title: text(`规则${id}`, `Rule ${id}`),
  steps,
  basis: [cite('OMBUDSMAN-ACT', '11')],
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
