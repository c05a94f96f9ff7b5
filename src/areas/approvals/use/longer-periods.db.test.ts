import { changeClock } from '#areas/cases/use/change-clock.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import { readCase } from '#areas/cases/use/read-case.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approvedComplaints } from '../../../../tests/invented/approved-complaints.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, prefecture, province } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { askExtension } from './ask.ts'
import type { ApprovalDesk } from './desk.ts'
import { readRequest } from './read-one.ts'
import { readMatrix } from './read-office.ts'
import { countMine } from './read.ts'
import { speakOn } from './speak.ts'
import { nameStandIn } from './stand-in.ts'

/** A longer period goes the way of the matrix, like a move: here, and at the level above. */
const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let desk: ApprovalDesk
let clerk: Staff
let prosecutor: Staff
let head: Staff
let chief: Staff
let upperChief: Staff
let upperProsecutor: Staff

beforeAll(async () => {
  work = await inventedCasework(database)
  desk = { office: { ...work.desk, plan: approvedComplaints(true) } }
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  chief = await work.staff(county, 'chief_procurator')
  upperChief = await work.staff(prefecture, 'chief_procurator')
  upperProsecutor = await work.staff(prefecture, 'prosecutor')
})
afterAll(() => work.close())

const at = '2031-03-10T02:00:00Z'
const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)

/** A case that the prosecutor looks into, whose report is due on 1 May. */
const looking = async () => {
  const lead = await work.report('2031-03-01T02:00:00Z')
  const given = { priority: 'TAP', handler: prosecutor.id }
  const accept = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const accepted = await work.as(clerk, (tx) => moveLead(tx, work.desk, accept), '2031-03-02T02:00:00Z')
  const caseId = must(accepted).caseId!
  const { revision } = await database.owner
    .selectFrom('cases')
    .select('revision')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const takeUp = { id: caseId, move: 'take_up', revision, given: {} }
  must(await work.as(prosecutor, (tx) => moveCase(tx, desk.office, takeUp), at))
  const { id: clockId } = await database.owner
    .selectFrom('clocks')
    .select('id')
    .where('case_id', '=', caseId)
    .where('rule', '=', 'REPORT')
    .executeTakeFirstOrThrow()
  return { caseId, clockId }
}
type Looking = Awaited<ReturnType<typeof looking>>

const ask = (by: Staff, { caseId, clockId }: Looking, ruleId: string, length: number) =>
  work.as(by, (tx) => askExtension(tx, desk, { caseId, clockId, ruleId, length, reason: '案情复杂' }), at)
const byHand = (by: Staff, { caseId: id, clockId }: Looking, ruleId: string) =>
  work.as(
    by,
    (tx) => changeClock(tx, desk.office, { id, clockId, asked: { change: 'extend', ruleId, length: 1 } }),
    at,
  )
const say = (by: Staff, id: string, outcome: 'approved' | 'returned', reason = '', on = at) =>
  work.as(by, (tx) => speakOn(tx, desk, { id, outcome, reason }), on)
const page = async (by: Staff, id: string) => must(await work.as(by, (tx) => readRequest(tx, desk, id), at))
const clockNow = ({ clockId }: Looking) =>
  database.owner
    .selectFrom('clocks')
    .select(['due_on', 'extensions'])
    .where('id', '=', clockId)
    .executeTakeFirstOrThrow()
const told = async ({ caseId }: Looking) =>
  (
    await database.owner
      .selectFrom('ledger_entries')
      .select(['type', 'actor_id', 'data'])
      .where('subject_id', '=', caseId)
      .orderBy('seq')
      .execute()
  ).filter(({ type }) => type.startsWith('approval.') || type === 'clock.extended')

/** Put up to the level above, and reviewed here. */
const withThemAbove = async (matter: Looking): Promise<string> => {
  const { id } = must(await ask(prosecutor, matter, 'longer_still', 2))
  must(await say(head, id, 'approved'))
  must(await say(chief, id, 'approved'))
  return id
}

test('here: reviewed by the head, granted by the chief; by hand the chief alone', async () => {
  const matter = await looking()
  expect(kindOf(await ask(prosecutor, matter, 'complex', 9))).toBe('invalid')
  expect(kindOf(await byHand(prosecutor, matter, 'complex'))).toBe('forbidden')
  const { id } = must(await ask(prosecutor, matter, 'complex', 1))
  expect(kindOf(await say(chief, id, 'approved'))).toBe('forbidden')
  must(await say(head, id, 'approved'))
  must(await say(chief, id, 'approved'))
  expect(await clockNow(matter)).toMatchObject({ due_on: '2031-06-01' })
  const another = await looking()
  must(await byHand(chief, another, 'complex'))
  expect(await clockNow(another)).toMatchObject({ due_on: '2031-06-01' })
})

