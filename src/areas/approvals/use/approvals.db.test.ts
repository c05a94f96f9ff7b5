import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import { addNote } from '#areas/cases/use/write.ts'
import { readCase } from '#areas/cases/use/read-case.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approvedComplaints } from '../../../../tests/invented/approved-complaints.ts'
import { inventedMatrix } from '../../../../tests/invented/matrix.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { askMove } from './ask.ts'
import { callSession, recordSession, tellExecution } from './committee.ts'
import type { ApprovalDesk } from './desk.ts'
import { askOpinion, giveOpinion } from './opinions.ts'
import { setOwnRule } from './own-rules.ts'
import { readRequest } from './read-one.ts'
import { countMine, listRequests, readOfCase } from './read.ts'
import { readCommittee, readMatrix } from './read-office.ts'
import { applyForRecusal } from './recuse.ts'
import { speakOn, withdrawRequest } from './speak.ts'
import { endStandIn, nameStandIn } from './stand-in.ts'

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let desk: ApprovalDesk
let going: ApprovalDesk
let clerk: Staff
let manager: Staff
let prosecutor: Staff
let colleague: Staff
let head: Staff
let chief: Staff
let secretary: Staff
let upperChief: Staff
let neighbour: Staff

beforeAll(async () => {
  work = await inventedCasework(database)
  desk = { office: { ...work.desk, plan: approvedComplaints(true) } }
  going = { ...desk, office: { ...desk.office, plan: approvedComplaints(false) } }
  clerk = await work.staff(county, 'intake_clerk')
  manager = await work.staff(county, 'case_manager')
  prosecutor = await work.staff(county, 'prosecutor')
  colleague = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  chief = await work.staff(county, 'chief_procurator')
  secretary = await work.staff(county, 'committee_secretary')
  upperChief = await work.staff(prefecture, 'chief_procurator')
  neighbour = await work.staff(countyBeside, 'chief_procurator')
})
afterAll(() => work.close())

