import { type DueCursor, readDueCursor } from '#areas/procedures/domain/due-cursor.ts'
import { mergeLead, unmergeLead } from '#areas/leads/use/merge-lead.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { undoLead } from '#areas/leads/use/undo-lead.ts'
import { groupLeads } from '#areas/leads/use/group-leads.ts'
import type { Lead } from '#areas/leads/domain/lead.ts'
import { withdrawReport } from '#areas/intake/use/follow.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, countyElsewhere } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { withdrawing } from '../jobs/withdrawals.ts'
import { changeClock } from './change-clock.ts'
import { listCases } from './list-cases.ts'
import { moveCase } from './move-case.ts'
import { myWork } from './my-work.ts'
import { readCase } from './read-case.ts'
import { undoCase } from './undo-case.ts'
import { addNote, writeToReporters } from './write.ts'

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let clerk: Staff
let manager: Staff
let prosecutor: Staff
let colleague: Staff
let head: Staff
let chief: Staff

beforeAll(async () => {
  work = await inventedCasework(database)
  clerk = await work.staff(county, 'intake_clerk')
  manager = await work.staff(county, 'case_manager')
  prosecutor = await work.staff(county, 'prosecutor')
  colleague = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  chief = await work.staff(county, 'chief_procurator')
})
afterAll(() => work.close())

const leadNow = async (id: string) =>
  database.owner.selectFrom('leads').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const caseNow = async (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const reportNow = async (id: string) =>
  database.owner.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const clocksNow = async (caseId: string) =>
  database.owner
    .selectFrom('clocks')
    .select(['rule', 'state', 'started_on', 'due_on', 'lead_id', 'on_time'])
    .where('case_id', '=', caseId)
    .orderBy('rule')
    .orderBy('started_on')
    .orderBy('due_on')
    .execute()
const messagesTo = async (reportId: string) =>
  (
    await database.owner
      .selectFrom('messages')
      .select(['kind', 'body'])
      .where('report_id', '=', reportId)
      .orderBy('at')
      .execute()
  ).map(({ kind }) => kind)

const accept = (lead: Pick<Lead, 'id' | 'revision'>, at: string, given: Record<string, unknown> = {}) =>
  work.as(
    clerk,
    (tx) =>
      moveLead(tx, work.desk, {
        id: lead.id,
        move: 'accept',
        revision: lead.revision,
        given: { priority: 'TAP', ...given },
      }),
    at,
  )

const opened = async (at: string, given: Record<string, unknown> = {}) => {
  const lead = await work.report(at)
  const { caseId } = must(await accept(lead, at, given))
  return { lead, caseId: caseId! }
}

const step = async (
  by: Staff,
  caseId: string,
  move: string,
  at: string,
  given: Record<string, unknown> = {},
) => {
  const { revision } = await caseNow(caseId)
  return work.as(by, (tx) => moveCase(tx, work.desk, { id: caseId, move, revision, given }), at)
}

const ruleOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)

