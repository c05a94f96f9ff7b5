import { readSettings } from '#platform/config/read.ts'
import { secretsPath } from '#platform/config/secrets.ts'
import type { Db } from '#platform/db/tx.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { plan } from '#plan/plan.ts'
import { verifyLedger } from '#areas/ledger/public.ts'
import { checkFigures, recountFigures } from '#areas/statistics/public.ts'
import { sql } from 'kysely'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type TestDatabase, withDatabase } from '../../../../tests/support/database.ts'
import { openSystem, type System } from '../../system.ts'
import { makeNear } from '../make-near.ts'
import { settingsOf } from '../make-demo.ts'
import { appointPeople } from '../people.ts'
import type { Setting } from '../plan.ts'
import { keepFiles, sealAll } from '../receive.ts'
import { makeFar } from './make-far.ts'
import { appointMany } from './people.ts'

const played = withDatabase()
const written = withDatabase()
const reports = 150
const actor = { kind: 'system', task: 'test' } as const
const opened: { system: System; folder: string }[] = []

const open = async (database: TestDatabase): Promise<System> => {
  const folder = await mkdtemp(join(tmpdir(), 'jianhu-demo-'))
  // The role is shared by every test's database, and so its password.
  await writeFile(secretsPath(folder), JSON.stringify({ database: inject('appPassword') }))
  const settings = readSettings({ data: folder }, { DATABASE_URL: database.ownerUrl })
  const system = await openSystem(settings, (_, run) => run(() => undefined))
  opened.push({ system, folder })
  return system
}

/** A plain course for each report, at a few organs: what both ways can make. */
const prepare = async (system: System, { inBulk }: { inBulk: boolean }) => {
  const { far, files, people } = settingsOf(system, { reports: 500, seed: 7, today: '2026-06-30' })
  const setting: Setting = { ...far, shares: far.shares.slice(0, 5), surges: [], reports }
  const organs = setting.shares.map(([organ]) => organ)
  const teams = inBulk
    ? await appointMany(system.ownerUrl, organs, people)
    : await appointPeople(system.database, system.organs.current(), organs, people)
  return { system, setting, teams, files: await keepFiles(system.intake, files) }
}

let refused: readonly string[] = []

beforeAll(async () => {
  const near = await prepare(await open(played), { inBulk: false })
  const far = await prepare(await open(written), { inBulk: true })
  const made = [
    await makeNear(near),
    await makeFar(
      { ...far, seed: 7 },
      (_, run) => run(() => undefined),
      async () => undefined,
    ),
  ]
  refused = made.flatMap((each) => each.refused)
  for (const { system } of opened) {
    await sealAll(system)
    await inTransaction(system.database, actor, (tx) => recountFigures(tx, plan.indicators))
  }
}, 180_000)

afterAll(async () => {
  for (const { system, folder } of opened) {
    await system.close()
    await rm(folder, { recursive: true, force: true })
  }
})

/** Ids, numbers and keyed values differ from run to run; who did it is told by login and not by id. */
const chance = [
  'id',
  'number',
  'salt',
  'content_digest',
  'code_hash',
  'sealed',
  'leaf_hash',
  'seq',
  'xid',
  'phone_index',
  'password_hash',
  'created_at',
  'granted_at',
  'password_changed_at',
  'sessions_from',
]

/** What stands in a table, each row as text, with every id in it replaced by what it is the id of. */
const contents = async (owner: Db, table: string): Promise<string[]> => {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) - ${chance}::text[] as row from ${sql.table(table)} t`.execute(owner)
  const { rows: named } = await sql<{ id: string; name: string }>`
    select id::text, login as name from accounts
    union all select id::text, 'report of ' || md5(story || received_at) from reports
    union all select l.id::text, 'lead of ' || md5(story || received_at) from leads l join reports r on r.id = report_id
    union all select c.id::text, 'case of ' || md5(story || received_at)
      from cases c join leads l on l.case_id = c.id join reports r on r.id = l.report_id
    union all select c.id::text, rule || ' of ' || md5(story || received_at) || started_on || term_length
      from clocks c join leads l on l.id = c.lead_id or (c.lead_id is null and l.case_id = c.case_id)
      join reports r on r.id = l.report_id`.execute(owner)
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  return rows.map(({ row }) => JSON.stringify(row).replace(uuid, (id) => names.get(id) ?? 'an id')).sort()
}

test('every step of both is allowed', () => expect(refused).toEqual([]))

test.each([
  'accounts',
  'credentials',
  'account_roles',
  'reports',
  'files',
  'leads',
  'clocks',
  'cases',
  'messages',
  'identity_openings',
  'case_notes',
  'number_series',
  'figure_rollups',
])('%s: written in bulk is what the use cases write', async (table) => {
  const [expected, made] = [await contents(played.owner, table), await contents(written.owner, table)]
  expect(expected.length).toBeGreaterThan(0)
  expect(made).toEqual(expected)
})

test('the ledger of both tells the same', async () => {
  const told = async (owner: Db) => {
    const { rows } = await sql<{ line: string }>`
      select e.type || ' ' || e.subject_kind || ' ' || e.actor_kind || ' ' || coalesce(e.organ_id::text, '-') || ' '
        || case when e.type ~ '^(lead.registered|account)' then '' else e.at::text end || ' '
        || coalesce(a.login, '-') || ' '
        || (select string_agg(key || jsonb_typeof(value), ',' order by key) from jsonb_each(e.data)) as line
      from ledger_entries e left join accounts a on a.id = e.actor_id
      where e.type not like 'organ.%' order by 1`.execute(owner)
    return rows.map(({ line }) => line)
  }
  const expected = await told(played.owner)
  expect(expected.length).toBeGreaterThan(reports * 3)
  expect(await told(written.owner)).toEqual(expected)
})

test('the ledger verifies, and the figures are those of a recount', async () => {
  for (const { system } of opened) {
    const found = await inTransaction(system.database, actor, async (tx) => ({
      ledger: await verifyLedger(tx),
      figures: await checkFigures(tx, plan.indicators),
    }))
    expect(found.ledger).toMatchObject({ ok: true, unsealed: 0 })
    expect(found.figures.differing).toEqual([])
  }
})

test('a lead is due when the nearest of its clocks is, and one that waits has clocks', async () => {
  const { rows } = await sql<{ id: string }>`
    select l.id from leads l left join clocks c on c.lead_id = l.id and c.state = 'running'
    group by l.id having l.due_on is distinct from min(c.due_on) and l.case_id is null
      or l.state in ('received', 'verifying') and count(c.id) = 0`.execute(written.owner)
  expect(rows).toEqual([])
})
