import { findRole } from '#areas/accounts/domain/roles.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { ApprovalStep } from './approval-rule.ts'
import { citedRule, type ClockRule, type ExtensionRule } from './clock-rule.ts'
import { approvalRuleOf, type Plan } from './plan.ts'

type Matrix = Pick<Plan, 'approvals'>

/** The matrix has no rule without a step (`check.ts`). */
const lastWord = (plan: Matrix, { approval }: ExtensionRule): ApprovalStep =>
  approvalRuleOf(plan, approval).steps.at(-1)!

/** Who grants that a period is made longer, with their level. */
export const granterTitle = (plan: Matrix, extension: ExtensionRule): Text => {
  const { roles, above } = lastWord(plan, extension)
  const titles = roles.map((role) => findRole(role)?.title ?? text(role, role))
  const [zh, en] = [titles.map((title) => title.zh).join('、'), titles.map((title) => title.en).join(', ')]
  return above ? text(`上一级检察院${zh}`, `${en} of the level above`) : text(zh, en)
}

/** Whether these roles have the last word at the organ of the case; the level above speaks on a request alone. */
export const grants = (plan: Matrix, extension: ExtensionRule, roles: readonly string[]): boolean => {
  const { roles: deciding, above } = lastWord(plan, extension)
  return !above && deciding.some((role) => roles.includes(role))
}

/** Whoever may not grant it may ask for it. */
export const checkGrant = (
  plan: Matrix,
  rule: ClockRule,
  extension: ExtensionRule,
  roles: readonly string[],
): Result<void> => {
  if (grants(plan, extension, roles)) return ok(undefined)
  const { zh, en } = granterTitle(plan, extension)
  return refuse({
    kind: 'forbidden',
    rule: citedRule(rule),
    message: text(`延长须由${zh}批准，请报批`, `Extending is for the ${en.toLowerCase()}: ask for approval`),
  })
}