const at = '2031-03-10T02:00:00Z'
const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)
const caseNow = (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const entriesOf = async (caseId: string) =>
  (
    await database.owner
      .selectFrom('ledger_entries')
      .select(['type', 'actor_id', 'data'])
      .where('subject_id', '=', caseId)
      .orderBy('seq')
      .execute()
  ).filter(({ type }) => type.startsWith('approval.') || type === 'case.moved')

/** A case that the prosecutor looks into. */
const looking = async (): Promise<string> => {
  const lead = await work.report('2031-03-01T02:00:00Z')
  const given = { priority: 'TAP', handler: prosecutor.id }
  const { caseId } = must(
    await work.as(
      clerk,
      (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
      '2031-03-02T02:00:00Z',
    ),
  )
  must(await step(prosecutor, caseId!, 'take_up'))
  return caseId!
}

const step = async (by: Staff, caseId: string, move: string, given: Record<string, unknown> = {}) => {
  const { revision } = await caseNow(caseId)
  return work.as(by, (tx) => moveCase(tx, desk.office, { id: caseId, move, revision, given }), at)
}

const ask = async (by: Staff, caseId: string, move = 'end', on = at) => {
  const { revision } = await caseNow(caseId)
  return work.as(by, (tx) => askMove(tx, desk, { caseId, move, revision, given: { reason: '已经查清' } }), on)
}
const approve = (by: Staff, id: string, on = at) =>
  work.as(by, (tx) => speakOn(tx, desk, { id, outcome: 'approved', reason: '' }), on)
const giveBack = (by: Staff, id: string, reason = '事实不清') =>
  work.as(by, (tx) => speakOn(tx, desk, { id, outcome: 'returned', reason }), at)
const page = async (by: Staff, id: string, on = at) =>
  must(await work.as(by, (tx) => readRequest(tx, desk, id), on))
const turns = async (by: Staff, on = at) =>
  must(await work.as(by, (tx) => listRequests(tx, desk, 'turn'), on)).rows.map(({ id }) => id)

describe('the whole way', () => {
  test('proposed, reviewed, decided: the move is made in the name of the chief, in the same moment', async () => {
    const caseId = await looking()
    expect(kindOf(await step(prosecutor, caseId, 'end', { reason: '查清' }))).toBe('forbidden')
    const offered = async () =>
      must(await work.as(prosecutor, (tx) => readOfCase(tx, desk, caseId), at)).proposable.map(
        ({ move }) => move.id,
      )
    expect(await offered()).toContain('end')
    const missing = await work.as(
      prosecutor,
      (tx) => askMove(tx, desk, { caseId, move: 'end', revision: 99, given: {} }),
      at,
    )
    expect(kindOf(missing)).toBe('conflict')
    const { revision } = await caseNow(caseId)
    expect(
      kindOf(
        await work.as(
          prosecutor,
          (tx) => askMove(tx, desk, { caseId, move: 'end', revision, given: {} }),
          at,
        ),
      ),
    ).toBe('invalid')
    const { id } = must(await ask(prosecutor, caseId))
    // What is on its way is not offered again.
    expect(await offered()).not.toContain('end')
    expect(kindOf(await ask(prosecutor, caseId))).toBe('not-allowed')
    expect([await turns(head), await turns(chief), await turns(neighbour)]).toEqual([[id], [], []])
    expect(must(await work.as(head, countMine, at)).turn).toBe(1)
    expect(await page(head, id)).toMatchObject({
      title: { en: 'Propose end' },
      case: { id: caseId, title: expect.any(String) },
      given: [{ title: { en: 'Reasons' }, value: { zh: '已经查清' } }],
      steps: [{ standing: 'now' }, { standing: 'later' }],
      turn: { standsInFor: null },
      changed: false,
    })
    expect(kindOf(await approve(chief, id))).toBe('forbidden')
    must(await approve(head, id))
    expect((await caseNow(caseId)).state).toBe('looking')
    must(await approve(chief, id))
    expect(await caseNow(caseId)).toMatchObject({ state: 'filed', closed_on: '2031-03-10' })
    expect((await entriesOf(caseId)).slice(-4).map(({ type, actor_id }) => [type, actor_id])).toEqual([
      ['approval.asked', prosecutor.id],
      ['approval.reviewed', head.id],
      ['approval.decided', chief.id],
      ['case.moved', chief.id],
    ])
    expect(JSON.stringify(await entriesOf(caseId))).not.toContain('查清')
    const { timeline } = must(await work.as(prosecutor, (tx) => readCase(tx, desk.office, caseId), at))
    expect(timeline.map(({ what }) => what.en)).toContain('Put up for approval: “Propose end”')
    expect(kindOf(await approve(chief, id))).toBe('not-allowed')
  })

  test('returned with reasons, and only with them; then it can be asked anew', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId))
    expect(kindOf(await giveBack(head, id, ' '))).toBe('invalid')
    must(await giveBack(head, id))
    expect(await page(prosecutor, id)).toMatchObject({
      state: 'returned',
      steps: [{ voices: [{ outcome: 'returned', reason: '事实不清' }] }, {}],
    })
    expect((await caseNow(caseId)).state).toBe('looking')
    const again = must(await work.as(prosecutor, (tx) => readOfCase(tx, desk, caseId), at))
    expect(again.proposable.find(({ move }) => move.id === 'end')?.given).toEqual({ reason: '已经查清' })
    must(await ask(prosecutor, caseId))
  })

  test('withdrawn by its proposer alone', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId))
    expect(kindOf(await work.as(head, (tx) => withdrawRequest(tx, desk, id), at))).toBe('forbidden')
    must(await work.as(prosecutor, (tx) => withdrawRequest(tx, desk, id), at))
    expect(kindOf(await approve(head, id))).toBe('not-allowed')
    expect(kindOf(await work.as(prosecutor, (tx) => withdrawRequest(tx, desk, id), at))).toBe('not-allowed')
  })

  test('a case that changed meanwhile: a clear answer, nothing lost, asked anew', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId))
    must(await approve(head, id))
    must(await step(prosecutor, caseId, 'report_progress', { message: '还在办理。' }))
    expect(kindOf(await approve(chief, id))).toBe('conflict')
    expect(await page(chief, id)).toMatchObject({ state: 'pending', changed: true })
    expect((await caseNow(caseId)).state).toBe('reported')
    const { proposable } = must(await work.as(prosecutor, (tx) => readOfCase(tx, desk, caseId), at))
    expect(proposable.map(({ move }) => move.id)).toContain('end')
    const again = must(await ask(prosecutor, caseId))
    expect(await page(prosecutor, id)).toMatchObject({ state: 'withdrawn' })
    must(await approve(head, again.id))
    must(await approve(chief, again.id))
    expect((await caseNow(caseId)).state).toBe('filed')
  })

  test('a move that can no longer be made leaves its request undecided', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId))
    must(await approve(head, id))
    await database.owner.updateTable('cases').set({ state: 'answered' }).where('id', '=', caseId).execute()
    expect(kindOf(await approve(chief, id))).toBe('not-allowed')
    expect(await page(chief, id)).toMatchObject({ state: 'pending', turn: { standsInFor: null } })
  })

  test('nobody approves what they proposed, whatever roles they hold', async () => {
    const caseId = await looking()
    const both = await work.staff(county, 'department_head', 'prosecutor')
    const { id } = must(await ask(both, caseId))
    expect(kindOf(await approve(both, id))).toBe('forbidden')
    // A head's proposal has been reviewed by a head.
    expect((await page(chief, id)).steps).toHaveLength(1)
    expect(kindOf(await ask(neighbour, caseId))).toBe('missing')
    must(await approve(chief, id))
  })

  test('where nobody could approve it that is said at once', async () => {
    const lonely = {
      office: {
        ...desk.office,
        plan: {
          ...desk.office.plan,
          approvals: inventedMatrix.map((one) => ({
            ...one,
            steps: [{ act: 'decide', roles: ['publisher'] }] as const,
          })),
        },
      },
    }
    const caseId = await looking()
    const { revision } = await caseNow(caseId)
    const asked = await work.as(
      prosecutor,
      (tx) => askMove(tx, lonely, { caseId, move: 'end', revision, given: { reason: '无' } }),
      at,
    )
    expect(asked).toMatchObject({
      refusal: { kind: 'not-allowed', message: { zh: expect.stringContaining('信息发布人员') } },
    })
  })
})

