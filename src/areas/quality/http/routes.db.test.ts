import { moveLead } from '#areas/leads/use/move-lead.ts'
import { changeClock } from '#areas/cases/use/change-clock.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { registerApi } from '#platform/http/api.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import {
  county,
  countyBeside,
  countyElsewhere,
  fewOrgansDirectory,
  prefecture,
} from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import * as contract from '../contract.ts'
import { formItems } from '../domain/form.ts'
import { qualityRoutes } from './routes.ts'

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let app: FastifyInstance
let caller: Actor
let clerk: Staff
let prosecutor: Staff
let colleague: Staff
let manager: Staff
let head: Staff
let above: Staff

const today = dateIn(new Date())
const daysAgo = (days: number) => `${addDays(today, -days)}T02:00:00Z`
const period = { from: addDays(today, -60), to: today }

beforeAll(async () => {
  work = await inventedCasework(database)
  const staff = (organ: Organ, role: RoleId) => work.staff(organ, role)
  clerk = await staff(county, 'intake_clerk')
  prosecutor = await staff(county, 'prosecutor')
  colleague = await staff(county, 'prosecutor')
  manager = await staff(county, 'case_manager')
  head = await staff(county, 'department_head')
  above = await staff(prefecture, 'case_manager')
  const who = async () => ok(caller)
  app = fastify()
  registerApi(
    app,
    qualityRoutes(work.desk, () => fewOrgansDirectory),
    { database: database.app, authenticate: { staff: who, partner: who, public: who } },
  )
})
afterAll(async () => {
  await app.close()
  await work.close()
})

const call = async (by: Actor, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  caller = by
  const { statusCode, body } = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: statusCode, json: JSON.parse(body) }
}

const answered = <S extends z.ZodType>(
  schema: S,
  { status, json }: { status: number; json: unknown },
): z.output<S> => {
  expect(json).toMatchObject({})
  expect([status, json]).toEqual([200, json])
  return schema.parse(json)
}

const step = async (caseId: string, move: string, given: Record<string, unknown>, at: string) => {
  const { revision } = await database.owner
    .selectFrom('cases')
    .select('revision')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  must(await work.as(prosecutor, (tx) => moveCase(tx, work.desk, { id: caseId, move, revision, given }), at))
}

/** A case that this prosecutor closed so many days ago; with `extend`, its period was made longer before. */
const closedCase = async (days: number, more: { extend?: boolean } = {}) => {
  const lead = await work.report(daysAgo(days + 3))
  const { caseId } = must(
    await work.as(
      clerk,
      (tx) =>
        moveLead(tx, work.desk, {
          id: lead.id,
          move: 'accept',
          revision: lead.revision,
          given: { priority: 'TAP', handler: prosecutor.id },
        }),
      daysAgo(days + 2),
    ),
  )
  await step(caseId!, 'take_up', {}, daysAgo(days + 2))
  if (more.extend) await extend(caseId!, daysAgo(days + 1))
  await step(caseId!, 'answer', { outcome: 'upheld', message: '已换水管。' }, daysAgo(days + 1))
  await step(caseId!, 'file', {}, daysAgo(days))
  return caseId!
}

const extend = async (caseId: string, at: string) => {
  const chief = await work.staff(county, 'chief_procurator')
  const clock = await database.owner
    .selectFrom('clocks')
    .select('id')
    .where('case_id', '=', caseId)
    .where('rule', '=', 'REPORT')
    .executeTakeFirstOrThrow()
  must(
    await work.as(
      chief,
      (tx) =>
        changeClock(tx, work.desk, {
          id: caseId,
          clockId: clock.id,
          asked: { change: 'extend', ruleId: 'complex', length: 1 },
          reason: '检验需要时间',
        }),
      at,
    ),
  )
}

const items = (notMet: readonly string[] = []) =>
  formItems.map(({ id }) => ({
    id,
    verdict: notMet.includes(id) ? 'not_met' : 'met',
    note: '',
    evidence: null,
  }))

const draw = (by: Actor, wish: object = {}) =>
  call(by, 'POST', '/api/review-samples', { method: 'all', ...period, ...wish })

