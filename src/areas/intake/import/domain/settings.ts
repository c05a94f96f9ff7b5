import type { ChannelId } from '../../domain/channel.ts'
import type { Mapping } from './mapping.ts'

/** What an import does with the rows it reads. */
export type ImportSettings = {
  readonly mapping: Mapping
  readonly channel: ChannelId
  /** Tells numbers of one system from those of another; rows of one system never come in twice. */
  readonly source: string
}

export type Outcome = 'imported' | 'refused' | 'known'

/** What became of the rows; imported + refused + known = done, and at the end done = total. */
export type Counts = {
  readonly total: number
  readonly done: number
  readonly imported: number
  readonly refused: number
  readonly known: number
}

export const noCounts: Counts = { total: 0, done: 0, imported: 0, refused: 0, known: 0 }
