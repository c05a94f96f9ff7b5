import { nextDue } from '#areas/procedures/domain/clock.ts'
import { clocksOf } from '#areas/procedures/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import { saveCase } from '../store/cases.ts'

/** The day a case is due, after clocks came into it or left it. */
export const refreshDue = async (tx: Tx, caseId: string): Promise<void> =>
  saveCase(tx, caseId, { dueOn: nextDue(await clocksOf(tx, { caseId })) })
