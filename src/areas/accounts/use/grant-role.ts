import type { Directory } from '#areas/organs/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { conflictingRole, findRole, isRole } from '../domain/roles.ts'
import { accountsPolicy } from '../policy.ts'
import { findAccount } from '../store/accounts.ts'
import { organColumns, scopedRow } from '../store/organ-columns.ts'
import { deleteRole, insertRole, lockRoles, selectRoles } from '../store/roles.ts'
import { actorId } from './administer.ts'
import { record } from './record.ts'
import { noSuchAccount, noSuchOrgan, notYours, notYourself } from './refusals.ts'

export type RoleGrant = {
  readonly accountId: string
  readonly organId: number
  readonly role: string
  readonly department?: string | undefined
}

/** The organ, if roles there are the actor's to give, and not to the actor. */
const placeOf = (tx: Tx, organs: Directory, { accountId, organId }: RoleGrant) => {
  const organ = organs.byId(organId)
  if (!organ) return refuse(noSuchOrgan)
  const place = organColumns(organ)
  if (!may(accountsPolicy, 'administer', tx.actor, scopedRow(place))) return refuse(notYours)
  return accountId === actorId(tx) ? refuse(notYourself) : ok(place)
}

const titleOf = (role: string) => findRole(role)?.title ?? text(role, role)

export const grantRole = async (tx: Tx, organs: Directory, grant: RoleGrant): Promise<Result<undefined>> => {
  const { accountId, role } = grant
  if (!isRole(role))
    return refuse({
      kind: 'invalid',
      rule: 'accounts.grant',
      message: text(`没有角色 ${role}`, `There is no role ${role}`),
      faults: [{ field: 'role', message: text('没有这个角色', 'There is no such role') }],
    })
  const place = placeOf(tx, organs, grant)
  if (!place.ok) return place
  if (!(await findAccount(tx, accountId))) return refuse(noSuchAccount)
  await lockRoles(tx, accountId)
  const held = await selectRoles(tx, [accountId])
  const conflict = conflictingRole(
    held.map((one) => one.role),
    role,
  )
  if (conflict !== undefined)
    return refuse({
      kind: 'not-allowed',
      rule: 'accounts.separation-of-duties',
      message: text(
        `已是${titleOf(conflict).zh}，不能同时担任${titleOf(role).zh}：管理和审计账号不办案`,
        `Holds the role ${titleOf(conflict).en} and cannot be ${titleOf(role).en} too: administrators and auditors do no other work`,
      ),
    })
  const added = await insertRole(tx, {
    account_id: accountId,
    ...place.value,
    role,
    department: grant.department?.trim() || null,
    granted_by: actorId(tx),
    granted_at: tx.now,
  })
  if (added) await record(tx, accountId, 'role-granted', { role, organ: grant.organId })
  return ok(undefined)
}

export const revokeRole = async (tx: Tx, organs: Directory, grant: RoleGrant): Promise<Result<undefined>> => {
  const place = placeOf(tx, organs, grant)
  if (!place.ok) return place
  const removed = await deleteRole(tx, {
    account_id: grant.accountId,
    organ_id: grant.organId,
    role: grant.role,
  })
  if (!removed)
    return refuse({
      kind: 'missing',
      rule: 'accounts.revoke',
      message: text('这个账号在此没有这个角色', 'The account does not hold this role there'),
    })
  await record(tx, grant.accountId, 'role-revoked', { role: grant.role, organ: grant.organId })
  return ok(undefined)
}
