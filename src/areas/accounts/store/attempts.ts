import type { Tx } from '#platform/db/tx.ts'
import type { Attempts } from '../domain/lockout.ts'

/** Locks the row even where there is none yet: attempts at the same moment count one after the other. */
export const lockAttempts = async (tx: Tx, key: Buffer): Promise<Attempts> => {
  await tx.db
    .insertInto('sign_in_attempts')
    .values({ key, failures: 0, last_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx.db
    .selectFrom('sign_in_attempts')
    .select(['failures', 'last_at', 'locked_until'])
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return {
    failures: row.failures,
    lastAt: row.last_at.getTime(),
    lockedUntil: row.locked_until?.getTime() ?? null,
  }
}

export const saveAttempts = (tx: Tx, key: Buffer, attempts: Attempts) =>
  tx.db
    .updateTable('sign_in_attempts')
    .set({
      failures: attempts.failures,
      last_at: new Date(attempts.lastAt),
      locked_until: attempts.lockedUntil === null ? null : new Date(attempts.lockedUntil),
    })
    .where('key', '=', key)
    .execute()

export const deleteAttempts = (tx: Tx, key: Buffer) =>
  tx.db.deleteFrom('sign_in_attempts').where('key', '=', key).execute()

export const deleteAttemptsBefore = async (tx: Tx, before: Date): Promise<number> => {
  const result = await tx.db.deleteFrom('sign_in_attempts').where('last_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}
