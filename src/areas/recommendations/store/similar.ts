import type { Tx } from '#platform/db/tx.ts'

export type LinkedCase = { readonly caseId: string; readonly toldAt: Date | null }

export const linkedCases = async (tx: Tx, recommendationId: string): Promise<LinkedCase[]> => {
  const rows = await tx.db
    .selectFrom('recommendation_cases')
    .select(['case_id', 'told_at'])
    .where('recommendation_id', '=', recommendationId)
    .orderBy('linked_at')
    .orderBy('case_id')
    .execute()
  return rows.map((row) => ({ caseId: row.case_id, toldAt: row.told_at }))
}

/** Whether it was not linked before. */
export const linkCase = async (
  tx: Tx,
  recommendationId: string,
  caseId: string,
  by: string,
): Promise<boolean> => {
  const added = await tx.db
    .insertInto('recommendation_cases')
    .values({ recommendation_id: recommendationId, case_id: caseId, linked_by: by, linked_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const unlinkCase = async (tx: Tx, recommendationId: string, caseId: string): Promise<boolean> => {
  const gone = await tx.db
    .deleteFrom('recommendation_cases')
    .where('recommendation_id', '=', recommendationId)
    .where('case_id', '=', caseId)
    .where('told_at', 'is', null)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export const markTold = async (tx: Tx, recommendationId: string, caseId: string): Promise<void> => {
  await tx.db
    .updateTable('recommendation_cases')
    .set({ told_at: tx.now })
    .where('recommendation_id', '=', recommendationId)
    .where('case_id', '=', caseId)
    .execute()
}
