import type { Citation } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'

/** What a figure may be broken down by. */
export type Dimension =
  | 'priority'
  | 'measure'
  | 'hotSpot'
  | 'group'
  | 'industry'
  | 'channel'
  | 'organ'
  | 'month'

/** Which ledger entries a figure counts, one a subject. */
export type Counted = {
  readonly event: string
  /** Adds up this number in the entry's data instead of counting entries. */
  readonly sum?: string
  /** Only subjects whose clock of this rule was met in time (`met`), or was met or has run out (`due`). */
  readonly clock?: { readonly rule: string; readonly state: 'met' | 'due' }
}

/** One figure, one definition. A share has both parts; a count has no `of`. */
export type Indicator = {
  readonly id: string
  readonly title: Text
  readonly unit: 'reports' | 'cases' | 'persons' | 'share'
  readonly counts: Counted
  readonly of?: Counted
  /** The event whose date puts a subject into a period, never the date of entry. */
  readonly by: string
  readonly dimensions: readonly Dimension[]
  readonly formula: Text
  readonly citation: Citation
}
