import { asSystem, type Tx } from '#platform/db/tx.ts'
import { findSamePhone } from '../store/identities.ts'

/**
 * Other reports whose reporter left the same telephone number, newest first. It opens no identity: indexes are
 * compared, and which of these reports the actor may see is for their own policy to say.
 */
export const sameReporter = (tx: Tx, reportId: string, limit = 20): Promise<string[]> =>
  asSystem(tx, 'intake.same-reporter', (system) => findSamePhone(system, reportId, limit))