describe('other ways', () => {
  test('countersigned by both, in any order', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId, 'end_both'))
    must(await approve(manager, id))
    expect(kindOf(await approve(chief, id))).toBe('forbidden')
    must(await approve(head, id))
    must(await approve(chief, id))
    expect((await caseNow(caseId)).state).toBe('filed')
  })

  test('the level above decides, and sees only what is put to it', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId, 'end_above'))
    must(await approve(head, id))
    must(await approve(chief, id))
    const others = await work.staff(prefecture, 'prosecutor')
    expect(await turns(upperChief)).toEqual([id])
    expect(kindOf(await approve(others, id))).toBe('forbidden')
    expect(kindOf(await work.as(neighbour, (tx) => readRequest(tx, desk, id), at))).toBe('missing')
    must(await approve(upperChief, id))
    expect((await caseNow(caseId)).state).toBe('filed')
    expect((await entriesOf(caseId)).at(-1)).toMatchObject({ type: 'case.moved', actor_id: upperChief.id })
  })

  test('somebody stands in during an absence, and it is shown', async () => {
    const absence = {
      role: 'chief_procurator',
      delegateId: colleague.id,
      from: '2031-03-10',
      to: '2031-03-14',
    }
    expect(kindOf(await work.as(prosecutor, (tx) => nameStandIn(tx, desk, absence), at))).toBe('forbidden')
    const wrong = { ...absence, to: '2031-03-01' }
    expect(kindOf(await work.as(chief, (tx) => nameStandIn(tx, desk, wrong), at))).toBe('invalid')
    const away = { ...absence, delegateId: neighbour.id }
    expect(kindOf(await work.as(chief, (tx) => nameStandIn(tx, desk, away), at))).toBe('invalid')
    // Whoever examines and drafts decides for nobody.
    const assistant = { ...absence, delegateId: (await work.staff(county, 'assistant')).id }
    expect(kindOf(await work.as(chief, (tx) => nameStandIn(tx, desk, assistant), at))).toBe('invalid')
    must(await work.as(chief, (tx) => nameStandIn(tx, desk, absence), at))
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId))
    must(await approve(head, id))
    expect(await turns(colleague, '2031-03-15T02:00:00Z')).toEqual([])
    expect(kindOf(await approve(colleague, id, '2031-03-15T02:00:00Z'))).toBe('forbidden')
    must(await approve(colleague, id, '2031-03-14T02:00:00Z'))
    expect((await page(prosecutor, id)).steps[1]?.voices).toMatchObject([{ standsInFor: expect.any(String) }])
    expect((await caseNow(caseId)).state).toBe('filed')
    const [running] = await database.owner.selectFrom('approval_delegations').select('id').execute()
    expect(kindOf(await work.as(head, (tx) => endStandIn(tx, running!.id), at))).toBe('forbidden')
    must(await work.as(chief, (tx) => endStandIn(tx, running!.id), at))
  })

  test('a second opinion binds nobody', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId))
    const question = { id, colleagueId: colleague.id, question: '证据够吗？' }
    expect(kindOf(await work.as(chief, (tx) => askOpinion(tx, question), at))).toBe('forbidden')
    must(await work.as(head, (tx) => askOpinion(tx, question), at))
    expect(await turns(colleague)).toContain(id)
    expect(kindOf(await approve(colleague, id))).toBe('forbidden')
    expect(kindOf(await work.as(manager, (tx) => giveOpinion(tx, { id, answer: '够' }), at))).toBe(
      'forbidden',
    )
    must(await work.as(colleague, (tx) => giveOpinion(tx, { id, answer: '不够' }), at))
    expect((await page(head, id)).opinions).toMatchObject([{ answer: '不够' }])
    must(await approve(head, id))
  })

  test('an organ asks for more than the matrix, never for less; it says by what', async () => {
    const own = { procedure: 'complaint', move: 'end_by_head', rule: 'chief', source: '权力清单第3项' }
    expect(kindOf(await work.as(head, (tx) => setOwnRule(tx, desk, own), at))).toBe('forbidden')
    const less = { ...own, move: 'end', rule: 'head' }
    expect(kindOf(await work.as(chief, (tx) => setOwnRule(tx, desk, less), at))).toBe('invalid')
    must(await work.as(chief, (tx) => setOwnRule(tx, desk, own), at))
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId, 'end_by_head'))
    expect((await page(head, id)).rule).toMatchObject({
      title: { en: 'Rule chief' },
      own: { source: '权力清单第3项' },
    })
    must(await approve(head, id))
    must(await approve(chief, id))
    expect((await caseNow(caseId)).state).toBe('filed')
    must(await work.as(chief, (tx) => setOwnRule(tx, desk, { ...own, rule: null }), '2031-03-11T02:00:00Z'))
    const { acts } = must(await work.as(head, (tx) => readMatrix(tx, desk), at))
    expect(acts.find(({ move }) => move === 'end_by_head')).toMatchObject({
      own: null,
      rule: { en: 'Rule head' },
    })
  })
})

