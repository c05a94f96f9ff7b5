import type { Tx } from '#platform/db/tx.ts'

export type SessionRow = {
  readonly token_hash: Buffer
  readonly id: string
  readonly account_id: string
  readonly organ_id: number
  readonly method: string
  readonly created_at: Date
  readonly last_seen_at: Date
  readonly expires_at: Date
  readonly address: string
  readonly agent: string
}

export const insertSession = (tx: Tx, row: SessionRow) => tx.db.insertInto('sessions').values(row).execute()

export const selectSessions = (tx: Tx, accountId: string): Promise<SessionRow[]> =>
  tx.db.selectFrom('sessions').selectAll().where('account_id', '=', accountId).orderBy('created_at').execute()

export const findSession = async (tx: Tx, tokenHash: Buffer): Promise<SessionRow | undefined> =>
  (await tx.db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()) as
    | SessionRow
    | undefined

export const updateSession = (
  tx: Tx,
  id: string,
  change: Partial<Pick<SessionRow, 'organ_id' | 'last_seen_at'>>,
) => tx.db.updateTable('sessions').set(change).where('id', '=', id).execute()

export const deleteSessions = async (tx: Tx, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0
  const result = await tx.db.deleteFrom('sessions').where('id', 'in', ids).executeTakeFirst()
  return Number(result.numDeletedRows)
}

export const deleteExpiredSessions = async (tx: Tx, lastSeenBefore: Date): Promise<number> => {
  const result = await tx.db
    .deleteFrom('sessions')
    .where((where) =>
      where.or([where('expires_at', '<=', tx.now), where('last_seen_at', '<=', lastSeenBefore)]),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