test('above: proposed here, decided there, and the period is longer in the same moment', async () => {
  const matter = await looking()
  const before = (await clockNow(matter)).due_on
  const seen = must(await work.as(chief, (tx) => readCase(tx, desk.office, matter.caseId), at))
  const { extensions } = seen.clockMoves.find(({ clockId }) => clockId === matter.clockId)!
  expect(extensions.map(({ id, grants }) => [id, grants])).toEqual([
    ['complex', true],
    ['longer_still', false],
  ])
  expect(extensions[1]?.approver.zh).toBe('上一级检察院检察长')
  expect(kindOf(await byHand(chief, matter, 'longer_still'))).toBe('forbidden')
  const { id } = must(await ask(prosecutor, matter, 'longer_still', 2))
  expect(kindOf(await ask(head, matter, 'longer_still', 2))).toBe('not-allowed')
  expect(kindOf(await say(upperChief, id, 'approved'))).toBe('forbidden')
  must(await say(head, id, 'approved'))
  must(await say(chief, id, 'approved'))
  expect((await clockNow(matter)).due_on).toBe(before)
  const { turn } = must(await work.as(upperChief, countMine, at))
  expect(turn).toBe(1)
  expect(await page(upperChief, id)).toMatchObject({
    kind: 'extension',
    given: [
      { title: { en: 'Ground' }, value: { en: 'Longer still' } },
      { value: { zh: '2个月', en: '2 months' } },
      { title: { en: 'Due now' }, value: { en: '1 May 2031' } },
      { title: { en: 'Due then' }, value: { en: '1 July 2031' } },
      { title: { en: 'Reasons' }, value: { zh: '案情复杂' } },
    ],
    turn: {},
  })
  must(await say(upperChief, id, 'approved'))
  expect(await clockNow(matter)).toMatchObject({
    due_on: '2031-07-01',
    extensions: [{ ruleId: 'longer_still', length: 2, approverId: upperChief.id }],
  })
  expect((await told(matter)).map(({ type, actor_id }) => [type, actor_id])).toEqual([
    ['approval.asked', prosecutor.id],
    ['approval.reviewed', head.id],
    ['approval.reviewed', chief.id],
    ['approval.decided', upperChief.id],
    ['clock.extended', upperChief.id],
  ])
  expect(JSON.stringify(await told(matter))).not.toContain('复杂')
})

test('the matrix names the way of each longer period, and leaves none to the office', async () => {
  const { acts } = must(await work.as(chief, (tx) => readMatrix(tx, desk), at))
  expect(acts.filter(({ move }) => move.startsWith('REPORT.'))).toMatchObject([
    { rule: { en: 'Rule chief' }, choices: [] },
    { rule: { en: 'Rule above' }, choices: [] },
  ])
})

test('above: returned with reasons, and the period is as it was', async () => {
  const matter = await looking()
  const before = await clockNow(matter)
  const id = await withThemAbove(matter)
  expect(kindOf(await say(upperChief, id, 'returned'))).toBe('invalid')
  must(await say(upperChief, id, 'returned', '不属于特别复杂的案件'))
  expect(await clockNow(matter)).toEqual(before)
  expect(await page(prosecutor, id)).toMatchObject({
    state: 'returned',
    steps: [{}, {}, { voices: [{ outcome: 'returned', reason: '不属于特别复杂的案件' }] }],
  })
  must(await ask(prosecutor, matter, 'longer_still', 1))
})

test('above: what has run out meanwhile is granted no more', async () => {
  const matter = await looking()
  const id = await withThemAbove(matter)
  expect(await say(upperChief, id, 'approved', '', '2031-05-02T02:00:00Z')).toMatchObject({
    refusal: { kind: 'not-allowed', message: { zh: expect.stringContaining('届满') } },
  })
  expect((await told(matter)).map(({ type }) => type)).not.toContain('approval.decided')
})

test('who decides above, or stands in there, sees the request; the case only who may see it anyway', async () => {
  const matter = await looking()
  const id = await withThemAbove(matter)
  const absence = {
    role: 'chief_procurator',
    delegateId: upperProsecutor.id,
    from: '2031-03-10',
    to: '2031-03-10',
  }
  must(await work.as(upperChief, (tx) => nameStandIn(tx, desk, absence), at))
  expect(await page(upperProsecutor, id)).toMatchObject({ turn: { standsInFor: expect.any(String) } })
  const read = await work.as(upperProsecutor, (tx) => readCase(tx, desk.office, matter.caseId), at)
  expect(kindOf(read)).toBe('missing')
  for (const stranger of [
    await work.staff(countyBeside, 'chief_procurator'),
    await work.staff(province, 'prosecutor'),
  ])
    expect(kindOf(await work.as(stranger, (tx) => readRequest(tx, desk, id), at))).toBe('missing')
  must(await say(upperProsecutor, id, 'approved'))
  expect(await clockNow(matter)).toMatchObject({ extensions: [{ approverId: upperProsecutor.id }] })
  expect((await told(matter)).find(({ type }) => type === 'approval.decided')?.data).toMatchObject({
    for_id: upperChief.id,
  })
})
