import type { Directory } from '#areas/organs/public.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Organ, scopeColumn } from '#areas/organs/domain/organ.ts'
import {
  type AccountRow,
  findAccount,
  findByLogin,
  pageOfAccounts,
  selectAccounts,
} from '../store/accounts.ts'
import { type CredentialsRow, selectCredentials } from '../store/credentials.ts'
import { normaliseLogin } from '../domain/login.ts'
import { accountsPolicy } from '../policy.ts'
import { organColumns, scopedRow } from '../store/organ-columns.ts'
import { type RoleRow, selectColleagues, selectRoles } from '../store/roles.ts'
import { noSuchOrgan, notYours } from './refusals.ts'

/** An account as those who look after it see it. */
export type AccountDetails = {
  readonly account: AccountRow
  readonly roles: readonly RoleRow[]
  readonly credentials: CredentialsRow | undefined
}

const detailsOf = async (tx: Tx, accounts: readonly AccountRow[]): Promise<AccountDetails[]> => {
  const ids = accounts.map(({ id }) => id)
  const roles = Map.groupBy(await selectRoles(tx, ids), (row) => row.account_id)
  const credentials = new Map((await selectCredentials(tx, ids)).map((row) => [row.account_id, row]))
  return accounts.map((account) => ({
    account,
    roles: roles.get(account.id) ?? [],
    credentials: credentials.get(account.id),
  }))
}

export const readAccount = async (tx: Tx, id: string): Promise<AccountDetails | undefined> => {
  const account = await findAccount(tx, id)
  return account && (await detailsOf(tx, [account]))[0]
}

const below = (organ: Pick<Organ, 'id' | 'level'> | undefined) => {
  const column = organ && scopeColumn(organ.level)
  return organ && column ? { column, id: organ.id } : undefined
}

export type AccountQuery = {
  readonly words?: string | undefined
  /** The organ whose accounts are wanted, with those below it; else the actor's. */
  readonly organId?: number | undefined
  readonly after?: string | undefined
  readonly limit: number
}

export const listAccounts = async (
  tx: Tx,
  organs: Directory,
  { organId, ...query }: AccountQuery,
): Promise<Result<{ items: AccountDetails[]; next: string | null }>> => {
  const organ = organs.byId(organId ?? organOf(tx.actor)?.id ?? 0)
  if (organId !== undefined && !organ) return refuse(noSuchOrgan)
  if (!may(accountsPolicy, 'administer', tx.actor, organ && scopedRow(organColumns(organ))))
    return refuse(notYours)
  const rows = await pageOfAccounts(tx, { ...query, limit: query.limit + 1, below: below(organ) })
  const page = rows.slice(0, query.limit)
  return ok({
    items: await detailsOf(tx, page),
    next: rows.length > page.length ? page.at(-1)!.id : null,
  })
}

/** Names by account, for whoever shows who did something. An account that is unknown is not in the map. */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map((await selectAccounts(tx, ids)).map(({ id, name }) => [id, name]))

/** The account of a login, however it is typed. */
export const accountIdOf = async (tx: Tx, login: string): Promise<string | undefined> =>
  (await findByLogin(tx, normaliseLogin(login)))?.id

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly roles: readonly { readonly role: string; readonly department: string | null }[]
}

/** Who works at an organ, by name; with `role`, only those who hold it. */
export const colleagues = async (tx: Tx, organId: number, role?: string): Promise<Colleague[]> =>
  [...Map.groupBy(await selectColleagues(tx, organId, role), (row) => row.account_id)].map(([id, rows]) => ({
    id,
    name: rows[0]!.name,
    roles: rows.map((row) => ({ role: row.role, department: row.department })),
  }))