const reviewOf = async (caseId: string) =>
  database.owner
    .selectFrom('case_reviews')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()

const entriesOf = async (caseId: string) =>
  (
    await database.owner
      .selectFrom('ledger_entries')
      .select('type')
      .where('subject_id', '=', caseId)
      .where('type', 'like', 'review.%')
      .orderBy('seq')
      .execute()
  ).map(({ type }) => type)

test('the whole way: self-check, department, drawn, found, answered, graded', async () => {
  const caseId = await closedCase(3)
  const checks = `/api/cases/${caseId}/checks`
  expect((await call(head, 'PUT', `${checks}/self`, { items: items() })).status).toBe(403)
  expect((await call(prosecutor, 'PUT', `${checks}/department`, { items: items() })).status).toBe(403)
  expect((await call(prosecutor, 'PUT', `${checks}/self`, { items: items().slice(1) })).status).toBe(422)
  answered(contract.checkCase.response, await call(prosecutor, 'PUT', `${checks}/self`, { items: items() }))
  const quality = answered(
    contract.checkCase.response,
    await call(head, 'PUT', `${checks}/department`, { items: items(['documents.sound']) }),
  )
  expect(quality.checks.map(({ layer }) => layer).toSorted()).toEqual(['department', 'self'])

  const sample = answered(contract.drawSample.response, await draw(manager))
  expect(sample).toMatchObject({ method: 'all', drawn: 1, population: 1 })
  const { id } = await reviewOf(caseId)
  const url = `/api/reviews/${id}`
  const page = answered(contract.getReview.response, await call(manager, 'GET', url))
  expect(page.may).toEqual({ assign: true, fill: true, answer: false, conclude: false })
  expect(page.checks).toHaveLength(2)
  expect(page.reviewers.map((one) => one.id)).not.toContain(prosecutor.id)

  // Nobody reviews their own case, not even where they are named.
  expect((await call(manager, 'POST', `${url}/reviewer`, { reviewerId: prosecutor.id })).status).toBe(403)
  expect(
    (
      await call(prosecutor, 'PUT', `${url}/findings`, {
        revision: 1,
        items: items(),
        defects: [],
        finding: '',
      })
    ).status,
  ).toBe(403)
  const assigned = answered(
    contract.assignReviewer.response,
    await call(manager, 'POST', `${url}/reviewer`, { reviewerId: colleague.id }),
  )

  const found = {
    items: items(['procedure.time']),
    defects: [{ kind: 'time', note: '超期两日' }],
    finding: '期限',
  }
  expect((await call(colleague, 'PUT', `${url}/findings`, { revision: 1, ...found })).status).toBe(409)
  const filled = answered(
    contract.saveFindings.response,
    await call(colleague, 'PUT', `${url}/findings`, { revision: assigned.revision, ...found }),
  )
  // Until it is sent, the handler sees nothing of it.
  expect((await call(prosecutor, 'GET', url)).json).toMatchObject({ items: [], defectList: [], finding: '' })
  const sent = answered(
    contract.sendFindings.response,
    await call(colleague, 'POST', `${url}/sending`, { revision: filled.revision }),
  )
  expect(sent.state).toBe('answering')
  // What was found is out: the checks before it are over.
  expect((await call(prosecutor, 'PUT', `${checks}/self`, { items: items() })).status).toBe(409)
  expect(sent.answerDue! >= addDays(today, 10)).toBe(true)
  expect(
    (await call(colleague, 'POST', `${url}/conclusion`, { grade: 'qualified', lessons: '' })).status,
  ).toBe(409)
  expect((await call(manager, 'POST', `${url}/answer`, { answer: '替他答' })).status).toBe(403)
  answered(
    contract.answerFindings.response,
    await call(prosecutor, 'POST', `${url}/answer`, { answer: '已说明原因。' }),
  )
  expect(
    (await call(colleague, 'POST', `${url}/conclusion`, { grade: 'excellent', lessons: '' })).status,
  ).toBe(422)
  const done = answered(
    contract.concludeReview.response,
    await call(colleague, 'POST', `${url}/conclusion`, { grade: 'barely', lessons: '早催办。' }),
  )
  expect(done).toMatchObject({ state: 'concluded', grade: 'barely', lessons: '早催办。' })
  expect(
    (await call(colleague, 'POST', `${url}/conclusion`, { grade: 'qualified', lessons: '' })).status,
  ).toBe(409)
  expect(await entriesOf(caseId)).toEqual([
    'review.checked',
    'review.checked',
    'review.drawn',
    'review.assigned',
    'review.filled',
    'review.sent',
    'review.answered',
    'review.concluded',
  ])
})

