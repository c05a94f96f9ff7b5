import { rescheduleReports } from '#areas/intake/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import { followDues } from '../store/dues.ts'

/** After a calendar moved clocks: leads, and what their reporters read, follow. */
export const followClocks = async (
  tx: Tx,
  { leadIds, caseIds }: { readonly leadIds: readonly string[]; readonly caseIds: readonly string[] },
): Promise<void> => {
  const dues = await followDues(tx, leadIds, caseIds)
  await rescheduleReports(
    tx,
    dues.map(({ reportId, dueOn, provisional }) => ({ id: reportId, nextBy: dueOn, provisional })),
  )
}
