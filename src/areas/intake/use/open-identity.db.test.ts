import type { Actor } from '#kernel/actor.ts'
import { inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { inventedIntake } from '../../../../tests/support/intake.ts'
import { incomingOf } from '../domain/report.ts'
import { emptyReport } from '../domain/report-form.ts'
import { findOpenings, findSealedIdentity } from '../store/identities.ts'
import type { Intake } from './intake.ts'
import { eraseIdentity, openIdentity } from './open-identity.ts'
import { receiveReport } from './receive.ts'
import { readReports, rehomeReport } from './reports.ts'
import { sameReporter } from './same-reporter.ts'

const database = withDatabase()
let intake: Intake & { close: () => Promise<void> }
let reportId: string

const system: Actor = { kind: 'system', task: 'test' }
const lixia = { id: 370102, level: 'county' } as const
const shizhong = { id: 370103, level: 'county' } as const
const jinan = { id: 370100, level: 'prefecture' } as const
const account = '00000000-0000-7000-8000-000000000001'
const staff = (role: string, organ: Extract<Actor, { kind: 'staff' }>['organ'] = lixia): Actor => ({
  kind: 'staff',
  id: account,
  organ,
  roles: [role],
})

const receive = async (phone: string) => {
  const form = {
    ...emptyReport('clean-water-2031'),
    placeId: lixia.id,
    story: '自来水发黄已经两个星期了。',
    name: '王小明',
    phone,
  }
  const { id } = await inTransaction(database.app, system, (tx) =>
    receiveReport(intake, tx, {
      ...incomingOf(form, { channel: 'call', language: 'zh' }),
      organ: intake.organs().byId(lixia.id)!,
      receivedAt: tx.now,
    }),
  )
  return id
}

const open = (actor: Actor) =>
  transact(database.app, actor, (tx) =>
    openIdentity(intake.keys, tx, reportId, { reason: 'contact', note: '电话核实水样' }),
  )

beforeAll(async () => {
  intake = await inventedIntake(database)
})
beforeEach(async () => {
  reportId = await receive('138-0013-8000')
})
afterAll(() => intake.close())

test.each([
  ['intake_clerk', lixia, true],
  ['prosecutor', lixia, true],
  ['chief_procurator', jinan, true],
  ['prosecutor', shizhong, false],
  ['prosecutor', jinan, false],
  ['case_manager', lixia, false],
  ['analyst', jinan, false],
  ['auditor', lixia, false],
  ['administrator', lixia, false],
] as const)('%s at %o opens it: %s', async (role, organ, may) => {
  const opened = await open(staff(role, organ))
  expect(opened.ok).toBe(may)
  if (opened.ok) expect(opened.value).toMatchObject({ name: '王小明', phone: '138-0013-8000' })
})

test('no role gets at the row by SQL either, whose report it may read or not', async () => {
  const rows = (actor: Actor) => inTransaction(database.app, actor, (tx) => findSealedIdentity(tx, reportId))
  expect(await rows(staff('prosecutor'))).toBeDefined()
  for (const actor of [
    staff('analyst', jinan),
    staff('auditor'),
    staff('administrator'),
    staff('prosecutor', shizhong),
    { kind: 'reporter', id: reportId },
    { kind: 'visitor' },
  ] as const)
    expect(await rows(actor)).toBeUndefined()
  // Two roles do not add up: reading the subtree as an analyst, opening identities in the own organ only.
  const both: Actor = { kind: 'staff', id: account, organ: jinan, roles: ['analyst', 'prosecutor'] }
  expect(await inTransaction(database.app, both, (tx) => readReports(tx, [reportId]))).toHaveLength(1)
  expect(await rows(both)).toBeUndefined()
})

test('the reporter sees by whose organ and role, when and why; the ledger has no note and no name', async () => {
  await open(staff('prosecutor'))
  const seen = await inTransaction(database.app, { kind: 'reporter', id: reportId }, (tx) =>
    findOpenings(tx, reportId),
  )
  expect(seen).toMatchObject([
    { organId: lixia.id, role: 'prosecutor', reason: 'contact', note: '电话核实水样' },
  ])
  const { rows } = await sql<{ data: object; actor_id: string }>`
    select data, actor_id from ledger_entries where type = 'identity.opened' and subject_id = ${reportId}`.execute(
    database.owner,
  )
  expect(rows).toEqual([{ data: { role: 'prosecutor', reason: 'contact' }, actor_id: account }])
})

test('an erased identity is gone for good; the report and the ledger stay', async () => {
  const erase = (actor: Actor) => transact(database.app, actor, (tx) => eraseIdentity(tx, reportId))
  expect(await erase(staff('prosecutor'))).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
  expect(await erase(staff('department_head'))).toMatchObject({ ok: true })
  expect(await open(staff('prosecutor'))).toMatchObject({
    ok: false,
    refusal: { rule: 'intake:no-identity' },
  })
  const { rows } = await sql`
    select length(sealed) as left, phone_index from identities where report_id = ${reportId}`.execute(
    database.owner,
  )
  expect(rows).toEqual([{ left: 0, phone_index: null }])
  expect(await inTransaction(database.app, system, (tx) => readReports(tx, [reportId]))).toHaveLength(1)
})

test('reports with the same telephone find each other, however it is written', async () => {
  const other = await receive('+86 138 0013 8000')
  await receive('13900139000')
  const same = await inTransaction(database.app, staff('intake_clerk'), (tx) => sameReporter(tx, other))
  expect(same).toContain(reportId)
  expect(same).not.toContain(other)
})

test('an organ reads what it is offered, and what it gave away no longer', async () => {
  const reads = async (actor: Actor) =>
    (await inTransaction(database.app, actor, (tx) => readReports(tx, [reportId]))).length === 1
  const move = (actor: Actor, home: Parameters<typeof rehomeReport>[2]) =>
    inTransaction(database.app, actor, (tx: Tx) => rehomeReport(tx, reportId, home))
  const [here, there] = [staff('intake_clerk', lixia), staff('intake_clerk', shizhong)]

  await move(here, { offeredOrganId: shizhong.id })
  expect([await reads(here), await reads(there)]).toEqual([true, true])
  await move(there, { offeredOrganId: null })
  expect([await reads(here), await reads(there)]).toEqual([true, false])
  await move(here, { organ: intake.organs().byId(shizhong.id)!, offeredOrganId: null })
  expect([await reads(here), await reads(there)]).toEqual([false, true])
})