describe('the whole way', () => {
  test('accepted, taken up, reported on, month by month, answered, filed', async () => {
    const lead = await work.report('2031-03-01T02:00:00Z')
    expect(lead).toMatchObject({ state: 'new', dueOn: '2031-03-11' })
    const { caseId } = must(await accept(lead, '2031-03-05T02:00:00Z'))
    expect(await caseNow(caseId!)).toMatchObject({
      number: expect.stringMatching(/^910101投诉〔2031〕\d+号$/),
      state: 'taken',
      handler_id: null,
      due_on: '2031-05-01',
      opened_on: '2031-03-05',
    })
    expect(await leadNow(lead.id)).toMatchObject({ state: 'taken', case_id: caseId, due_on: '2031-05-01' })
    expect(await messagesTo(lead.reportId)).toEqual(['procedural_reply'])

    must(await step(prosecutor, caseId!, 'take_up', '2031-03-06T02:00:00Z'))
    expect(await caseNow(caseId!)).toMatchObject({ state: 'looking', handler_id: prosecutor.id })

    const said = { message: '已取水样送检。' }
    must(await step(prosecutor, caseId!, 'report_progress', '2031-04-28T02:00:00Z', said))
    expect(await reportNow(lead.reportId)).toMatchObject({
      stage: 'reported',
      stage_on: '2031-04-28',
      next_by: '2031-06-01',
    })
    must(await step(prosecutor, caseId!, 'report_progress', '2031-05-30T02:00:00Z', said))
    // One monthly clock, counted on from the first: not one from today besides.
    expect((await clocksNow(caseId!)).filter(({ state }) => state === 'running')).toEqual([
      expect.objectContaining({ rule: 'MONTHLY', started_on: '2031-05-01', due_on: '2031-07-01' }),
    ])
    const answer = { outcome: 'upheld', amount: '1,200.50', message: '管道已更换。' }
    must(await step(prosecutor, caseId!, 'answer', '2031-06-10T02:00:00Z', answer))
    expect(await caseNow(caseId!)).toMatchObject({ state: 'answered', due_on: null })
    must(await step(prosecutor, caseId!, 'file', '2031-06-12T02:00:00Z'))
    expect(await caseNow(caseId!)).toMatchObject({
      state: 'filed',
      closed_on: '2031-06-12',
      due_on: null,
    })
    expect(await leadNow(lead.id)).toMatchObject({ state: 'filed', due_on: null })
    expect((await clocksNow(caseId!)).map(({ state }) => state)).not.toContain('running')
    expect(await messagesTo(lead.reportId)).toEqual([
      'procedural_reply',
      'progress_reply',
      'progress_reply',
      'result_reply',
    ])
    const answered = await database.owner
      .selectFrom('ledger_entries')
      .select('data')
      .where('subject_id', '=', caseId!)
      .where('type', '=', 'case.moved')
      .orderBy('seq', 'desc')
      .execute()
    expect(answered[1]?.data).toMatchObject({
      move: 'answer',
      outcome: 'upheld',
      amount: 1200.5,
      phase: 'waiting',
    })
    expect(JSON.stringify(answered)).not.toContain('管道')
  })

  test('a further case keeps the thread: its answers reach the same reporter', async () => {
    const { lead, caseId } = await opened('2031-03-01T02:00:00Z', { handler: prosecutor.id })
    must(await step(prosecutor, caseId, 'take_up', '2031-03-02T02:00:00Z'))
    const { openedCaseId } = must(
      await step(prosecutor, caseId, 'start_inquiry', '2031-03-03T02:00:00Z', { reason: '水厂问题严重' }),
    )
    expect(await caseNow(openedCaseId!)).toMatchObject({
      procedure: 'inquiry',
      origin_case_id: caseId,
      handler_id: prosecutor.id,
      due_on: '2031-04-02',
    })
    expect(
      ruleOf(await step(prosecutor, caseId, 'start_inquiry', '2031-03-04T02:00:00Z', { reason: '再开' })),
    ).toBe('not-allowed')
    const given = { amount: 300, message: '调查结束。' }
    must(await step(prosecutor, openedCaseId!, 'conclude', '2031-03-20T02:00:00Z', given))
    expect(await messagesTo(lead.reportId)).toEqual(['procedural_reply', 'notice'])
    // Where the report stands is for the first case to say.
    expect(await reportNow(lead.reportId)).toMatchObject({ stage: 'looking' })
    const page = must(
      await work.as(prosecutor, (tx) => readCase(tx, work.desk, caseId), '2031-03-21T02:00:00Z'),
    )
    expect(page.notes).toEqual([expect.objectContaining({ kind: 'reason', body: '水厂问题严重' })])
    expect(page.further).toEqual([expect.objectContaining({ id: openedCaseId })])
  })
})