test('a request says since when it waits, and who may take its step', async () => {
  const { id } = must(await ask(prosecutor, await looking()))
  const forHead = await page(prosecutor, id)
  must(await approve(head, id, '2031-03-11T02:00:00Z'))
  const forChief = await page(prosecutor, id)
  expect([forHead, forChief].map(({ waitsSince }) => waitsSince)).toEqual([
    '2031-03-10T02:00:00.000Z',
    '2031-03-11T02:00:00.000Z',
  ])
  expect(forHead.speakers).not.toEqual([])
  expect(forChief.speakers).toHaveLength(1)
  expect(forHead.speakers).not.toContain(forChief.speakers[0])
  must(await approve(chief, id))
  expect((await page(prosecutor, id)).speakers).toEqual([])
})

describe('recusal', () => {
  const apply = (
    by: Staff,
    caseId: string,
    personId: string,
    at_: ApprovalDesk = desk,
    again = false,
    applicantId: string | null = null,
  ) =>
    work.as(
      by,
      (tx) => applyForRecusal(tx, at_, { caseId, personId, reason: '系当事人近亲属', again, applicantId }),
      at,
    )
  const clocksOf = (caseId: string) =>
    database.owner
      .selectFrom('clocks')
      .select(['state', 'due_on', 'on_time'])
      .where('case_id', '=', caseId)
      .where('rule', '=', 'RECUSAL')
      .orderBy('id')
      .execute()

  test('stops the handler where the rules say so; refused, they go on', async () => {
    const caseId = await looking()
    const { id } = must(await apply(clerk, caseId, prosecutor.id))
    expect(await page(chief, id)).toMatchObject({ kind: 'recusal', dueOn: '2031-03-13', turn: {} })
    expect(await step(prosecutor, caseId, 'report_progress', { message: '继续' })).toMatchObject({
      refusal: { kind: 'forbidden', message: { zh: expect.stringContaining('回避') } },
    })
    expect(kindOf(await ask(prosecutor, caseId))).toBe('forbidden')
    must(await giveBack(chief, id, '不属于应当回避的情形'))
    must(await step(prosecutor, caseId, 'report_progress', { message: '继续' }))
  })

  test('its period runs on the case from the day it is asked to the day it is decided', async () => {
    const caseId = await looking()
    const before = (await caseNow(caseId)).due_on
    const { id } = must(await apply(clerk, caseId, prosecutor.id))
    expect(await clocksOf(caseId)).toMatchObject([{ state: 'running', due_on: '2031-03-13' }])
    expect((await caseNow(caseId)).due_on).toBe('2031-03-13')
    const other = must(await apply(clerk, caseId, colleague.id))
    must(await giveBack(chief, id, '不属于应当回避的情形'))
    expect(await clocksOf(caseId)).toMatchObject([{ state: 'met', on_time: true }, { state: 'running' }])
    must(await work.as(clerk, (tx) => withdrawRequest(tx, desk, other.id), at))
    expect(await clocksOf(caseId)).toMatchObject([{ state: 'met' }, { state: 'cancelled' }])
    expect((await caseNow(caseId)).due_on).toBe(before)
  })

  test('a refusal is reconsidered once, and stops nobody meanwhile', async () => {
    const caseId = await looking()
    expect(kindOf(await apply(clerk, caseId, prosecutor.id, desk, true))).toBe('invalid')
    must(await giveBack(chief, must(await apply(clerk, caseId, prosecutor.id)).id, '不属于'))
    const refused = must(await work.as(clerk, (tx) => readOfCase(tx, desk, caseId), at)).colleagues
    expect(refused.filter((one) => one.refused).map(({ id }) => id)).toEqual([prosecutor.id])
    const { id } = must(await apply(clerk, caseId, prosecutor.id, desk, true))
    expect(await page(chief, id)).toMatchObject({
      dueOn: '2031-03-13',
      title: { zh: expect.stringContaining('复议') },
    })
    must(await step(prosecutor, caseId, 'report_progress', { message: '继续' }))
    must(await giveBack(chief, id, '维持'))
    expect(kindOf(await apply(clerk, caseId, prosecutor.id, desk, true))).toBe('invalid')
    must(await approve(chief, must(await apply(head, caseId, prosecutor.id)).id))
    expect(kindOf(await apply(clerk, caseId, prosecutor.id))).toBe('invalid')
    expect(await caseNow(caseId)).toMatchObject({ set_aside: [prosecutor.id] })
  })

  test('does not stop anybody where they do not; granted, the case has no handler and they no part in it', async () => {
    const caseId = await looking()
    const { id } = must(await apply(prosecutor, caseId, prosecutor.id, going))
    must(await step(prosecutor, caseId, 'report_progress', { message: '继续' }))
    must(await work.as(chief, (tx) => speakOn(tx, going, { id, outcome: 'approved', reason: '' }), at))
    expect(await caseNow(caseId)).toMatchObject({ handler_id: null, set_aside: [prosecutor.id] })
    expect(kindOf(await step(prosecutor, caseId, 'answer', { outcome: 'upheld', message: '好' }))).toBe(
      'forbidden',
    )
    must(await step(colleague, caseId, 'report_progress', { message: '接手' }))
    must(await work.as(colleague, (tx) => addNote(tx, { id: caseId, body: '接手' }), at))
  })

  test('the reporter who applied is told of the decision, and nobody else is', async () => {
    const caseId = await looking()
    const lead = await database.owner
      .selectFrom('leads')
      .select(['id', 'number', 'report_id'])
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow()
    const notices = async () =>
      (
        await database.owner
          .selectFrom('messages')
          .select('body')
          .where('report_id', '=', lead.report_id)
          .where('kind', '=', 'notice')
          .orderBy('id')
          .execute()
      ).map(({ body }) => body)
    const stranger = await work.report('2031-03-01T02:00:00Z')
    expect(kindOf(await apply(clerk, caseId, prosecutor.id, desk, false, stranger.id))).toBe('invalid')
    const { id } = must(await apply(clerk, caseId, prosecutor.id, desk, false, lead.id))
    const offered = (await page(chief, id)).notices
    expect(offered).toMatchObject({ applicant: lead.number })
    must(await giveBack(chief, id, '不属于应当回避的情形'))
    expect(await notices()).toEqual([offered!.refused.zh])
    const again = must(await apply(clerk, caseId, prosecutor.id, desk, true, lead.id))
    must(
      await work.as(
        chief,
        (tx) => speakOn(tx, desk, { id: again.id, outcome: 'returned', reason: '维持', tells: false }),
        at,
      ),
    )
    must(await approve(chief, must(await apply(head, caseId, colleague.id)).id))
    expect(await notices()).toHaveLength(1)
    must(await approve(chief, must(await apply(head, caseId, prosecutor.id, desk, false, lead.id)).id))
    expect(await notices()).toEqual([offered!.refused.zh, offered!.granted.zh])
  })

  test('of a chief is for the committee, and never for the one concerned', async () => {
    const caseId = await looking()
    const { id } = must(await apply(head, caseId, chief.id))
    expect(kindOf(await approve(chief, id))).toBe('forbidden')
    expect(
      must(await work.as(secretary, (tx) => readCommittee(tx, desk), at)).waiting.map((row) => row.id),
    ).toEqual([id])
    must(await work.as(head, (tx) => withdrawRequest(tx, desk, id), at))
  })
})

