import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Insertable, Selectable } from 'kysely'

export type FeedRow = Pick<Selectable<DB['due_feeds']>, 'account_id' | 'organ_id' | 'created_at'>

const columns = ['account_id', 'organ_id', 'created_at'] as const

export const findFeed = (tx: Tx, accountId: string): Promise<FeedRow | undefined> =>
  tx.db.selectFrom('due_feeds').select(columns).where('account_id', '=', accountId).executeTakeFirst()

export const findFeedByToken = (tx: Tx, tokenHash: Buffer): Promise<FeedRow | undefined> =>
  tx.db.selectFrom('due_feeds').select(columns).where('token_hash', '=', tokenHash).executeTakeFirst()

/** The address before it ends with this. */
export const putFeed = (tx: Tx, row: Insertable<DB['due_feeds']>) =>
  tx.db
    .insertInto('due_feeds')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet({
        token_hash: row.token_hash,
        organ_id: row.organ_id,
        created_at: row.created_at,
      }),
    )
    .execute()

export const removeFeed = async (tx: Tx, accountId: string): Promise<boolean> => {
  const removed = await tx.db.deleteFrom('due_feeds').where('account_id', '=', accountId).executeTakeFirst()
  return removed.numDeletedRows > 0n
}