test('with nothing found there is nothing to answer; silence is waited for until the days are over', async () => {
  const clean = await closedCase(4)
  const faulty = await closedCase(4)
  answered(contract.drawSample.response, await draw(manager))
  const fill = async (caseId: string, notMet: readonly string[]) => {
    const { id, revision } = await reviewOf(caseId)
    const url = `/api/reviews/${id}`
    const given = { revision, items: items(notMet), defects: [], finding: '' }
    const filled = await call(manager, 'PUT', `${url}/findings`, given)
    return call(manager, 'POST', `${url}/sending`, { revision: filled.json.revision })
  }
  expect((await fill(clean, [])).json).toMatchObject({ state: 'answered', answerDue: null })
  const waiting = (await fill(faulty, ['law.right'])).json
  expect(waiting).toMatchObject({ state: 'answering', may: { conclude: false } })
  await database.owner
    .updateTable('case_reviews')
    .set({ answer_due: addDays(today, -1) })
    .where('case_id', '=', faulty)
    .execute()
  const url = `/api/reviews/${waiting.id}/conclusion`
  expect((await call(manager, 'POST', url, { grade: 'unqualified', lessons: '' })).json).toMatchObject({
    grade: 'unqualified',
  })
})

test('what is pointed to stands in the case', async () => {
  const [caseId, other] = [await closedCase(5), await closedCase(5)]
  const clockOf = async (of: string) =>
    (
      await database.owner
        .selectFrom('clocks')
        .select('id')
        .where('case_id', '=', of)
        .executeTakeFirstOrThrow()
    ).id
  const withEvidence = (id: string) =>
    items().map((item, index) => (index === 0 ? { ...item, evidence: { kind: 'clock', id } } : item))
  const url = `/api/cases/${caseId}/checks/self`
  expect((await call(prosecutor, 'PUT', url, { items: withEvidence(await clockOf(other)) })).status).toBe(422)
  answered(
    contract.checkCase.response,
    await call(prosecutor, 'PUT', url, { items: withEvidence(await clockOf(caseId)) }),
  )
})

