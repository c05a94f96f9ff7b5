import { openSession } from '#areas/accounts/use/open-session.ts'
import type { System } from '#entry/system.ts'
import { transact } from '#platform/db/tx.ts'
import pg from 'pg'

/** Somebody signed in, with leads and cases that they may open. */
export type User = {
  readonly organ: number
  readonly level: string
  readonly cookie: string
  readonly leads: readonly string[]
  readonly cases: readonly string[]
  /** Leads that wait at this desk, each to be moved once. */
  readonly waiting: { readonly id: string; readonly revision: number; readonly priority: string }[]
}

type Account = { readonly id: string; readonly organ: number; readonly level: string }

const below = (level: string) => (level === 'supreme' ? 'true' : `${level}_id = $1`)

const idsIn = async (client: pg.Client, table: string, { organ, level }: Account): Promise<string[]> => {
  const condition = level === 'supreme' ? '$1::int is not null' : below(level)
  const { rows } = await client.query<{ id: string }>(
    `select id from ${table} where ${condition} order by id desc limit 60`,
    [organ],
  )
  return rows.map(({ id }) => id)
}

const waitingAt = async (client: pg.Client, organ: number): Promise<User['waiting']> => {
  const { rows } = await client.query<{ id: string; revision: number; priority: string }>(
    `select id, revision, coalesce(priority_id, 'CON') as priority from leads
     where organ_id = $1 and state = 'received' limit 60`,
    [organ],
  )
  return rows
}

/** Who may be picked for each kind of work, at organs of every level: most of them at the basic ones. */
const accountsWith = async (
  client: pg.Client,
  role: string,
  level: string,
  most: number,
): Promise<Account[]> => {
  const { rows } = await client.query<Account>(
    `select a.id, a.organ_id as organ, o.level from account_roles r
     join accounts a on a.id = r.account_id join organs o on o.id = r.organ_id
     where r.role = $1 and o.level = $2 order by md5(a.id::text) limit $3`,
    [role, level, most],
  )
  return rows
}

/**
 * Fifty people: prosecutors, clerks and chiefs of counties, some of prefectures and provinces, one of the whole
 * country. Sessions are opened from inside, as a password takes its time on purpose.
 */
export const signIn = async (
  system: System,
): Promise<{ readonly staff: readonly User[]; readonly clerks: readonly User[] }> => {
  const client = new pg.Client({ connectionString: system.ownerUrl })
  await client.connect()
  try {
    const open = async (account: Account): Promise<User> => {
      const session = await transact(system.database, { kind: 'system', task: 'accounts.signIn' }, (tx) =>
        openSession(tx, account.id, 'password', { address: '127.0.0.1', agent: 'bench' }),
      )
      if (!session.ok) throw new Error(session.refusal.message.en)
      return {
        organ: account.organ,
        level: account.level,
        cookie: `session=${session.value.token}`,
        leads: await idsIn(client, 'leads', account),
        cases: await idsIn(client, 'cases', account),
        waiting: await waitingAt(client, account.organ),
      }
    }
    const clerks = await accountsWith(client, 'intake_clerk', 'county', 50)
    const staff = [
      ...(await accountsWith(client, 'prosecutor', 'county', 34)),
      ...(await accountsWith(client, 'chief_procurator', 'prefecture', 10)),
      ...(await accountsWith(client, 'chief_procurator', 'province', 5)),
      ...(await accountsWith(client, 'chief_procurator', 'supreme', 1)),
    ]
    const openAll = async (accounts: readonly Account[]): Promise<User[]> => {
      const users: User[] = []
      for (const account of accounts) users.push(await open(account))
      return users
    }
    return {
      staff: (await openAll(staff)).filter(({ leads, cases }) => leads.length > 0 && cases.length > 0),
      clerks: (await openAll(clerks)).filter(({ leads }) => leads.length > 0),
    }
  } finally {
    await client.end()
  }
}
