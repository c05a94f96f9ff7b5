import type { Directory } from '#areas/organs/public.ts'
import { findRole } from '../domain/roles.ts'
import type { RoleRow } from '../store/roles.ts'
import type { AccountDetails } from '../use/read-accounts.ts'
import type { AccountView } from '../contract.ts'

export const organView = (organs: Directory, id: number) => {
  const organ = organs.byId(id)
  if (!organ) throw new Error(`a row names the organ ${id}, which does not exist`)
  return { id: organ.id, code: organ.code, name: { ...organ.name }, level: organ.level }
}

export const roleView = ({ role, department }: Pick<RoleRow, 'role' | 'department'>) => {
  const { title, description } = findRole(role) ?? {
    title: { zh: role, en: role },
    description: { zh: '', en: '' },
  }
  return { id: role, title: { ...title }, description: { ...description }, department }
}

/** Roles by organ, as somebody acts with them. */
export const placeViews = (organs: Directory, roles: readonly RoleRow[]) =>
  [...Map.groupBy(roles, (row) => row.organ_id)].map(([organId, rows]) => ({
    organ: organView(organs, organId),
    roles: rows.map(roleView),
  }))

export const accountView = (organs: Directory, details: AccountDetails): AccountView => {
  const { account, roles, credentials } = details
  return {
    id: account.id,
    login: account.login,
    name: account.name,
    organ: organView(organs, account.organ_id),
    active: account.active,
    createdAt: account.created_at.toISOString(),
    mustChangePassword: credentials?.must_change_password ?? false,
    totpEnabled: credentials?.totp_enabled_at != null,
    roles: roles.map((row) => ({ ...roleView(row), organ: organView(organs, row.organ_id) })),
  }
}