describe('samples', () => {
  const cases: string[] = []
  beforeAll(async () => {
    await database.owner.deleteFrom('case_reviews').execute()
    for (let n = 0; n < 6; n++) cases.push(await closedCase(20, { extend: n === 2 }))
  })
  const wish = { from: addDays(today, -20), to: addDays(today, -20) }
  const drawnBy = async (by: Actor, more: object) => {
    const sample = answered(contract.drawSample.response, await draw(by, { ...wish, ...more }))
    const rows = await database.owner
      .selectFrom('case_reviews')
      .select(['case_id', 'risks'])
      .where('sample_id', '=', sample.id)
      .orderBy('id')
      .execute()
    await database.owner.deleteFrom('case_reviews').where('sample_id', '=', sample.id).execute()
    return { sample, rows, ids: rows.map((row) => row.case_id).toSorted() }
  }

  test('the same seed draws the same, another one others; the seed is kept', async () => {
    const random = { method: 'random', size: 3 }
    const first = await drawnBy(manager, { ...random, seed: 'a1' })
    expect(first.sample).toMatchObject({ seed: 'a1', population: 6, drawn: 3 })
    expect((await drawnBy(manager, { ...random, seed: 'a1' })).ids).toEqual(first.ids)
    const others = new Set<string>()
    for (const seed of ['b', 'c', 'd', 'e', 'f', 'g'])
      others.add((await drawnBy(manager, { ...random, seed })).ids.join())
    expect(others.size).toBeGreaterThan(1)
    const made = await drawnBy(manager, random)
    expect((await drawnBy(manager, { ...random, seed: made.sample.seed })).ids).toEqual(made.ids)
  })

  test('by risk, with reasons, those with most reasons', async () => {
    const { rows } = await drawnBy(manager, { method: 'risk', size: 1 })
    expect(rows).toEqual([{ case_id: cases[2], risks: ['extended', 'unchecked'] }])
  })

  test('an organ above draws among those below; beside and by others it is refused', async () => {
    expect((await drawnBy(above, { method: 'all' })).ids).toEqual(cases.toSorted())
    expect((await draw(above, { organ: countyElsewhere.id })).status).toBe(403)
    expect((await draw(manager, { organ: countyBeside.id })).status).toBe(403)
    expect((await draw(prosecutor)).status).toBe(403)
  })

  test('a case is drawn once; with nothing left, a clear word', async () => {
    answered(contract.drawSample.response, await draw(manager, wish))
    const again = await draw(manager, wish)
    expect(again.status).toBe(422)
    expect(again.json.title).toContain('没有尚未评查')
  })

  test('the organ above reads what was found there, and of the case its number alone', async () => {
    const list = answered(contract.listReviews.response, await call(above, 'GET', '/api/reviews'))
    expect(list.rows.length).toBe(6)
    expect(list.rows[0]!.case).toMatchObject({ number: expect.stringContaining('投诉'), title: null })
    const own = answered(contract.listReviews.response, await call(manager, 'GET', '/api/reviews?limit=4'))
    expect(own.rows[0]!.case.title).not.toBeNull()
    expect(own).toMatchObject({ count: 6, more: false })
    const rest = await call(manager, 'GET', `/api/reviews?limit=4&after=${own.next}`)
    expect(answered(contract.listReviews.response, rest).rows).toHaveLength(2)
    const mine = await call(prosecutor, 'GET', '/api/reviews?view=mine')
    expect(answered(contract.listReviews.response, mine).rows).toHaveLength(6)
    const none = await call(colleague, 'GET', '/api/reviews')
    expect(answered(contract.listReviews.response, none).rows).toHaveLength(0)
    answered(contract.listSamples.response, await call(manager, 'GET', '/api/review-samples'))
  })
})

test('the ratio counts what each matter brought, by organ, with the list behind it', async () => {
  const range = `from=${period.from}&to=${period.to}`
  const ratio = answered(
    contract.getRatio.response,
    await call(above, 'GET', `/api/case-item-ratio?${range}`),
  )
  const { count } = await database.owner
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(ratio.total).toMatchObject({ cases: count, items: count + 1 })
  expect(ratio.total.kinds).toContainEqual({ kind: 'extension', count: 1 })
  expect(ratio.organs.map(({ id }) => id)).toEqual([prefecture.id, county.id, countyBeside.id])
  expect(ratio.organs[1]).toMatchObject({ cases: count, items: count + 1 })
  expect(ratio.organs[2]).toMatchObject({ cases: 0, ratio: null })
  const list = await call(above, 'GET', `/api/case-item-ratio/cases?${range}`)
  expect(answered(contract.listRatioCases.response, list).rows).toMatchObject([
    { items: 1, kinds: [{ kind: 'extension', count: 1 }], case: { title: null } },
  ])
  expect((await call(prosecutor, 'GET', `/api/case-item-ratio?${range}`)).status).toBe(403)
  expect((await call(above, 'GET', `/api/case-item-ratio?${range}&organ=${countyElsewhere.id}`)).status).toBe(
    403,
  )
})

test('detectors and what they name, for those who may', async () => {
  const list = answered(contract.listDetectors.response, await call(manager, 'GET', '/api/detectors'))
  expect(list.detectors.length).toBeGreaterThanOrEqual(15)
  answered(contract.listFindings.response, await call(manager, 'GET', '/api/findings?state=open'))
})
