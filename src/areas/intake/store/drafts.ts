import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type DraftRow = { readonly sealed: Buffer; readonly expires_at: Date }

/** `lock`: nobody else changes or sends it before this transaction ends. */
export const findDraft = async (tx: Tx, tokenHash: Buffer, lock: boolean): Promise<DraftRow | undefined> => {
  const query = tx.db
    .selectFrom('drafts')
    .select(['sealed', 'expires_at'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', tx.now)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

export const writeDraft = async (
  tx: Tx,
  tokenHash: Buffer,
  draft: { readonly sealed: Buffer; readonly files: readonly Buffer[]; readonly expiresAt: Date },
): Promise<void> => {
  await sql`
    insert into drafts (token_hash, sealed, files, updated_at, expires_at)
    values (${tokenHash}, ${draft.sealed}, ${draft.files}::bytea[], ${tx.now}, ${draft.expiresAt})
    on conflict (token_hash) do update
    set sealed = excluded.sealed, files = excluded.files,
        updated_at = excluded.updated_at, expires_at = excluded.expires_at`.execute(tx.db)
}

export const deleteDraft = async (tx: Tx, tokenHash: Buffer): Promise<void> => {
  await tx.db.deleteFrom('drafts').where('token_hash', '=', tokenHash).execute()
}

export const deleteExpiredDrafts = async (tx: Tx): Promise<number> => {
  const { numDeletedRows } = await tx.db
    .deleteFrom('drafts')
    .where('expires_at', '<=', tx.now)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
