import type { State } from '#areas/procedures/domain/procedure.ts'
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
  /** Only entries of this move of a procedure. */
  readonly move?: string
  /** Only entries that bring their subject into a state of this phase. */
  readonly into?: State['phase']
  /** Only subjects whose clock of this rule was met in time (`met`), or was met or has run out (`due`). */
  readonly clock?: { readonly rule: string; readonly state: 'met' | 'due' }
  /** Adds up this number of the subject instead of counting subjects. */
  readonly sum?: 'persons_affected'
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
