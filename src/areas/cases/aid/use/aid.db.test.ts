import { incomingOf } from '#areas/intake/domain/report.ts'
import { emptyReport } from '#areas/intake/domain/report-form.ts'
import { receiveReport } from '#areas/intake/public.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { leadOfReport, registerReports } from '#areas/leads/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import { plan } from '#plan/plan.ts'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { county, countyBeside, countyElsewhere, prefecture } from '../../../../../tests/support/organs.ts'
import { must, theProgram } from '../../../../../tests/support/people.ts'
import { withoutDocuments } from '../../../../../tests/support/without-documents.ts'
import { moveCase } from '../../use/move-case.ts'
import * as contract from '../contract.ts'
import { aidRoutes } from '../http/routes.ts'
import { aidCompanion, aidProcedure } from './companion.ts'
import { exportFunds, readFunds } from './payments.ts'
import { readAid } from './read-aid.ts'
import { enterWage, listWages } from './wages.ts'

const database = withDatabase()
const action = plan.actions[0]!

/** The amounts are what is tried here; the papers that go with the moves are another matter. */
const bare = withoutDocuments(plan)

type Staff = Actor & { readonly kind: 'staff' }
let work: Casework
let clerk: Staff
let prosecutor: Staff
let chief: Staff
let manager: Staff

beforeAll(async () => {
  work = await inventedCasework(database, { plan: bare, reception: 'petition', action: action.id })
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  chief = await work.staff(county, 'chief_procurator')
  manager = await work.staff(prefecture, 'case_manager')
})
afterAll(() => work.close())

const office = () => ({ ...work.desk, companions: { [aidProcedure]: aidCompanion } })
const day = '2031-03-03'
const at = `${day}T02:00:00Z`

/** Somebody writes, leaving a telephone number or none. */
const reported = async (phone: string | null) => {
  const now = new Date(at)
  const { content, files } = incomingOf(
    { ...emptyReport(action.id), story: '丈夫被打伤，家里没有收入。', anonymous: phone === null },
    { channel: 'portal', language: 'zh' },
  )
  const { id } = await inTransaction(
    database.app,
    { kind: 'visitor' },
    (tx) =>
      receiveReport(work.intake, tx, {
        content,
        files,
        identity: phone === null ? null : { kind: 'natural', name: '反映人', phone, address: '' },
        organ: county,
        receivedAt: now,
      }),
    now,
  )
  await work.seal()
  await inTransaction(database.app, theProgram, (tx) => registerReports(tx, work.desk), now)
  return (await inTransaction(database.app, theProgram, (tx) => leadOfReport(tx, id)))!
}

const move = async (by: Staff, id: string, name: string, given: Record<string, unknown> = {}) => {
  const { revision } = await database.owner
    .selectFrom('cases')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return work.as(by, (tx) => moveCase(tx, office(), { id, move: name, revision, given }), at)
}

