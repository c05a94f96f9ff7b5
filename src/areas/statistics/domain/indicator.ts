import type { State } from '#areas/procedures/domain/procedure.ts'
import type { Citation } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'

/** What a figure may be broken down by. */
export type Dimension = 'priority' | 'organ' | 'month'

/**
 * How a subject stands with its clock of a rule: met in time; met, or run out by today; run out and still owed.
 * Without a rule, the clock that is due first.
 */
export type Standing =
  | { readonly rule: string; readonly state: 'met' | 'due' }
  | { readonly state: 'overdue' }

/** What a figure counts, one a subject. */
export type Counted = {
  /** The entry that makes a report, lead or case count. One that was taken back counts no more. */
  readonly event: 'report.received' | 'lead.moved' | 'case.opened' | 'case.moved'
  /** Only entries of this move of a procedure. */
  readonly move?: string
  /** Only entries that bring their subject into a state of this phase. */
  readonly into?: State['phase']
  /** Only subjects that stand so with a clock. */
  readonly clock?: Standing
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
  /** The event whose date puts a subject into a period, never the date of entry; null for how things stand today. */
  readonly by: Counted['event'] | null
  readonly dimensions: readonly Dimension[]
  readonly formula: Text
  readonly citation: Citation
}

export const countedBy = ({ counts, of }: Indicator): readonly Counted[] => (of ? [counts, of] : [counts])

/** Has no period: it says how things stand today. */
export const isStock = ({ by }: Pick<Indicator, 'by'>): boolean => by === null
