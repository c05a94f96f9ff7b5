import { policies } from '#entry/policies.ts'
import type { Actor } from '#kernel/actor.ts'
import { migrate } from '#platform/db/migrate.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { inventedIntake } from '../support/intake.ts'

/** What somebody could do who can make the program run SQL of theirs: no more than its role. */
const database = withDatabase()
let client: pg.Client
let intake: Awaited<ReturnType<typeof inventedIntake>>

beforeAll(async () => {
  // A clone has the tables of its template, and not the rights on the database itself.
  const { ownerUrl } = database
  await migrate({ ownerUrl, appPassword: inject('appPassword'), folder: 'migrations', policies })
  intake = await inventedIntake(database)
  client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await intake.close()
})

/** The code of the error that PostgreSQL answers with; undefined where it let it happen. */
const errorOf = async (statement: string): Promise<string | undefined> => {
  await client.query('begin')
  try {
    await client.query(statement)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  } finally {
    await client.query('rollback')
  }
}

const denied = '42501'

test.each([
  ['becomes somebody else', 'set role jianhu_owner'],
  ['becomes the session of somebody else', 'set session authorization jianhu_owner'],
  ['reads password hashes of the database', 'select rolpassword from pg_authid'],
  ['reads files of the server', `select pg_read_file('postgresql.conf')`],
  ['reads the server’s own folder', `select pg_ls_dir('.')`],
  ['runs a program', `copy (select 1) to program 'id'`],
  ['writes a file', `copy (select 1) to '/tmp/jianhu-copied'`],
  ['makes a table', 'create table public.mine (a int)'],
  ['makes a temporary table, which could stand before a real one', 'create temporary table leads (id uuid)'],
  ['makes a schema', 'create schema mine'],
  ['makes a function', 'create function public.mine() returns int language sql as $$ select 1 $$'],
  ['makes a role', 'create role mine superuser'],
  ['lets itself past the policies', 'alter role jianhu_app bypassrls'],
  ['takes the policies off', 'alter table reports disable row level security'],
  ['drops a policy', 'drop policy intake_select on reports'],
  ['turns triggers off', `set session_replication_role = 'replica'`],
  ['reads the list of migrations', 'select * from migrations'],
  ['rewrites a report', `update reports set story = 'x'`],
  ['deletes a report', 'delete from reports'],
  ['rewrites the ledger', `update ledger_entries set data = '{}'`],
  ['cuts the ledger', 'delete from ledger_entries'],
  ['empties the ledger', 'truncate ledger_entries'],
  ['chooses a place in the ledger', `insert into ledger_entries (xid) values ('1')`],
  ['unretires a key', 'delete from ledger_keys'],
  ['sets the running number back', `select setval('report_numbers', 1)`],
  ['rewrites what was told to a reporter', `update messages set body = 'x'`],
  ['hides that an identity was opened', 'delete from identity_openings'],
])('the program’s role cannot: %s', async (_, statement) => {
  // A caller who may not and a statement that needs other rights both end here; nothing else counts.
  expect(await errorOf(statement)).toBe(denied)
})

test('the program’s role cannot change a setting of the server', async () => {
  await expect(client.query(`alter system set log_statement = 'all'`)).rejects.toMatchObject({ code: denied })
})

test('the role has no membership, and no attribute that goes past policies', async () => {
  const { rows } = await client.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships,
      (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
     from pg_roles where rolname = current_user`,
  )
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
      owned: 0,
    },
  ])
})

test('every table the role may touch is under row-level security, and has a policy in code', async () => {
  const { rows } = await sql<{ name: string; guarded: boolean }>`
    select relname as name, relrowsecurity as guarded from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and has_any_column_privilege('jianhu_app', oid, 'select, insert, update')
    order by relname`.execute(database.owner)
  const known = new Set(policies.flatMap(({ tables }) => tables.map(({ table }) => table)))
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ name, guarded }) => !guarded || !known.has(name))).toEqual([])
})

test('functions that run as the owner look nothing up where the role could put it', async () => {
  const { rows } = await sql<{ name: string; config: string[] | null; anybody: boolean }>`
    select proname as name, proconfig as config, has_function_privilege('public', oid, 'execute') as anybody
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`.execute(
    database.owner,
  )
  expect(rows.map(({ name }) => name)).toEqual([
    'cases_with_words',
    'leads_with_words',
    'organs_rescope',
    'settle_words',
  ])
  for (const { name, config, anybody } of rows) {
    expect(config, name).toEqual(['search_path=public, pg_temp'])
    expect(anybody, name).toBe(false)
  }
})

const jinan = 370100
const staff = (organ: number, level: 'prefecture' | 'county', ...roles: string[]): Actor => ({
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id: organ, level },
  roles,
})

test('words find rows of the own subtree alone, and none without an actor', async () => {
  const ids = await Promise.all(
    [370102, 370103, 370202].map(async (organ, index) => {
      const report = `00000000-0000-7000-8000-00000000010${index}`
      await sql`insert into reports (id, number, action_id, channel, language, received_at, received_on,
          organ_id, province_id, prefecture_id, county_id, title, story, anonymous, salt, content_digest, stage_on)
        select ${report}::uuid, ${`n${index}`}, 'a', 'portal', 'zh', now(), now(), id, province_id, prefecture_id, county_id,
          't', 's', true, '\\x00', '\\x00', now() from organs where id = ${organ}`.execute(database.owner)
      await sql`insert into leads (id, report_id, number, action_id, procedure_version, state, organ_id, province_id,
          prefecture_id, county_id, channel, title, place_text, against_name, received_on, words)
        select id, id, number, 'a', 1, 'received', organ_id, province_id, prefecture_id, county_id,
          'portal', 't', '', '', now(), to_tsvector('simple', '欠薪') from reports where id = ${report}::uuid`.execute(
        database.owner,
      )
      return report
    }),
  )
  const found = async (actor: Actor | undefined): Promise<string[]> => {
    const query = sql<{ id: string }>`select leads_with_words('欠薪'::tsquery, 10) as id`
    const { rows } = actor
      ? await inTransaction(database.app, actor, (tx) => query.execute(tx.db))
      : await query.execute(database.app)
    return rows.map(({ id }) => id).sort()
  }
  expect(await found(undefined)).toEqual([])
  expect(await found({ kind: 'visitor' })).toEqual([])
  expect(await found({ kind: 'reporter', id: ids[0]! })).toEqual([])
  expect(await found(staff(370102, 'county', 'intake_clerk'))).toEqual([ids[0]])
  expect(await found(staff(jinan, 'prefecture', 'intake_clerk'))).toEqual(ids.slice(0, 2))
  // The function narrows, the policies decide: who may read no lead reads none by its words.
  const seen = await inTransaction(database.app, staff(jinan, 'prefecture', 'administrator'), (tx) =>
    sql`select title from leads where id in (select leads_with_words('欠薪'::tsquery, 10))`.execute(tx.db),
  )
  expect(seen.rows).toEqual([])
})

test('a rescope puts rows where their organ says they belong, and nowhere else', async () => {
  const before = await sql`select id, province_id, prefecture_id, county_id from leads order by id`.execute(
    database.owner,
  )
  await sql`update leads set prefecture_id = 370200 where organ_id = 370102`.execute(database.owner)
  const actor = staff(370202, 'county', 'intake_clerk')
  await inTransaction(database.app, actor, (tx) =>
    sql`select organs_rescope(array[370102, 370103, 370202])`.execute(tx.db),
  )
  const after = await sql`select id, province_id, prefecture_id, county_id from leads order by id`.execute(
    database.owner,
  )
  expect(after.rows).toEqual(before.rows)
})
