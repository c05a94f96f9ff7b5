import { readAsReporter } from '#areas/intake/use/follow.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { askMove } from '#areas/approvals/use/ask.ts'
import { readOfCase } from '#areas/approvals/use/read.ts'
import { speakOn } from '#areas/approvals/use/speak.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import {
  county,
  countyBeside,
  countyElsewhere,
  prefecture,
  prefectureBeside,
  province,
} from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { withoutDocuments } from '../../../../tests/support/without-documents.ts'
import { moveCase } from './move-case.ts'
import { readCase } from './read-case.ts'

/** What a level above does with a case below it: takes it up, designates another office, has it looked into (PIL 11, 17–18). */
const database = withDatabase()
type Staff = Actor & { readonly kind: 'staff' }
const action = plan.actions[0]!
const at = '2026-03-04T02:00:00Z'
let work: Casework
let clerk: Staff
let prosecutor: Staff
let head: Staff
let chief: Staff
let beside: Staff
let upperChief: Staff
let upperProsecutor: Staff

beforeAll(async () => {
  const bare = withoutDocuments(plan)
  work = await inventedCasework(database, { plan: bare, reception: 'petition', action: action.id })
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  chief = await work.staff(county, 'chief_procurator')
  beside = await work.staff(countyBeside, 'prosecutor')
  upperChief = await work.staff(prefecture, 'chief_procurator')
  upperProsecutor = await work.staff(prefecture, 'prosecutor', 'department_head')
})
afterAll(() => work.close())

const caseNow = (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const sentBy = (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('sent_by_id', '=', id).executeTakeFirstOrThrow()
const clocksOf = (id: string) =>
  database.owner
    .selectFrom('clocks')
    .select(['rule', 'state', 'started_on', 'due_on', 'organ_id'])
    .where('case_id', '=', id)
    .orderBy('rule')
    .execute()
const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)
const pageOf = (actor: Staff, id: string) => work.as(actor, (tx) => readCase(tx, work.desk, id), at)
const step = async (by: Staff, id: string, move: string, given: Record<string, unknown> = {}, on = at) => {
  const { revision } = await caseNow(id)
  return work.as(by, (tx) => moveCase(tx, work.desk, { id, move, revision, given }), on)
}
const messagesOn = async (reportId: string) =>
  must(await work.as({ kind: 'reporter', id: reportId }, (tx) => readAsReporter(tx, reportId), at)).messages

const why = { reason: '案情重大', message: '由上级检察院办理。' }

const clue = async () => {
  const lead = await work.report('2026-03-02T02:00:00Z')
  const given = { priority: action.priorities[0]!.id, handler: prosecutor.id }
  const accept = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const { caseId } = must(await work.as(clerk, (tx) => moveLead(tx, work.desk, accept), at))
  must(await step(prosecutor, caseId!, 'take_up'))
  const opened = must(await step(prosecutor, caseId!, 'open_pil_administrative', { reason: '公益受损' }))
  return { id: opened.openedCaseId!, petitionId: caseId!, reportId: lead.reportId }
}

/** Filed on 4 March: the decision is to be served by the 11th. */
const filed = async () => {
  const begun = await clue()
  must(await step(prosecutor, begun.id, 'assess'))
  must(await step(chief, begun.id, 'file', { outcome: 'harm', reason: '公益受到侵害', message: '已立案。' }))
  return begun
}

test('taken up: it goes on there where it stood, in the time that is left, and ends below', async () => {
  const { id, petitionId, reportId } = await filed()
  const offered = must(await pageOf(upperChief, id)).moves.map((move) => move.id)
  expect(offered).toEqual(['take_up_above', 'designate_another'])
  must(await step(upperChief, id, 'take_up_above', why, '2026-03-06T02:00:00Z'))
  const there = await sentBy(id)
  expect(there).toMatchObject({
    organ_id: prefecture.id,
    county_id: null,
    state: 'filed',
    sent_as: 'request',
    origin_case_id: petitionId,
    handler_id: null,
    opened_on: '2026-03-06',
    due_on: '2026-03-11',
    counted: true,
  })
  expect(await clocksOf(there.id)).toEqual([
    {
      rule: 'PIL.SERVEFILE',
      state: 'running',
      started_on: '2026-03-04',
      due_on: '2026-03-11',
      organ_id: prefecture.id,
    },
  ])
  expect(await caseNow(id)).toMatchObject({ state: 'moved', closed_on: '2026-03-06', counted: false })
  expect(await clocksOf(id)).toMatchObject([{ rule: 'PIL.SERVEFILE', state: 'cancelled' }])
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['type', 'actor_id', 'data'])
    .where('subject_id', 'in', [id, there.id])
    .orderBy('seq', 'desc')
    .limit(2)
    .execute()
  expect(entries).toMatchObject([
    {
      type: 'case.moved',
      actor_id: upperChief.id,
      data: { move: 'take_up_above', to_organ_id: prefecture.id, sent_case_id: there.id },
    },
    { type: 'case.opened', data: { above_organ_id: prefecture.id, from_organ_id: county.id } },
  ])
  expect((await messagesOn(reportId)).at(-1)).toMatchObject({ kind: 'notice', body: '由上级检察院办理。' })
  must(await step(upperProsecutor, there.id, 'notify'))
  expect(must(await pageOf(prosecutor, id)).sentTo).toMatchObject([{ number: there.number }])
})

