import { accountsPolicy } from '#areas/accounts/policy.ts'
import { aidPolicy } from '#areas/cases/aid/policy.ts'
import { approvalsPolicy } from '#areas/approvals/policy.ts'
import { casesPolicy } from '#areas/cases/policy.ts'
import { intakePolicy } from '#areas/intake/policy.ts'
import { leadsPolicy } from '#areas/leads/policy.ts'
import { ledgerPolicy } from '#areas/ledger/policy.ts'
import { organsPolicy } from '#areas/organs/policy.ts'
import { proceduresPolicy } from '#areas/procedures/policy.ts'
import { qualityPolicy } from '#areas/quality/policy.ts'
import { recommendationsPolicy } from '#areas/recommendations/policy.ts'
import { statisticsPolicy } from '#areas/statistics/policy.ts'
import type { Policy } from '#kernel/policy.ts'

/** Every area's policy table: one line an area. The migrator compiles them to row-level security. */
export const policies: readonly Policy[] = [
  organsPolicy,
  ledgerPolicy,
  accountsPolicy,
  proceduresPolicy,
  intakePolicy,
  leadsPolicy,
  casesPolicy,
  approvalsPolicy,
  aidPolicy,
  qualityPolicy,
  recommendationsPolicy,
  statisticsPolicy,
]
