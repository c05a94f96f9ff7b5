import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { OrganColumns } from './organ-columns.ts'

export type RoleRow = {
  readonly account_id: string
  readonly organ_id: number
  readonly role: string
  readonly department: string | null
}

const columns = ['account_id', 'organ_id', 'role', 'department'] as const

export const selectRoles = async (tx: Tx, accountIds: readonly string[]): Promise<RoleRow[]> =>
  accountIds.length === 0
    ? []
    : await tx.db
        .selectFrom('account_roles')
        .select(columns)
        .where('account_id', 'in', accountIds)
        .orderBy('account_id')
        .orderBy('organ_id')
        .orderBy('role')
        .execute()

/** Two people who grant roles to one account wait for each other, so that neither overlooks a conflict. */
export const lockRoles = (tx: Tx, accountId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`account_roles ${accountId}`}, 0))`.execute(tx.db)

export const insertRole = async (
  tx: Tx,
  row: RoleRow & OrganColumns & { granted_by: string | null; granted_at: Date },
): Promise<boolean> => {
  const result = await tx.db
    .insertInto('account_roles')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const deleteRole = async (tx: Tx, row: Omit<RoleRow, 'department'>): Promise<boolean> => {
  const result = await tx.db
    .deleteFrom('account_roles')
    .where('account_id', '=', row.account_id)
    .where('organ_id', '=', row.organ_id)
    .where('role', '=', row.role)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Who works at an organ, by name; with `role`, only those who hold it there. */
export const selectColleagues = (
  tx: Tx,
  organId: number,
  role?: string,
): Promise<(Omit<RoleRow, 'organ_id'> & { readonly name: string })[]> =>
  tx.db
    .selectFrom('account_roles')
    .innerJoin('accounts', 'accounts.id', 'account_roles.account_id')
    .select(['account_roles.account_id', 'account_roles.role', 'account_roles.department', 'accounts.name'])
    .where('account_roles.organ_id', '=', organId)
    .where('accounts.active', '=', true)
    .$if(role !== undefined, (query) => query.where('account_roles.role', '=', role!))
    .orderBy('accounts.name')
    .orderBy('accounts.id')
    .limit(500)
    .execute()