test('only by the chief procurator of a level above it, and no other move than those', async () => {
  const { id } = await filed()
  const strangers = [
    await work.staff(prefectureBeside, 'chief_procurator'),
    await work.staff(countyBeside, 'chief_procurator'),
    await work.staff(countyElsewhere, 'chief_procurator'),
    upperProsecutor,
  ]
  for (const stranger of strangers)
    expect(kindOf(await step(stranger, id, 'take_up_above', why))).toBe('missing')
  for (const one of [prosecutor, head, chief])
    expect(kindOf(await step(one, id, 'take_up_above', why))).toBe('forbidden')
  expect(kindOf(await step(upperChief, id, 'investigate'))).toBe('forbidden')
  expect(kindOf(await step(upperChief, id, 'take_up_above', { reason: '' }))).toBe('invalid')
  expect(await caseNow(id)).toMatchObject({ state: 'filed', closed_on: null })
  const governor = await work.staff(province, 'chief_procurator')
  must(await step(governor, id, 'take_up_above', why))
  expect(await sentBy(id)).toMatchObject({ organ_id: province.id, state: 'filed' })
})

test('another office is designated: the case arrives there, also one that was moved here and may not be sent on', async () => {
  const begun = await clue()
  const move = { organ: county.id, reason: '属贵院管辖', message: '已移送。' }
  const besideHead = await work.staff(countyBeside, 'department_head')
  must(await step(head, begun.id, 'move_clue', { ...move, organ: countyBeside.id }))
  const received = await sentBy(begun.id)
  expect(kindOf(await step(besideHead, received.id, 'move_clue', move))).toBe('not-allowed')
  for (const organ of [countyBeside.id, prefecture.id, prefectureBeside.id, countyElsewhere.id])
    expect(await step(upperChief, received.id, 'designate_another', { ...why, organ })).toMatchObject({
      refusal: { kind: 'invalid', faults: [{ field: 'organ' }] },
    })
  must(await step(upperChief, received.id, 'designate_another', { ...why, organ: county.id }))
  const designated = await sentBy(received.id)
  expect(designated).toMatchObject({ organ_id: county.id, state: 'clue', sent_as: 'matter' })
  expect(await caseNow(received.id)).toMatchObject({ state: 'moved', counted: false })
  expect(kindOf(await step(head, designated.id, 'move_clue', { ...move, organ: countyBeside.id }))).toBe(
    'not-allowed',
  )
})

test('asked for from below: the level above decides, and the case is with the other office at once', async () => {
  const { id } = await clue()
  const desk = { office: work.desk }
  const offered = must(await work.as(prosecutor, (tx) => readOfCase(tx, desk, id), at))
  expect(offered.proposable.map(({ move }) => move.id)).toEqual(
    expect.arrayContaining(['take_up_above', 'designate_another']),
  )
  const ask = async () => {
    const { revision } = await caseNow(id)
    const given = { ...why, organ: countyBeside.id }
    const asked = { caseId: id, move: 'designate_another', revision, given }
    const request = must(await work.as(prosecutor, (tx) => askMove(tx, desk, asked), at))
    for (const one of [head, chief]) must(await say(one, request.id, 'approved'))
    return request.id
  }
  const say = (by: Staff, request: string, outcome: 'approved' | 'returned', reason = '') =>
    work.as(by, (tx) => speakOn(tx, desk, { id: request, outcome, reason }), at)
  const first = await ask()
  must(await say(upperChief, first, 'returned', '属你院管辖'))
  expect(await caseNow(id)).toMatchObject({ state: 'clue', closed_on: null })
  must(await say(upperChief, await ask(), 'approved'))
  expect(await caseNow(id)).toMatchObject({ state: 'moved' })
  const there = await sentBy(id)
  expect(there).toMatchObject({ organ_id: countyBeside.id, state: 'clue' })
  expect(must(await pageOf(beside, there.id)).notes.map(({ body }) => body)).toEqual(['案情重大'])
})

test('assigned below: looked into there in the time set, and what is reported lets the case go on', async () => {
  const { id } = await clue()
  must(await step(upperChief, id, 'take_up_above', why))
  const above = await sentBy(id)
  const given = { organ: countyBeside.id, term: 20, reason: '查清排污口' }
  must(await step(upperProsecutor, above.id, 'assign_below', given))
  const task = await sentBy(above.id)
  expect(task).toMatchObject({ procedure: 'assigned-case', organ_id: countyBeside.id, due_on: '2026-03-24' })
  expect(await clocksOf(above.id)).toMatchObject([{ rule: 'PIL.ASSIGN', due_on: '2026-03-24' }])
  must(await step(beside, task.id, 'begin'))
  must(await step(beside, task.id, 'answer', { outcome: 'done', reason: '共三处' }))
  expect(await caseNow(above.id)).toMatchObject({ state: 'assessing', closed_on: null })
  expect(must(await pageOf(upperProsecutor, above.id)).notes.map(({ body }) => body)).toContain('共三处')
})
