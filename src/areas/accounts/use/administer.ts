import type { Directory } from '#areas/organs/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Refusal, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { loginFault, normaliseLogin } from '../domain/login.ts'
import { accountsPolicy } from '../policy.ts'
import { type AccountRow, findAccount, findByLogin, insertAccount, setActive } from '../store/accounts.ts'
import { insertCredentials, updateCredentials } from '../store/credentials.ts'
import { organColumns, scopedRow } from '../store/organ-columns.ts'
import { selectRoles } from '../store/roles.ts'
import { unlockLogin } from './attempts.ts'
import type { AccountKeys } from './keys.ts'
import { hashPassword } from './password-hash.ts'
import { inGroups, randomCode } from './random-code.ts'
import { record } from './record.ts'
import { noSuchAccount, noSuchOrgan, notYours, notYourself } from './refusals.ts'
import { removeTotp } from './second-factor.ts'

/** 80 random bits; its owner changes it at the first use. */
const newPassword = (): string => inGroups(randomCode(16).toLowerCase(), 4)

export const actorId = (tx: Tx): string | null => (tx.actor.kind === 'staff' ? tx.actor.id : null)

export type NewAccount = {
  readonly login: string
  readonly name: string
  readonly organId: number
  /** `none`: signs in by another method, as on a demo. */
  readonly password: 'one-time' | 'none'
}

const invalid = (field: 'login' | 'name', message: Refusal['message']) =>
  refuse({
    kind: 'invalid',
    rule: 'accounts.create',
    message: text('有些内容需要改一下', 'Some of this needs to be put right'),
    faults: [{ field, message }],
  })

/** The password is told this once and kept nowhere. */
export const createAccount = async (
  tx: Tx,
  organs: Directory,
  input: NewAccount,
): Promise<Result<{ id: string; password: string | null }>> => {
  const organ = organs.byId(input.organId)
  if (!organ) return refuse(noSuchOrgan)
  const place = organColumns(organ)
  if (!may(accountsPolicy, 'administer', tx.actor, scopedRow(place))) return refuse(notYours)
  const login = normaliseLogin(input.login)
  const name = input.name.trim()
  const fault = loginFault(login)
  if (fault) return invalid('login', fault)
  if (name === '') return invalid('name', text('请填写姓名', 'Enter a name'))
  if (await findByLogin(tx, login)) return invalid('login', text('这个账号已被使用', 'This login is taken'))
  const id = tx.newId()
  const password = input.password === 'none' ? null : newPassword()
  await insertAccount(tx, { id, login, name, ...place, created_by: actorId(tx), created_at: tx.now })
  await insertCredentials(tx, {
    account_id: id,
    ...place,
    password_hash: password === null ? null : await hashPassword(password),
    must_change_password: password !== null,
    now: tx.now,
  })
  await record(tx, id, 'created', { organ: organ.id })
  return ok({ id, password })
}

/** The account, if the actor looks after it and it is somebody else's. */
const othersAccount = async (tx: Tx, id: string): Promise<Result<AccountRow>> => {
  const account = await findAccount(tx, id)
  if (!account) return refuse(noSuchAccount)
  if (!may(accountsPolicy, 'administer', tx.actor, scopedRow(account))) return refuse(notYours)
  return id === actorId(tx) ? refuse(notYourself) : ok(account)
}

/** Whoever sets a password can use the account: so all that it may do must be within the actor's reach. */
const reachesAllRoles = async (tx: Tx, organs: Directory, id: string): Promise<boolean> =>
  (await selectRoles(tx, [id])).every(({ organ_id }) => {
    const organ = organs.byId(organ_id)
    return organ && may(accountsPolicy, 'administer', tx.actor, scopedRow(organColumns(organ)))
  })

/** A new one-time password for somebody who lost theirs; sessions end, a lock is lifted. */
export const resetPassword = async (
  tx: Tx,
  organs: Directory,
  keys: AccountKeys,
  id: string,
  { alsoTotp }: { readonly alsoTotp: boolean },
): Promise<Result<{ password: string }>> => {
  const account = await othersAccount(tx, id)
  if (!account.ok) return account
  if (!(await reachesAllRoles(tx, organs, id))) return refuse(notYours)
  const password = newPassword()
  await updateCredentials(tx, id, {
    password_hash: await hashPassword(password),
    must_change_password: true,
    password_changed_at: tx.now,
    sessions_from: tx.now,
  })
  if (alsoTotp) await removeTotp(tx, id)
  await unlockLogin(tx, keys, account.value.login)
  await record(tx, id, 'password-reset', { alsoTotp })
  return ok({ password })
}

/** Closes an account, and every session of it at once; or opens it again. */
export const changeActive = async (tx: Tx, id: string, active: boolean): Promise<Result<undefined>> => {
  const account = await othersAccount(tx, id)
  if (!account.ok) return account
  await setActive(tx, id, active)
  if (!active) await updateCredentials(tx, id, { sessions_from: tx.now })
  await record(tx, id, active ? 'activated' : 'deactivated')
  return ok(undefined)
}
