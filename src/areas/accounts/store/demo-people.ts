import type { Tx } from '#platform/db/tx.ts'

export type DemoPerson = {
  readonly id: string
  readonly name: string
  readonly organ_id: number
  readonly role: string
}

/** Accounts without a password, a row for each role that they hold; or that one account's. */
export const selectDemoPeople = (tx: Tx, accountId?: string): Promise<DemoPerson[]> =>
  tx.db
    .selectFrom('account_roles')
    .innerJoin('accounts', 'accounts.id', 'account_roles.account_id')
    .innerJoin('credentials', 'credentials.account_id', 'accounts.id')
    .select(['accounts.id', 'accounts.name', 'account_roles.organ_id', 'account_roles.role'])
    .where('accounts.active', '=', true)
    .where('credentials.password_hash', 'is', null)
    .$if(accountId !== undefined, (query) => query.where('accounts.id', '=', accountId!))
    .orderBy('account_roles.organ_id')
    .orderBy('accounts.id')
    .limit(1000)
    .execute()
