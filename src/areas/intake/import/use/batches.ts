import type { ReadRow } from '../domain/judge.ts'
import type { SheetRow } from '../domain/sheet.ts'

/** Rows of one transaction: what a kill undoes, and what one commit carries. */
const batchSize = 200

export type Batch = {
  /** How many rows of the file come before it. */
  readonly from: number
  readonly rows: readonly ReadRow[]
  readonly last: boolean
}

export type Batches = {
  /** The batch whose turn it is; the same one until it is dropped. */
  readonly peek: () => Promise<Batch>
  /** Goes on; the next batch is being read while this one is written. */
  readonly drop: () => void
  /** Skips rows that were done before. */
  readonly moveTo: (position: number) => Promise<void>
  readonly close: () => Promise<void>
}

export const readBatches = (rows: AsyncGenerator<SheetRow>, read: (row: SheetRow) => ReadRow): Batches => {
  const take = async (from: number): Promise<Batch> => {
    const taken: ReadRow[] = []
    while (taken.length < batchSize) {
      const { done, value } = await rows.next()
      if (done) return { from, rows: taken, last: true }
      taken.push(read(value))
    }
    return { from, rows: taken, last: false }
  }
  const following = async (before: Promise<Batch>): Promise<Batch> => {
    const { from, rows: taken, last } = await before
    return last ? { from: from + taken.length, rows: [], last } : take(from + taken.length)
  }

  let current = take(0)
  let ahead = following(current)
  const drop = () => {
    current = ahead
    ahead = following(current)
    // A fault in it is told when its turn comes.
    ahead.catch(() => undefined)
  }
  current.catch(() => undefined)
  ahead.catch(() => undefined)

  return {
    peek: () => current,
    drop,
    moveTo: async (position) => {
      for (let batch = await current; batch.from < position; batch = await current) {
        if (batch.last) throw new Error(`the file ends before row ${position}, where the import stopped`)
        drop()
      }
    },
    close: async () => {
      await rows.return(undefined)
    },
  }
}
