import { idAt } from '#platform/db/ids.ts'
import type { Tx } from '#platform/db/tx.ts'

/** The same transaction at another time: what it writes is dated, and sorted by id, as of then. */
export const inThePast = (tx: Tx, at: Date): Tx => ({ ...tx, now: at, newId: () => idAt(at.getTime()) })
