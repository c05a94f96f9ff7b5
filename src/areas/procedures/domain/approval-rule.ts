import type { Citation, Doubt } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'

/** Who speaks at one point of the way of an approval. `above`: at the level above. `all`: each of the roles, in any order. */
export type ApprovalStep = {
  readonly act: 'review' | 'decide'
  readonly roles: readonly string[]
  readonly all?: true
  readonly above?: true
}

/** A row of the decision matrix: how an act is approved. The last step decides. Source: rulebook 5.3. */
export type ApprovalRule = {
  readonly id: string
  readonly title: Text
  readonly steps: readonly ApprovalStep[]
  readonly basis: readonly Citation[]
  readonly doubt?: Doubt
}