describe('the committee', () => {
  const call = (memberIds: string[], requestId: string, heldOn = '2031-03-13', by = secretary) =>
    work.as(
      by,
      (tx) =>
        callSession(tx, desk, {
          heldOn,
          presiderId: chief.id,
          memberIds,
          items: [{ requestId, material: '审查报告' }],
        }),
      at,
    )
  const day = '2031-03-13T02:00:00Z'

  const held = async (
    sessionId: string,
    presentIds: string[],
    vote: 'for' | 'against',
    on = day,
    by = secretary,
  ) => {
    const item = await database.owner
      .selectFrom('committee_items')
      .select('id')
      .where('session_id', '=', sessionId)
      .executeTakeFirstOrThrow()
    const votes = Object.fromEntries(presentIds.map((id) => [id, vote]))
    return work.as(
      by,
      (tx) =>
        recordSession(tx, desk, {
          id: sessionId,
          presentIds,
          items: [{ id: item.id, votes, reason: '表决' }],
        }),
      on,
    )
  }

  test('called three days ahead, decided by a majority of all members, told how it was carried out', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId, 'end_committee'))
    const members = [chief.id, head.id, manager.id]
    expect(kindOf(await call(members, id))).toBe('invalid')
    must(await approve(head, id))
    expect(kindOf(await approve(secretary, id))).toBe('not-allowed')
    expect(kindOf(await call(members, id, '2031-03-12'))).toBe('invalid')
    expect(kindOf(await call(members.slice(1), id))).toBe('invalid')
    expect(kindOf(await call(members, id, '2031-03-13', head))).toBe('forbidden')
    const planned = async (on = at) => {
      const view = must(await work.as(secretary, (tx) => readCommittee(tx, desk), on))
      expect(view.waiting.map((row) => row.id)).toContain(id)
      return view.plannedIds.includes(id)
    }
    expect(await planned()).toBe(false)
    const first = must(await call(members, id))
    // What is on an agenda waits for that session, and for another one where that was not held.
    expect([await planned(), await planned('2031-03-14T02:00:00Z')]).toEqual([true, false])
    expect(kindOf(await held(first, members, 'for', at))).toBe('invalid')
    expect(kindOf(await held(first, [chief.id], 'for'))).toBe('invalid')
    expect(kindOf(await held(first, members, 'for', day, chief))).toBe('forbidden')
    // Nobody's vote is guessed: one that is left out holds the whole record up, and nothing is written.
    const silent = { id: first, presentIds: members, items: [] }
    expect(await work.as(secretary, (tx) => recordSession(tx, desk, silent), day)).toMatchObject({
      refusal: { kind: 'invalid', faults: [{ field: 'items' }] },
    })
    must(await held(first, [chief.id, head.id], 'for'))
    expect((await caseNow(caseId)).state).toBe('filed')
    const decided = (await entriesOf(caseId)).find(({ type }) => type === 'approval.decided')
    expect(decided?.data).toMatchObject({ members: 3, in_favour: 2, against: 0, role: 'committee_secretary' })
    const { sessions } = must(await work.as(secretary, (tx) => readCommittee(tx, desk), day))
    const item = sessions[0]!.items[0]!
    expect(item).toMatchObject({ outcome: 'approved', executionDue: '2031-03-18' })
    must(await work.as(secretary, (tx) => tellExecution(tx, { itemId: item.id, executed: '已送达' }), day))
    expect(kindOf(await held(first, members, 'for'))).toBe('not-allowed')
    expect(kindOf(await work.as(prosecutor, (tx) => readCommittee(tx, desk), day))).toBe('forbidden')
  })

  test('without a majority it waits for another session; turned down, it is returned', async () => {
    const caseId = await looking()
    const { id } = must(await ask(prosecutor, caseId, 'end_committee'))
    must(await approve(head, id))
    const members = [chief.id, head.id, manager.id, colleague.id, clerk.id]
    const split = must(await call(members, id))
    // Three of five came and two were for it: most of those present, not of all.
    const item = await database.owner
      .selectFrom('committee_items')
      .select('id')
      .where('session_id', '=', split)
      .executeTakeFirstOrThrow()
    const votes = { [chief.id]: 'for', [head.id]: 'for', [manager.id]: 'against' } as const
    must(
      await work.as(
        secretary,
        (tx) =>
          recordSession(tx, desk, {
            id: split,
            presentIds: [chief.id, head.id, manager.id],
            items: [{ id: item.id, votes, reason: '' }],
          }),
        day,
      ),
    )
    expect((await page(head, id)).state).toBe('pending')
    const next = must(await call(members, id))
    must(await held(next, members, 'against'))
    expect(await page(prosecutor, id)).toMatchObject({ state: 'returned' })
    expect((await caseNow(caseId)).state).toBe('looking')
  })
})

test('two at once: one word counts', async () => {
  const caseId = await looking()
  const { id } = must(await ask(prosecutor, caseId))
  const other = await work.staff(county, 'department_head')
  const spoken = await Promise.all([approve(head, id), approve(other, id), approve(head, id)])
  expect(spoken.filter(({ ok }) => ok)).toHaveLength(1)
})
