import type { Tx } from '#platform/db/tx.ts'
import { followDues } from '../store/cases.ts'

/** After a calendar moved clocks: cases follow. */
export const followClocks = (tx: Tx, { caseIds }: { readonly caseIds: readonly string[] }): Promise<void> =>
  followDues(tx, caseIds)
