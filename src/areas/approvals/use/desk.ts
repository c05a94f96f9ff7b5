import { approvalRuleOf } from '#areas/procedures/domain/plan.ts'
import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import type { CaseOffice } from '#areas/cases/public.ts'

/** What approvals need to know besides their transaction: the office, whose plan has the matrix. */
export type ApprovalDesk = { readonly office: CaseOffice }

export const ruleById = ({ office }: ApprovalDesk, id: string): ApprovalRule =>
  approvalRuleOf(office.plan, id)
