import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { createAccount, grantRole } from '#areas/accounts/public.ts'
import { updateCredentials } from '#areas/accounts/store/credentials.ts'
import { hashPassword } from '#areas/accounts/use/password-hash.ts'
import type { Directory, Organ } from '#areas/organs/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { randomBytes } from 'node:crypto'
import type { Random } from './random.ts'
import { personName } from './stories/names.ts'

export type Staff = Extract<Actor, { kind: 'staff' }>

/** Who works at an organ. Where it has few people, one does the work of several. */
export type Team = {
  readonly clerk: Staff
  readonly manager: Staff
  readonly prosecutors: readonly Staff[]
  readonly chief: Staff
}

/** Who else the county at the centre has. */
export type WholeTeam = Team & {
  readonly head: Staff
  readonly assistant: Staff
  readonly secretary: Staff
  /** Somebody who answers for an agency, not of the procuratorate. */
  readonly agency: Staff
}

export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.refusal.rule}: ${result.refusal.message.en}`)
  return result.value
}

type Post = { readonly login: string; readonly roles: readonly RoleId[] }

const post = (login: string, ...roles: readonly RoleId[]): Post => ({ login, roles })

const handlingPosts = [
  post('kongshen', 'intake_clerk'),
  post('anguan', 'case_manager'),
  post('jcg', 'prosecutor'),
  post('jcg2', 'prosecutor'),
  post('zhuren', 'department_head'),
  post('jcz', 'chief_procurator'),
]

/** The organs whose people anybody may be on a demo: one of each level, and a neighbour of the lowest. */
const openPosts: Readonly<Record<string, readonly Post[]>> = {
  '100000': [
    ...handlingPosts,
    post('fenxi', 'analyst'),
    post('tongji', 'statistician'),
    post('fabu', 'publisher'),
    post('shenji', 'auditor'),
    post('guanli', 'administrator'),
  ],
  '370000': [
    ...handlingPosts,
    post('fenxi', 'analyst'),
    post('tongji', 'statistician'),
    post('fabu', 'publisher'),
    post('shenji', 'auditor'),
    post('guanli', 'administrator'),
  ],
  '370100': [...handlingPosts, post('fenxi', 'analyst'), post('tongji', 'statistician')],
  '370102': [
    ...handlingPosts,
    post('zhuli', 'assistant'),
    post('jwh', 'committee_secretary'),
    post('fenxi', 'analyst'),
    post('tongji', 'statistician'),
    post('fabu', 'publisher'),
    post('xiezuo', 'agency'),
    post('shenji', 'auditor'),
    post('guanli', 'administrator'),
  ],
  '370103': handlingPosts,
}

/** Elsewhere few people do the work of all. */
export const fewPosts = [
  post('desk', 'intake_clerk', 'case_manager'),
  post('jcg', 'prosecutor', 'department_head', 'chief_procurator'),
]

export const isOpen = ({ level, code }: Pick<Organ, 'level' | 'code'>): boolean =>
  (level === 'supreme' ? '100000' : code) in openPosts

const postsAt = ({ level, code }: Organ): readonly Post[] =>
  openPosts[level === 'supreme' ? '100000' : code] ?? fewPosts

const appoint = async (
  tx: Tx,
  organs: Directory,
  organ: Organ,
  { login, roles }: Post,
  name: string,
): Promise<Staff> => {
  const { id } = must(
    await createAccount(tx, organs, {
      login: `${login}.${organ.code}`,
      name,
      organId: organ.id,
      password: 'none',
    }),
  )
  for (const role of roles) must(await grantRole(tx, organs, { accountId: id, organId: organ.id, role }))
  return { kind: 'staff', id, organ: { id: organ.id, level: organ.level }, roles }
}

export const teamOf = (staff: readonly Staff[]): WholeTeam => {
  const having = (role: RoleId) => staff.filter(({ roles }) => roles.includes(role))
  const one = (role: RoleId) => having(role)[0]!
  return {
    clerk: one('intake_clerk'),
    manager: one('case_manager'),
    prosecutors: having('prosecutor'),
    chief: one('chief_procurator'),
    head: one('department_head'),
    assistant: one('assistant'),
    secretary: one('committee_secretary'),
    agency: one('agency'),
  }
}

/** The hash of a password that nobody was told. */
export const untoldPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64url'))

/** How many organs are staffed beside each other. */
const atOnce = 4

/**
 * People with invented names at these organs. Those of a few organs have no password, which is what lets a demo
 * sign them in with a click; the others have one that nobody was told.
 */
export const appointPeople = async (
  database: Db,
  organs: Directory,
  where: readonly Organ[],
  random: Random,
): Promise<ReadonlyMap<number, WholeTeam>> => {
  const untold = await untoldPassword()
  const teams = new Map<number, WholeTeam>()
  const waiting = where.map((organ) => ({
    organ,
    posts: postsAt(organ).map((each) => ({ ...each, name: personName(random) })),
  }))
  const staffOrgan = async (tx: Tx, { organ, posts }: (typeof waiting)[number]): Promise<void> => {
    const staff: Staff[] = []
    for (const { name, ...each } of posts) {
      const person = await appoint(tx, organs, organ, each, name)
      if (!isOpen(organ)) await updateCredentials(tx, person.id, { password_hash: untold })
      staff.push(person)
    }
    teams.set(organ.id, teamOf(staff))
  }
  const worker = () =>
    inTransaction(database, { kind: 'system', task: 'demo' }, async (tx) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await staffOrgan(tx, next)
    })
  await Promise.all(Array.from({ length: atOnce }, worker))
  return teams
}
