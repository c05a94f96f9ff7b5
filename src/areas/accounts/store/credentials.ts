import type { Tx } from '#platform/db/tx.ts'
import type { OrganColumns } from './organ-columns.ts'

export type CredentialsRow = {
  readonly account_id: string
  readonly password_hash: string | null
  readonly must_change_password: boolean
  readonly totp_sealed: Buffer | null
  readonly totp_enabled_at: Date | null
  readonly totp_step: number | null
  readonly recovery_hashes: Buffer[]
  readonly sessions_from: Date
}

const columns = [
  'account_id',
  'password_hash',
  'must_change_password',
  'totp_sealed',
  'totp_enabled_at',
  'totp_step',
  'recovery_hashes',
  'sessions_from',
] as const

export const findCredentials = (tx: Tx, accountId: string): Promise<CredentialsRow | undefined> =>
  tx.db.selectFrom('credentials').select(columns).where('account_id', '=', accountId).executeTakeFirst()

export const lockCredentials = (tx: Tx, accountId: string): Promise<CredentialsRow | undefined> =>
  tx.db
    .selectFrom('credentials')
    .select(columns)
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()

export const selectCredentials = async (tx: Tx, accountIds: readonly string[]): Promise<CredentialsRow[]> =>
  accountIds.length === 0
    ? []
    : await tx.db.selectFrom('credentials').select(columns).where('account_id', 'in', accountIds).execute()

export const insertCredentials = async (
  tx: Tx,
  row: OrganColumns &
    Pick<CredentialsRow, 'account_id' | 'password_hash' | 'must_change_password'> & { now: Date },
) => {
  const { now, ...values } = row
  await tx.db
    .insertInto('credentials')
    .values({ ...values, password_changed_at: now, sessions_from: now })
    .execute()
}

/** Whether there was such a row within reach. */
export const updateCredentials = async (
  tx: Tx,
  accountId: string,
  change: Partial<Omit<CredentialsRow, 'account_id'>> & { readonly password_changed_at?: Date },
): Promise<boolean> => {
  const result = await tx.db
    .updateTable('credentials')
    .set(change)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