describe('who else reported it', () => {
  test('duplicates and grouped leads go along, are answered, and what is owed to them is met', async () => {
    const parent = await work.report('2031-03-01T02:00:00Z')
    const twin = await work.report('2031-03-02T02:00:00Z')
    const child = await work.report('2031-03-03T02:00:00Z')
    const at = '2031-03-04T02:00:00Z'
    must(
      await work.as(
        clerk,
        (tx) => mergeLead(tx, work.desk, { id: twin.id, intoId: parent.id, revision: twin.revision }),
        at,
      ),
    )
    must(
      await work.as(
        clerk,
        (tx) => groupLeads(tx, work.desk, { id: parent.id, add: [child.id], remove: [] }),
        at,
      ),
    )
    const { caseId } = must(await accept(parent, at))
    expect(await leadNow(twin.id)).toMatchObject({ state: 'merged', case_id: caseId })
    expect(await leadNow(child.id)).toMatchObject({ state: 'taken', case_id: caseId })
    expect(
      (await clocksNow(caseId!)).filter(({ rule }) => rule === 'REPLY').map(({ state }) => state),
    ).toEqual(['met', 'met', 'met'])
    for (const { reportId } of [parent, twin, child])
      expect(await messagesTo(reportId)).toEqual(['procedural_reply'])

    // A fourth one comes when the case is there already.
    const late = await work.report('2031-03-20T02:00:00Z')
    must(
      await work.as(
        clerk,
        (tx) => mergeLead(tx, work.desk, { id: late.id, intoId: parent.id, revision: late.revision }),
        '2031-03-21T02:00:00Z',
      ),
    )
    expect(await leadNow(late.id)).toMatchObject({ state: 'merged', case_id: caseId, due_on: '2031-05-20' })
    expect(await messagesTo(late.reportId)).toEqual(['procedural_reply'])

    must(await step(prosecutor, caseId!, 'take_up', '2031-03-22T02:00:00Z'))
    must(await work.as(clerk, (tx) => unmergeLead(tx, work.desk, { id: late.id }), '2031-03-23T02:00:00Z'))
    expect(await leadNow(late.id)).toMatchObject({ state: 'new', case_id: null })
    must(await step(prosecutor, caseId!, 'report_progress', '2031-04-01T02:00:00Z', { message: '进展' }))
    for (const { reportId } of [parent, twin, child])
      expect(await messagesTo(reportId)).toEqual(['procedural_reply', 'progress_reply'])
    expect(await messagesTo(late.reportId)).toEqual(['procedural_reply'])
    const undone = await work.as(
      clerk,
      (tx) => unmergeLead(tx, work.desk, { id: twin.id }),
      '2031-04-02T02:00:00Z',
    )
    expect(ruleOf(undone)).toBe('not-allowed')
  })

  test('a lead is accepted into a case by its number', async () => {
    const { caseId } = await opened('2031-03-01T02:00:00Z')
    must(await step(prosecutor, caseId, 'take_up', '2031-03-02T02:00:00Z'))
    const { number } = await caseNow(caseId)
    const lead = await work.report('2031-03-02T02:00:00Z')
    const joined = must(await accept(lead, '2031-03-03T02:00:00Z', { case: number }))
    expect(joined.caseId).toBe(caseId)
    expect(await leadNow(lead.id)).toMatchObject({ case_id: caseId, state: 'looking' })
    const other = await work.report('2031-03-02T02:00:00Z')
    expect(ruleOf(await accept(other, '2031-03-03T02:00:00Z', { case: '没有的号' }))).toBe('missing')
    expect(await leadNow(other.id)).toMatchObject({ case_id: null, state: 'new' })
  })
})

