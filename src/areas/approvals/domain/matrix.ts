import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import { isCommittee } from './way.ts'

/** How high the one stands who decides in the end: a head, the chief procurator, the committee, the level above. */
const height = ({ steps }: ApprovalRule): number => {
  const last = steps.at(-1)
  if (!last) return 0
  if (last.above) return 3
  if (isCommittee({ ...last, all: false, organId: 0 })) return 2
  return last.roles.includes('chief_procurator') ? 1 : 0
}

/**
 * An office may set its own way for an act where the rules leave it open (CRIM 4). What an article gives to
 * somebody it cannot give to somebody lower.
 */
export const mayReplace = (laidDown: ApprovalRule, own: ApprovalRule): boolean =>
  height(own) >= height(laidDown)
