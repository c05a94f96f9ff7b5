import { openIdentity } from '#areas/intake/use/open-identity.ts'
import { readAsReporter } from '#areas/intake/use/follow.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, countyElsewhere, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { listCases } from './list-cases.ts'
import { moveCase } from './move-case.ts'
import { myWork } from './my-work.ts'
import { readCase } from './read-case.ts'
import { writeToReporters } from './write.ts'

/** A matter that goes to another organ: what arrives there, who sees what of it, and who is told. */
const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let clerk: Staff
let prosecutor: Staff
let beside: Staff
let managerBeside: Staff
let analystBeside: Staff
let above: Staff
let elsewhere: Staff

beforeAll(async () => {
  work = await inventedCasework(database)
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  beside = await work.staff(countyBeside, 'prosecutor', 'department_head')
  managerBeside = await work.staff(countyBeside, 'case_manager')
  analystBeside = await work.staff(countyBeside, 'analyst')
  above = await work.staff(prefecture, 'prosecutor')
  elsewhere = await work.staff(countyElsewhere, 'prosecutor', 'chief_procurator', 'case_manager')
})
afterAll(() => work.close())

const at = '2031-03-10T02:00:00Z'

const move = async (actor: Staff, id: string, name: string, given: Record<string, unknown> = {}) => {
  const { revision } = await caseNow(id)
  return work.as(actor, (tx) => moveCase(tx, work.desk, { id, move: name, revision, given }), at)
}
const caseNow = (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const sentBy = (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('sent_by_id', '=', id).executeTakeFirstOrThrow()
const pageOf = (actor: Staff, id: string) => work.as(actor, (tx) => readCase(tx, work.desk, id), at)

/** An inquiry at the county, out of a complaint that somebody reported there. */
const inquiry = async () => {
  const lead = await work.report('2031-03-02T02:00:00Z')
  const accepted = must(
    await work.as(
      clerk,
      (tx) =>
        moveLead(tx, work.desk, {
          id: lead.id,
          move: 'accept',
          revision: lead.revision,
          given: { priority: 'TAP' },
        }),
      at,
    ),
  )
  must(await move(prosecutor, accepted.caseId!, 'take_up'))
  const begun = must(await move(prosecutor, accepted.caseId!, 'start_inquiry', { reason: '多处' }))
  return { reportId: lead.reportId, complaintId: accepted.caseId!, id: begun.openedCaseId! }
}

const handOn = { organ: countyBeside.id, reason: '水厂在邻县', message: '已移送邻县。' }

const handedOn = async () => {
  const begun = await inquiry()
  must(await move(prosecutor, begun.id, 'hand_on', handOn))
  return { ...begun, there: await sentBy(begun.id) }
}

const messagesOn = async (reportId: string) => {
  const page = must(
    await work.as({ kind: 'reporter', id: reportId }, (tx) => readAsReporter(tx, reportId), at),
  )
  return page.messages.map(({ organId, kind, body }) => [organId, kind, body])
}

test('it arrives: a number, clocks and a handler of its own; the sender is closed and counts no more', async () => {
  const { id, complaintId, there } = await handedOn()
  expect(await caseNow(id)).toMatchObject({ state: 'handed_on', closed_on: '2031-03-10', counted: false })
  expect(there).toMatchObject({
    organ_id: countyBeside.id,
    county_id: countyBeside.id,
    state: 'begun',
    handler_id: null,
    origin_case_id: complaintId,
    sent_as: 'matter',
    counted: true,
  })
  const clocks = await database.owner
    .selectFrom('clocks')
    .select(['rule', 'organ_id', 'started_on', 'state'])
    .where('case_id', '=', there.id)
    .execute()
  expect(clocks).toEqual([
    { rule: 'INQUIRE', organ_id: countyBeside.id, started_on: '2031-03-10', state: 'running' },
  ])
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['type', 'data', 'actor_id'])
    .where('subject_id', 'in', [id, there.id])
    .where('data', '@>', JSON.stringify({ procedure: 'inquiry' }) as never)
    .orderBy('seq')
    .execute()
  expect(entries.map(({ type, data }) => [type, data])).toMatchObject([
    ['case.opened', {}],
    ['case.opened', { sent_by_id: id, from_organ_id: county.id, organ_id: countyBeside.id }],
    ['case.moved', { move: 'hand_on', to_organ_id: countyBeside.id, sent_case_id: there.id }],
  ])
})

test('each side is told of the other, and sees no more of it; a third organ sees nothing', async () => {
  const { id, there } = await handedOn()
  const sender = must(await pageOf(prosecutor, id))
  expect(sender.sentTo).toMatchObject([
    { number: there.number, as: 'matter', phase: 'working', on: '2031-03-10' },
  ])
  const receiver = must(await pageOf(beside, there.id))
  expect(receiver.sentBy).toMatchObject({ number: sender.case.number, phase: 'closed' })
  expect(receiver.enclosed).toEqual([])
  expect(receiver.notes.map(({ kind, body }) => [kind, body])).toEqual([['reason', '水厂在邻县']])
  for (const [actor, unseen] of [
    [prosecutor, there.id],
    [beside, id],
    [elsewhere, there.id],
    [elsewhere, id],
  ] as const)
    expect(await pageOf(actor, unseen)).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
  expect(await move(elsewhere, there.id, 'conclude')).toMatchObject({ refusal: { kind: 'missing' } })
})

test('whoever assigns cases there has it before them', async () => {
  const received = async (actor: Staff) =>
    must(await work.as(actor, (tx) => myWork(tx, work.desk), at)).received
  const before = await received(managerBeside)
  const { there } = await handedOn()
  expect(await received(managerBeside)).toBe(before! + 1)
  const listed = must(
    await work.as(managerBeside, (tx) => listCases(tx, work.desk, { view: 'received', limit: 100 }), at),
  )
  expect(listed.rows.map(({ id }) => id)).toContain(there.id)
  const others = must(
    await work.as(elsewhere, (tx) => listCases(tx, work.desk, { view: 'received', limit: 100 }), at),
  )
  expect(others.rows).toEqual([])
})

test('what was reported is read there, and not who reported it', async () => {
  const { reportId, there } = await handedOn()
  const page = must(await pageOf(beside, there.id))
  expect(page.leads).toMatchObject([{ reportId, keptBy: county.name, story: '水龙头流出黄水，已经两周。' }])
  expect(must(await pageOf(analystBeside, there.id))).toMatchObject({ leads: [], messages: [] })
  const opened: Result<unknown> = await work.as(
    beside,
    (tx) => openIdentity(work.intake.keys, tx, reportId, { reason: 'contact', note: '' }),
    at,
  )
  expect(opened).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
})

test('the one code of the reporter goes on to work: each answer says which office gives it', async () => {
  const { reportId, there } = await handedOn()
  must(await move(beside, there.id, 'conclude', { amount: '100', message: '邻县已查明。' }))
  must(
    await work.as(
      beside,
      (tx) => writeToReporters(tx, work.desk, { id: there.id, body: '还有别处吗？' }),
      at,
    ),
  )
  expect((await messagesOn(reportId)).slice(-3)).toEqual([
    [county.id, 'notice', '已移送邻县。'],
    [countyBeside.id, 'notice', '邻县已查明。'],
    [countyBeside.id, 'message', '还有别处吗？'],
  ])
})

test('it is neither sent back nor on, except to the level above, which may send it on', async () => {
  const { there, complaintId } = await handedOn()
  for (const organ of [county.id, countyElsewhere.id])
    expect(await move(beside, there.id, 'hand_on', { ...handOn, organ })).toMatchObject({
      refusal: { kind: 'not-allowed', message: { en: expect.stringContaining('neither sent back nor on') } },
    })
  expect(must(await pageOf(beside, there.id)).moves.map(({ id }) => id)).toEqual([
    'conclude',
    'ask_beside',
    'hand_up',
  ])
  must(await move(beside, there.id, 'hand_up', { organ: prefecture.id, reason: '请上级决定' }))
  const up = await sentBy(there.id)
  expect(up).toMatchObject({ organ_id: prefecture.id, origin_case_id: complaintId, counted: true })
  expect(must(await pageOf(above, up.id)).leads).toMatchObject([{ keptBy: county.name }])
})

test('what another organ does for a case has a clock there; its answer lets the case go on', async () => {
  const { id } = await inquiry()
  must(await move(prosecutor, id, 'ask_beside', { organ: countyBeside.id, reason: '取两处水样' }))
  const task = await sentBy(id)
  expect(task).toMatchObject({ procedure: 'sampling', sent_as: 'task', counted: false, origin_case_id: null })
  expect(await caseNow(id)).toMatchObject({ state: 'sampling', counted: true })
  const clocks = await database.owner
    .selectFrom('clocks')
    .select(['rule', 'due_on'])
    .where('case_id', '=', task.id)
    .execute()
  expect(clocks).toEqual([{ rule: 'SAMPLE', due_on: '2031-03-25' }])
  const page = must(await pageOf(beside, task.id))
  expect(page).toMatchObject({ leads: [], messages: [], sentBy: { as: 'task', phase: 'waiting' } })
  expect(page.notes.map(({ body }) => body)).toEqual(['取两处水样'])

  must(await move(beside, task.id, 'send_samples', { reason: '两处均合格' }))
  const after = must(await pageOf(prosecutor, id))
  expect(after.case.state).toBe('begun')
  expect(after.notes.map(({ body }) => body)).toEqual(expect.arrayContaining(['两处均合格']))
  expect(after.sentTo).toMatchObject([{ as: 'task', phase: 'closed' }])
  expect(await pageOf(elsewhere, task.id)).toMatchObject({ ok: false })
})

test('an answer to a case that went on without it is kept with its papers', async () => {
  const { id } = await inquiry()
  must(await move(prosecutor, id, 'ask_beside', { organ: countyBeside.id, reason: '取水样' }))
  const task = await sentBy(id)
  must(await move(prosecutor, id, 'have_samples'))
  must(await move(prosecutor, id, 'conclude', { amount: '1', message: '已查明。' }))
  must(await move(beside, task.id, 'send_samples', { reason: '合格' }))
  expect(await caseNow(id)).toMatchObject({ state: 'done' })
  expect(must(await pageOf(prosecutor, id)).notes.map(({ body }) => body)).toContain('合格')
})

test('only an organ that the move leads to may be named', async () => {
  const { id } = await inquiry()
  for (const organ of [prefecture.id, county.id, 123456])
    expect(await move(prosecutor, id, 'hand_on', { ...handOn, organ })).toMatchObject({
      refusal: { kind: 'invalid', faults: [{ field: 'organ' }] },
    })
  expect(await move(prosecutor, id, 'hand_up', { organ: countyBeside.id, reason: '上级' })).toMatchObject({
    refusal: { faults: [{ field: 'organ' }] },
  })
  expect(await caseNow(id)).toMatchObject({ state: 'begun', counted: true })
})

test('it is not taken back: it has reached another organ', async () => {
  const { id } = await handedOn()
  const page = must(await pageOf(prosecutor, id))
  expect(page.timeline.filter(({ undoUntil }) => undoUntil !== null)).toEqual([])
})
