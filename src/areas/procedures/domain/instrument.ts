import type { Text } from '#kernel/text.ts'

/** A law, a rule or a publication that citations point to by its tag. */
export type Instrument = {
  readonly tag: string
  readonly title: Text
  /** What it is called where there is little room. */
  readonly short?: Text
  /** Our own decision, which no text orders. */
  readonly ownDesign?: true
  /** Number, date or place of publication. */
  readonly reference: string
  readonly year: number
  /** Why the entry is not settled, as where only a report of the text was seen. */
  readonly note?: Text
}
