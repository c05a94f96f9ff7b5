import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { LogKey } from '../domain/statement.ts'

export type StoredKey = LogKey & {
  readonly origin: string
  readonly created_at: Date
  readonly retired_at: Date | null
}

type KeyRow = Omit<StoredKey, 'public_key'> & { readonly public_key: Buffer }

/** Every key the log was ever signed with, oldest first. */
export const findKeys = async (tx: Tx): Promise<StoredKey[]> => {
  const { rows } = await sql<KeyRow>`select * from ledger_keys order by created_at`.execute(tx.db)
  return rows.map((row) => ({ ...row, public_key: row.public_key.toString('hex') }))
}

export const insertKey = async (tx: Tx, origin: string, key: LogKey): Promise<void> => {
  await tx.db
    .insertInto('ledger_keys')
    .values({
      key_id: key.key_id,
      origin,
      public_key: Buffer.from(key.public_key, 'hex'),
      created_at: tx.now,
    })
    .execute()
}

export const retireKey = async (tx: Tx, keyId: string): Promise<void> => {
  await tx.db
    .updateTable('ledger_keys')
    .set({ retired_at: tx.now })
    .where('key_id', '=', keyId)
    .where('retired_at', 'is', null)
    .execute()
}
