import { organColumns } from '#areas/organs/domain/organ.ts'
import type { Organ } from '#areas/organs/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { newId } from '#platform/db/ids.ts'
import { fewPosts, type Staff, teamOf, type WholeTeam, untoldPassword } from '../people.ts'
import type { Random } from '../random.ts'
import { personName } from '../stories/names.ts'
import { append } from './entries.ts'
import { noRows, type Rows } from './tables.ts'
import { openWriter } from './write.ts'

const making: Actor = { kind: 'system', task: 'demo' }

/** What `createAccount` and `grantRole` write. */
const appoint = (
  rows: Rows,
  organ: Organ,
  { login, roles }: (typeof fewPosts)[number],
  name: string,
  hash: string,
): Staff => {
  const [id, now, where] = [newId(), new Date(), organColumns(organ)]
  const told = (verb: string, data: { readonly role?: string; readonly organ: number }) =>
    append(rows, making, now, [{ subject_kind: 'account', subject_id: id, type: `account.${verb}`, data }])
  rows.accounts.push({ id, login: `${login}.${organ.code}`, name, ...where, created_at: now })
  rows.credentials.push({
    account_id: id,
    ...where,
    password_hash: hash,
    must_change_password: false,
    password_changed_at: now,
    sessions_from: now,
  })
  told('created', { organ: organ.id })
  for (const role of roles) {
    rows.account_roles.push({ account_id: id, ...where, role, granted_at: now })
    told('role-granted', { role, organ: organ.id })
  }
  return { kind: 'staff', id, organ: { id: organ.id, level: organ.level }, roles }
}

/** People of thousands of organs, as rows. */
export const appointMany = async (
  ownerUrl: string,
  where: readonly Organ[],
  random: Random,
): Promise<ReadonlyMap<number, WholeTeam>> => {
  const rows = noRows()
  const hash = await untoldPassword()
  const teams = new Map(
    where.map((organ) => {
      const staff = fewPosts.map((each) => appoint(rows, organ, each, personName(random), hash))
      return [organ.id, teamOf(staff)] as const
    }),
  )
  const writer = await openWriter(ownerUrl, { trusted: false })
  try {
    await writer.write(rows)
  } finally {
    await writer.close()
  }
  return teams
}