describe('numbers', () => {
  test('fifty at once, some rolled back: no gap and none twice', async () => {
    const at = '2032-02-01T02:00:00Z'
    const leads = []
    for (let index = 0; index < 50; index += 1) leads.push(await work.report(at))
    const results = await Promise.all(
      leads.map((lead, index) =>
        index % 5 === 0
          ? work.as(
              clerk,
              async (tx) => {
                await moveLead(tx, work.desk, {
                  id: lead.id,
                  move: 'accept',
                  revision: lead.revision,
                  given: { priority: 'TAP' },
                })
                return { ok: false, refusal: { kind: 'invalid', rule: 'test', message: { zh: '', en: '' } } }
              },
              at,
            )
          : accept(lead, at),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(40)
    const numbers = await database.owner
      .selectFrom('cases')
      .select('number')
      .where('number', 'like', '%〔2032〕%')
      .execute()
    const serials = numbers.map(({ number }) => Number(/〕(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  }, 120_000)
})

describe('who may', () => {
  test('a colleague reads and does not move; a head does; another county sees nothing', async () => {
    const { caseId } = await opened('2031-03-01T02:00:00Z', { handler: prosecutor.id })
    const at = '2031-03-02T02:00:00Z'
    expect(ruleOf(await step(colleague, caseId, 'take_up', at))).toBe('forbidden')
    const read = (by: Actor) => work.as(by, (tx) => readCase(tx, work.desk, caseId), at)
    expect(must(await read(colleague)).moves).toEqual([])
    expect(must(await read(head)).moves.map(({ id }) => id)).toContain('assign')
    for (const organ of [countyBeside, countyElsewhere]) {
      const stranger = await work.staff(organ, 'prosecutor')
      expect(ruleOf(await read(stranger))).toBe('missing')
      expect(ruleOf(await step(stranger, caseId, 'take_up', at))).toBe('missing')
    }
    const auditor = await work.staff(county, 'auditor')
    expect(ruleOf(await read(auditor))).toBe('missing')
    must(await step(head, caseId, 'assign', at, { handler: colleague.id }))
    expect(ruleOf(await step(prosecutor, caseId, 'report_progress', at, { message: 'x' }))).toBe('forbidden')
    must(await step(colleague, caseId, 'report_progress', at, { message: 'x' }))
    const elsewhere = await work.staff(countyElsewhere, 'prosecutor')
    expect(ruleOf(await step(head, caseId, 'assign', at, { handler: elsewhere.id }))).toBe('invalid')
  })

  test('the second of two editors gets what the first one wrote', async () => {
    const { caseId } = await opened('2031-03-01T02:00:00Z', { handler: prosecutor.id })
    const { revision } = await caseNow(caseId)
    const at = '2031-03-02T02:00:00Z'
    const take = (by: Staff) =>
      work.as(by, (tx) => moveCase(tx, work.desk, { id: caseId, move: 'take_up', revision, given: {} }), at)
    const [one, other] = await Promise.all([take(prosecutor), take(head)])
    const refused = [one, other].filter((result) => !result.ok)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({
      refusal: { kind: 'conflict', current: { state: 'looking', revision: revision + 1 } },
    })
  })
})

describe('undo', () => {
  test('state, handler and clocks are as before, and the log says both', async () => {
    const { lead, caseId } = await opened('2031-03-01T02:00:00Z')
    const before = { ...(await caseNow(caseId)), clocks: await clocksNow(caseId) }
    const { entryId, undoUntil } = must(await step(prosecutor, caseId, 'take_up', '2031-03-02T02:00:00Z'))
    expect(undoUntil).toBe('2031-03-03T02:00:00.000Z')
    const undo = (by: Staff, at: string, entry = entryId) =>
      work.as(by, (tx) => undoCase(tx, work.desk, { id: caseId, entryId: entry }), at)
    expect(ruleOf(await undo(manager, '2031-03-02T03:00:00Z'))).toBe('forbidden')
    expect(ruleOf(await undo(prosecutor, '2031-03-03T02:00:01Z'))).toBe('not-allowed')
    must(await undo(prosecutor, '2031-03-02T03:00:00Z'))
    const { revision: _, ...same } = before
    expect({ ...(await caseNow(caseId)), clocks: await clocksNow(caseId) }).toMatchObject(same)
    expect(await leadNow(lead.id)).toMatchObject({ state: 'taken' })
    expect(await reportNow(lead.reportId)).toMatchObject({ stage: 'taken' })
    expect(ruleOf(await undo(prosecutor, '2031-03-02T03:00:00Z'))).toBe('not-allowed')
  })

  test('what was filed is open again; what was answered stays answered', async () => {
    const { caseId } = await opened('2031-03-01T02:00:00Z')
    must(await step(prosecutor, caseId, 'take_up', '2031-03-02T02:00:00Z'))
    const answer = { outcome: 'dismissed', message: '不成立' }
    const answered = must(await step(prosecutor, caseId, 'answer', '2031-03-03T02:00:00Z', answer))
    expect(answered.undoUntil).toBeNull()
    const undo = (entryId: string) =>
      work.as(head, (tx) => undoCase(tx, work.desk, { id: caseId, entryId }), '2031-03-04T02:00:00Z')
    expect(ruleOf(await undo(answered.entryId))).toBe('not-allowed')
    const filed = must(await step(prosecutor, caseId, 'file', '2031-03-03T03:00:00Z'))
    must(await undo(filed.entryId))
    expect(await caseNow(caseId)).toMatchObject({ state: 'answered', closed_on: null })
  })

  test('a step of triage, an offer to another organ too', async () => {
    const lead = await work.report('2031-03-01T02:00:00Z')
    const at = '2031-03-02T02:00:00Z'
    const offered = must(
      await work.as(
        clerk,
        (tx) =>
          moveLead(tx, work.desk, {
            id: lead.id,
            move: 'offer_transfer',
            revision: lead.revision,
            given: { organ: String(countyBeside.id) },
          }),
        at,
      ),
    )
    expect(offered.undoUntil).not.toBeNull()
    const undo = () =>
      work.as(clerk, (tx) => undoLead(tx, work.desk, { id: lead.id, entryId: offered.entryId }), at)
    must(await undo())
    expect(await leadNow(lead.id)).toMatchObject({ state: 'new', offered_organ_id: null })
    expect(await reportNow(lead.reportId)).toMatchObject({ stage: 'new', offered_organ_id: null })
    expect(ruleOf(await undo())).toBe('not-allowed')
  })
})

describe('clocks', () => {
  test('paused, resumed, extended by whom the rule names; the reporter sees the new day', async () => {
    const { lead, caseId } = await opened('2031-03-01T02:00:00Z', { handler: prosecutor.id })
    const { id: clockId } = await database.owner
      .selectFrom('clocks')
      .select('id')
      .where('case_id', '=', caseId)
      .where('rule', '=', 'REPORT')
      .executeTakeFirstOrThrow()
    const change = (by: Staff, asked: Parameters<typeof changeClock>[2]['asked'], at: string) =>
      work.as(by, (tx) => changeClock(tx, work.desk, { id: caseId, clockId, asked, reason: '理由' }), at)
    const pause = { change: 'pause', reasonId: 'samples', from: '2031-03-10' } as const
    expect(ruleOf(await change(prosecutor, pause, '2031-03-09T02:00:00Z'))).toBe('invalid')
    must(await change(prosecutor, pause, '2031-03-10T02:00:00Z'))
    expect(await caseNow(caseId)).toMatchObject({ due_on: null })
    expect(await reportNow(lead.reportId)).toMatchObject({ next_by: null, stage: 'taken' })
    must(
      await change(
        prosecutor,
        { change: 'resume', reasonId: 'samples', to: '2031-03-20' },
        '2031-03-20T02:00:00Z',
      ),
    )
    expect(await caseNow(caseId)).toMatchObject({ due_on: '2031-05-11' })
    expect(await leadNow(lead.id)).toMatchObject({ due_on: '2031-05-11' })
    const extend = { change: 'extend', ruleId: 'complex', length: 1 } as const
    const refused = await change(prosecutor, extend, '2031-03-21T02:00:00Z')
    expect(refused).toMatchObject({
      refusal: { kind: 'forbidden', message: { zh: expect.stringContaining('检察长') } },
    })
    must(await change(chief, extend, '2031-03-21T02:00:00Z'))
    expect(await caseNow(caseId)).toMatchObject({ due_on: '2031-06-11' })
    expect(await reportNow(lead.reportId)).toMatchObject({ next_by: '2031-06-11' })
    expect(ruleOf(await change(chief, extend, '2031-03-22T02:00:00Z'))).toBe('not-allowed')
    const page = must(
      await work.as(prosecutor, (tx) => readCase(tx, work.desk, caseId), '2031-03-22T02:00:00Z'),
    )
    const clock = page.clocks.find(({ id }) => id === clockId)
    expect(clock?.pauses).toEqual([expect.objectContaining({ from: '2031-03-10', to: '2031-03-20' })])
    const reckoned = clock?.explanation.map(({ zh }) => zh).join() ?? ''
    expect(reckoned).toContain('取样')
    expect(reckoned).toContain('经检察长批准')
    expect(page.timeline.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['clock.paused', 'clock.resumed', 'clock.extended', 'case.opened']),
    )
  })
})

describe('withdrawal', () => {
  const takeBack = async ({ reportId }: Lead, at: string) => {
    must(
      await work.as({ kind: 'reporter', id: reportId }, (tx) => withdrawReport(tx, reportId, '不用了'), at),
    )
    await work.seal()
    const job = withdrawing(database.app, work.desk)
    while ((await job.run(new AbortController().signal)) > 0);
  }

  test('ends the lead before it is a case; its duplicates are sorted again', async () => {
    const lead = await work.report('2031-03-01T02:00:00Z')
    const twin = await work.report('2031-03-01T02:00:00Z')
    must(
      await work.as(
        clerk,
        (tx) => mergeLead(tx, work.desk, { id: twin.id, intoId: lead.id, revision: twin.revision }),
        '2031-03-02T02:00:00Z',
      ),
    )
    await takeBack(lead, '2031-03-03T02:00:00Z')
    expect(await leadNow(lead.id)).toMatchObject({ state: 'withdrawn', due_on: null })
    expect(await leadNow(twin.id)).toMatchObject({ state: 'new', merged_into_id: null, due_on: '2031-03-11' })
  })

  test('a case goes on for the others and ends with the last one', async () => {
    const { lead, caseId } = await opened('2031-03-01T02:00:00Z')
    const twin = await work.report('2031-03-04T02:00:00Z')
    must(
      await work.as(
        clerk,
        (tx) => mergeLead(tx, work.desk, { id: twin.id, intoId: lead.id, revision: twin.revision }),
        '2031-03-05T02:00:00Z',
      ),
    )
    await takeBack(lead, '2031-03-06T02:00:00Z')
    expect(await leadNow(lead.id)).toMatchObject({ state: 'withdrawn' })
    expect(await caseNow(caseId)).toMatchObject({ state: 'taken', due_on: '2031-05-04' })
    await takeBack(twin, '2031-03-07T02:00:00Z')
    expect(await caseNow(caseId)).toMatchObject({ state: 'withdrawn', due_on: null })
    expect((await caseNow(caseId)).closed_on).not.toBeNull()
  })
})

describe('lists', () => {
  test('mine, the organ’s, by words, by number; pages follow each other', async () => {
    const fresh = await work.staff(county, 'prosecutor')
    const at = '2031-03-01T02:00:00Z'
    const mine: string[] = []
    for (let index = 0; index < 5; index += 1) mine.push((await opened(at, { handler: fresh.id })).caseId)
    const list = async (query: Partial<Parameters<typeof listCases>[2]>) =>
      must(await work.as(fresh, (tx) => listCases(tx, work.desk, { view: 'organ', limit: 50, ...query }), at))
    const first = await list({ view: 'mine', limit: 3 })
    expect(first).toMatchObject({ count: 5, more: false })
    expect(first.rows[0]?.nextMove?.id).toBe('take_up')
    const second = await list({ view: 'mine', limit: 3, after: readDueCursor(first.next!)! })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(mine.toSorted())
    expect(second.next).toBeNull()
    const { number } = await caseNow(mine[0]!)
    expect((await list({ search: number })).rows.map(({ id }) => id)).toContain(mine[0])
    const short = number.replace('910101', '').replace('〔', '(').replace('〕', ')')
    expect((await list({ search: short })).rows.map(({ id }) => id)).toContain(mine[0])
    const lead = await database.owner
      .selectFrom('leads')
      .select('number')
      .where('case_id', '=', mine[1]!)
      .executeTakeFirstOrThrow()
    expect((await list({ search: lead.number })).rows.map(({ id }) => id)).toEqual([mine[1]])
    expect((await list({ search: '黄水', view: 'mine' })).count).toBe(5)
    expect((await list({ search: '房屋漏雨' })).count).toBe(0)
    const all: string[] = []
    for (let after: DueCursor | undefined; ;) {
      const page = await list({ view: 'all', limit: 7, ...(after && { after }) })
      all.push(...page.rows.map(({ id }) => id))
      if (page.next === null) break
      after = readDueCursor(page.next)
    }
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(all.toSorted().toReversed())
    const everything = await database.owner
      .selectFrom('cases')
      .select('id')
      .where('organ_id', '=', county.id)
      .execute()
    expect(all).toHaveLength(everything.length)
  })

  test('my work is grouped by what is due', async () => {
    const fresh = await work.staff(county, 'prosecutor')
    const { caseId } = await opened('2031-03-01T02:00:00Z', { handler: fresh.id })
    const groupAt = async (at: string) => {
      const { groups, triage } = must(await work.as(fresh, (tx) => myWork(tx, work.desk), at))
      expect(triage).toBeNull()
      return groups.filter(({ count }) => count > 0).map(({ id }) => id)
    }
    expect(await groupAt('2031-04-01T02:00:00Z')).toEqual(['later'])
    expect(await groupAt('2031-04-28T02:00:00Z')).toEqual(['week'])
    expect(await groupAt('2031-05-01T02:00:00Z')).toEqual(['today'])
    expect(await groupAt('2031-05-02T02:00:00Z')).toEqual(['overdue'])
    must(await step(fresh, caseId, 'take_up', '2031-05-02T02:00:00Z'))
    must(await step(fresh, caseId, 'answer', '2031-05-02T02:00:00Z', { outcome: 'upheld', message: '好' }))
    expect(await groupAt('2031-05-03T02:00:00Z')).toEqual(['waiting'])
    const desk = must(await work.as(clerk, (tx) => myWork(tx, work.desk), '2031-05-03T02:00:00Z'))
    expect(desk.triage?.overdue).toBeGreaterThan(0)
  })

  test('a period that stands still waits for others; a case without one waits for whoever has it', async () => {
    const fresh = await work.staff(county, 'prosecutor')
    const { caseId: id } = await opened('2031-03-01T02:00:00Z', { handler: fresh.id })
    const at = '2031-03-10T02:00:00Z'
    const groupNow = async () => {
      const { groups } = must(await work.as(fresh, (tx) => myWork(tx, work.desk), at))
      return groups.filter(({ count }) => count > 0).map((group) => group.id)
    }
    const { id: clockId } = await database.owner
      .selectFrom('clocks')
      .select('id')
      .where('case_id', '=', id)
      .where('rule', '=', 'REPORT')
      .executeTakeFirstOrThrow()
    const asked = { change: 'pause', reasonId: 'samples', from: '2031-03-10' } as const
    must(await work.as(fresh, (tx) => changeClock(tx, work.desk, { id, clockId, asked, reason: '取样' }), at))
    expect(await groupNow()).toEqual(['waiting'])
    await database.owner
      .updateTable('clocks')
      .set({ state: 'cancelled', ended_on: '2031-03-10' })
      .where('id', '=', clockId)
      .execute()
    expect(await groupNow()).toEqual(['undated'])
  })
})

test('a message meets no clock; a note stays inside', async () => {
  const { lead, caseId } = await opened('2031-03-01T02:00:00Z', { handler: prosecutor.id })
  const at = '2031-03-02T02:00:00Z'
  must(
    await work.as(
      prosecutor,
      (tx) => writeToReporters(tx, work.desk, { id: caseId, body: '请补充照片' }),
      at,
    ),
  )
  must(await work.as(prosecutor, (tx) => addNote(tx, { id: caseId, body: '已电话联系' }), at))
  expect(await messagesTo(lead.reportId)).toEqual(['procedural_reply', 'message'])
  expect(await caseNow(caseId)).toMatchObject({ due_on: '2031-05-01' })
  const page = must(await work.as(colleague, (tx) => readCase(tx, work.desk, caseId), at))
  expect(page.notes).toEqual([expect.objectContaining({ body: '已电话联系', kind: 'note' })])
  const reporter: Actor = { kind: 'reporter', id: lead.reportId }
  expect(ruleOf(await work.as(reporter, (tx) => readCase(tx, work.desk, caseId), at))).toBe('missing')
})
