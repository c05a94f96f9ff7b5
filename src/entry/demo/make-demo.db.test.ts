import { followReport, readAsReporter } from '#areas/intake/use/follow.ts'
import { verifyLedger } from '#areas/ledger/public.ts'
import { checkFigures } from '#areas/statistics/public.ts'
import { readSettings } from '#platform/config/read.ts'
import { secretsPath } from '#platform/config/secrets.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { plan } from '#plan/plan.ts'
import { sql } from 'kysely'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withDatabase } from '../../../tests/support/database.ts'
import { openSystem, type System } from '../system.ts'
import { exampleCodes } from './codes.ts'
import { type DemoMade, isEmpty, isUnfinished, makeDemo } from './make-demo.ts'

const database = withDatabase()
const actor = { kind: 'system', task: 'test' } as const
const today = '2026-03-20'
let folder = ''
let system: System
let emptyBefore = false
let made: DemoMade

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianhu-demo-'))
  await writeFile(secretsPath(folder), JSON.stringify({ database: inject('appPassword') }))
  const settings = readSettings({ data: folder }, { DATABASE_URL: database.ownerUrl })
  system = await openSystem(settings, (_, run) => run(() => undefined))
  emptyBefore = await isEmpty(system)
  made = await makeDemo(system, { reports: 1_200, seed: 5, today }, (_, run) => run(() => undefined))
}, 240_000)

afterAll(async () => {
  await system.close()
  await rm(folder, { recursive: true, force: true })
})

const count = async (condition: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.raw(condition)}`.execute(
    database.owner,
  )
  return rows[0]!.count
}

test('it is made once, whole, and every step of it is allowed', async () => {
  expect([emptyBefore, await isEmpty(system), await isUnfinished(system)]).toEqual([true, false, false])
  expect(made.refused).toEqual([])
  // Those of the scenes come on top.
  expect(made.reports).toBeGreaterThan(1_200)
  expect(await count('reports')).toBe(made.reports)
  expect(await count('leads')).toBe(made.reports)
})

test.each([
  ['transfers', "ledger_entries where type = 'lead.moved' and data ->> 'move' = 'accept_transfer'"],
  ['duplicates', "ledger_entries where type = 'lead.merged'"],
  ['refusals with a pointer', "ledger_entries where type = 'lead.moved' and data ? 'pointer'"],
  ['withdrawals', 'reports where withdrawn_at is not null'],
  ['ratings', 'reports where rating is not null'],
  ['identities opened', 'identity_openings'],
  ['messages of reporters', "messages where sender = 'reporter' and kind = 'message'"],
  ['files', 'files'],
  ['clocks that ran out', `clocks where state = 'running' and due_on < '${today}'`],
  ['clocks that run', `clocks where state = 'running' and due_on > '${today}'`],
  ['leads that wait at the centre', "leads where organ_id = 370102 and state = 'received'"],
  ['reports in English', "reports where language = 'en'"],
  ['recommendations that were adopted and carried out', "recommendations where correction = 'corrected'"],
  [
    'recommendations that an account has to answer',
    "recommendations where state = 'served' and sent_to_ids <> '{}'",
  ],
  ['recommendations that were urged', "recommendations where state = 'following_up'"],
  ['reporters told of the case beside theirs', 'recommendation_cases where told_at is not null'],
  ['cases merged into another', 'cases where merged_into_id is not null'],
  ['matters sent to another organ', "cases where sent_as = 'matter'"],
  ['inquiries for another organ', "cases where sent_as = 'task'"],
  ['clocks that stand still', "clocks where state = 'paused'"],
  ['requests that wait for a decision', "approval_requests where state = 'pending'"],
  ['sessions that were held', "committee_sessions where state = 'held'"],
  ['sessions that are called', `committee_sessions where held_on > '${today}'`],
  ['reviews that are graded', 'case_reviews where grade is not null'],
  ['reviews that wait for an answer', "case_reviews where state = 'answering'"],
])('there are %s', async (_, rows) => {
  expect(await count(rows)).toBeGreaterThan(0)
})

test('a surge: one factory, many workers, three weeks', async () => {
  const { rows } = await sql<{ most: number; days: number }>`
    select count(*) as most, max(received_on) - min(received_on) as days from reports
    where organ_id = 370103 and measure_id = 'lab-wages' group by against_name order by 1 desc limit 1`.execute(
    database.owner,
  )
  expect(rows[0]!.most).toBeGreaterThan(20)
  expect(rows[0]!.days).toBeLessThanOrEqual(21)
})

test('nothing lies in the future of the day it was made for', async () => {
  const { rows } = await sql<{ last: string }>`
    select max(at)::text as last from ledger_entries where type not like all(array['account.%', 'organ.%'])`.execute(
    database.owner,
  )
  expect(rows[0]!.last < `${today} 12:00`).toBe(true)
})

test('the ledger verifies, and the figures are those of a recount', async () => {
  const found = await inTransaction(system.database, actor, async (tx) => ({
    ledger: await verifyLedger(tx),
    figures: await checkFigures(tx, plan.indicators),
  }))
  expect(found.ledger).toMatchObject({ ok: true, unsealed: 0 })
  expect(found.figures).toMatchObject({ behind: 0, differing: [] })
})

test.each(exampleCodes.map(({ code }) => code))('the code %s opens a report', async (code) => {
  const followed = await followReport(system.intake.keys, system.database, code, readAsReporter)
  expect(followed.ok).toBe(true)
})
