import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import type { CaseOffice } from '#areas/cases/public.ts'

/** What approvals need to know besides their transaction: the office, and the matrix of the plan. */
export type ApprovalDesk = { readonly office: CaseOffice; readonly rules: readonly ApprovalRule[] }

export const ruleById = ({ rules }: ApprovalDesk, id: string): ApprovalRule => {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`the matrix has no rule ${id}`)
  return rule
}