/** A petition, handled by the prosecutor. */
const petition = async (phone: string | null): Promise<string> => {
  const lead = await reported(phone)
  const given = { priority: action.priorities[0]!.id, handler: prosecutor.id }
  const accepted = await work.as(
    clerk,
    (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
    at,
  )
  const id = must(accepted).caseId!
  must(await move(prosecutor, id, 'take_up'))
  return id
}

const aidOf = async (petitionId: string): Promise<string> =>
  must(await move(prosecutor, petitionId, 'open_judicial_aid', { reason: '生活困难' })).openedCaseId!

const submitted = async (petitionId: string, amount: number): Promise<string> => {
  const id = await aidOf(petitionId)
  must(await move(prosecutor, id, 'apply', { day, amount: 300_000 }))
  must(await move(prosecutor, id, 'submit', { amount, reason: '符合条件' }))
  return id
}

const approve = (id: string, amount: number, outcome: 'within' | 'above') =>
  move(chief, id, 'approve', { amount, outcome })
const pay = (id: string, amount: number) => move(prosecutor, id, 'pay', { day, amount })
const aid = async (id: string) => must(await work.as(prosecutor, (tx) => readAid(tx, office(), id), at))

test('no amount is approved before the average of the year before is there', async () => {
  const id = await submitted(await petition(null), 10_000)
  expect(await approve(id, 10_000, 'above')).toMatchObject({ ok: false, refusal: { rule: 'NBZ' } })
  expect(await aid(id)).toMatchObject({ year: 2030, wage: null, proposedCents: 1_000_000, months: null })
})

test('case management alone enters it, for its own place and a year that is over; those below reckon from it', async () => {
  const entered = { year: 2030, monthlyCents: 500_000, source: '市统计局' }
  expect(await work.as(prosecutor, (tx) => enterWage(tx, office(), entered), at)).toMatchObject({
    ok: false,
    refusal: { kind: 'forbidden' },
  })
  expect(
    await work.as(manager, (tx) => enterWage(tx, office(), { ...entered, year: 2031 }), at),
  ).toMatchObject({ ok: false, refusal: { faults: [{ field: 'year' }] } })
  must(await work.as(manager, (tx) => enterWage(tx, office(), entered), at))
  // Entered anew it is corrected, not doubled.
  must(await work.as(manager, (tx) => enterWage(tx, office(), { ...entered, monthlyCents: 600_000 }), at))
  const seen = await inTransaction(database.app, prosecutor, (tx) => listWages(tx, office()))
  expect(seen).toMatchObject([{ organId: prefecture.id, monthlyCents: 600_000 }])
})

test('36 months, more where it is approved as such, paid once and never above', async () => {
  const petitionId = await petition('13900000001')
  const id = await submitted(petitionId, 250_000)
  expect(await aid(id)).toMatchObject({
    wage: { monthlyCents: 600_000, ceilingCents: 21_600_000 },
    months: 41.7,
    isAbove: true,
  })
  const refused = await approve(id, 250_000, 'within')
  expect(refused).toMatchObject({ ok: false, refusal: { rule: 'NBZ', faults: [{ field: 'amount' }] } })
  must(await approve(id, 250_000, 'above'))
  expect(await pay(id, 250_000.01)).toMatchObject({ ok: false, refusal: { rule: 'AID10' } })
  must(await pay(id, 250_000))
  expect(await aid(id)).toMatchObject({ approvedCents: 25_000_000, paidCents: 25_000_000, elsewhere: 0 })
  must(await move(prosecutor, id, 'follow_up', { day, reason: '已缓解' }))

  const again = await submitted(petitionId, 1_000)
  must(await approve(again, 1_000, 'within'))
  const { number } = await database.owner
    .selectFrom('cases')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(await pay(again, 1_000)).toMatchObject({ ok: false, refusal: { rule: 'AID21' } })
  expect(await aid(again)).toMatchObject({ paidIn: number })

  const other = await submitted(await petition('+86 139 0000 0001'), 2_000)
  must(await approve(other, 2_000, 'within'))
  must(await pay(other, 2_000))
  expect(await aid(other)).toMatchObject({ elsewhere: 1, paidIn: null })
})

test('the ledger of funds: totals, pages, a file; the organ beside sees none of it', async () => {
  const read = (by: Staff, limit: number, after?: { id: string; paidOn: string }) =>
    work.as(by, (tx) => readFunds(tx, 2031, { after, limit }), at)
  const first = must(await read(prosecutor, 1))
  expect(first.totals).toEqual({ count: 2, cents: 25_200_000, above: 1 })
  const rest = must(await read(prosecutor, 10, first.rows[0]))
  expect([...first.rows, ...rest.rows].map(({ amountCents, months }) => [amountCents, months])).toEqual([
    [200_000, 0.4],
    [25_000_000, 41.7],
  ])
  const beside = await work.staff(countyBeside, 'prosecutor')
  const upper = await work.staff(prefecture, 'chief_procurator')
  const elsewhere = await work.staff(countyElsewhere, 'chief_procurator')
  const counted = async (by: Staff) => must(await read(by, 10)).totals.count
  expect([await counted(beside), await counted(upper), await counted(elsewhere)]).toEqual([0, 2, 0])
  expect(await read(clerk, 10)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })

  const file = must(
    await exportFunds(database.app, prosecutor, office(), 2031, { format: 'csv', language: 'en' }),
  )
  const lines: unknown[] = []
  for await (const page of file.pages) lines.push(...page)
  expect([file.rows, lines.length, JSON.stringify(lines)]).toEqual([
    2,
    2,
    expect.not.stringContaining('反映人'),
  ])
})

test('every payment has an entry, without the person', async () => {
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['data', 'subject_kind'])
    .where('type', '=', 'aid.paid')
    .execute()
  expect(entries).toHaveLength(2)
  expect(entries[0]).toMatchObject({
    subject_kind: 'aid_payment',
    data: { amount: 250_000, monthly: 6_000, months: 41.7, day, organ_id: county.id },
  })
})

test('every call answers as its contract says', async () => {
  const { id: caseId } = await database.owner
    .selectFrom('cases')
    .select('id')
    .where('procedure', '=', aidProcedure)
    .limit(1)
    .executeTakeFirstOrThrow()
  let caller = prosecutor
  const who = async () => ok(caller)
  const app = fastify()
  registerApi(app, aidRoutes(office()), {
    database: database.app,
    authenticate: { staff: who, partner: who, public: who },
  })
  const get = async (url: string) => JSON.parse((await app.inject({ method: 'GET', url })).body)
  contract.aidView.parse(await get(`/api/cases/${caseId}/aid`))
  contract.listWages.response.parse(await get('/api/aid/wages'))
  const first = contract.listFunds.response.parse(await get('/api/aid/payments?year=2031&limit=1'))
  const second = contract.listFunds.response.parse(
    await get(`/api/aid/payments?year=2031&limit=1&after=${first.next}`),
  )
  expect([...first.rows, ...second.rows].map(({ amountCents }) => amountCents)).toEqual([200_000, 25_000_000])
  caller = manager
  const entered = await app.inject({
    method: 'POST',
    url: '/api/aid/wages',
    payload: { year: 2024, monthlyCents: 700_000, source: '市统计局' },
  })
  expect(contract.enterWage.response.parse(JSON.parse(entered.body)).wages).toContainEqual(
    expect.objectContaining({ year: 2024, own: true, monthlyCents: 700_000 }),
  )
  await app.close()
})
