import type { Tx } from '#platform/db/tx.ts'
import { accountLockout } from '../domain/lockout.ts'
import { sessionRule } from '../domain/session.ts'
import { deleteAttemptsBefore } from '../store/attempts.ts'
import { deleteExpiredSessions } from '../store/sessions.ts'

/** Forgets sessions that ran out and failures that no longer count. For the worker, every hour. */
export const sweepSignIns = async (tx: Tx): Promise<{ sessions: number; attempts: number }> => {
  const ago = (seconds: number) => new Date(tx.now.getTime() - seconds * 1000)
  return {
    sessions: await deleteExpiredSessions(tx, ago(sessionRule.idleSeconds)),
    attempts: await deleteAttemptsBefore(tx, ago(accountLockout.forgetSeconds)),
  }
}
