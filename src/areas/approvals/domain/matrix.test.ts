import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import { text } from '#kernel/text.ts'
import { plan } from '#plan/plan.ts'
import { expect, test } from 'vitest'
import { mayReplace } from './matrix.ts'

const rule = (id: string): ApprovalRule => plan.approvals.find((one) => one.id === id)!

test.each([
  ['head', 'chief', true],
  ['chief', 'head', false],
  ['chief', 'committee', true],
  ['committee', 'chief', false],
  ['chief', 'chief_after_policy', true],
  ['upper_chief', 'committee', false],
  ['committee', 'upper_chief', true],
])('what is laid down as %s may be set as %s: %s', (laidDown, own, yes) => {
  expect(mayReplace(rule(laidDown), rule(own))).toBe(yes)
})

test('a rule without steps replaces nothing but another one', () => {
  const empty: ApprovalRule = { id: 'none', title: text('无', 'None'), steps: [], basis: [] }
  expect(mayReplace(rule('chief'), empty)).toBe(false)
})
