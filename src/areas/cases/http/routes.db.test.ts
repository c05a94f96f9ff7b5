import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import * as contract from '../contract.ts'
import { caseRoutes } from './routes.ts'

const database = withDatabase()
let work: Casework
let app: FastifyInstance
let caller: Actor
let caseId: string
let colleague: Actor & { id: string }

beforeAll(async () => {
  work = await inventedCasework(database)
  const clerk = await work.staff(county, 'intake_clerk')
  const prosecutor = await work.staff(county, 'prosecutor')
  colleague = await work.staff(county, 'assistant')
  caller = prosecutor
  const now = new Date()
  const lead = await work.report(now.toISOString())
  const given = { priority: 'TAP', handler: prosecutor.id }
  const accepted = await work.as(
    clerk,
    (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
    now.toISOString(),
  )
  caseId = must(accepted).caseId!
  const who = async () => ok(caller)
  app = fastify()
  registerApi(app, caseRoutes(work.desk), {
    database: database.app,
    authenticate: { staff: who, partner: who, public: who },
  })
})
afterAll(async () => {
  await app.close()
  await work.close()
})

const call = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) => {
  const { statusCode, body } = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: statusCode, json: JSON.parse(body) }
}

/** Nothing but what the contract says, and all of it. */
const strictly = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => schema.parse(value)

test('every call answers as its contract says', async () => {
  const list = await call('GET', '/api/cases?view=mine')
  expect(strictly(contract.listCases.response, list.json).rows).toHaveLength(1)
  strictly(contract.myWork.response, (await call('GET', '/api/work')).json)
  const page = strictly(contract.casePage, (await call('GET', `/api/cases/${caseId}`)).json)
  expect(page.moves.map(({ id }) => id)).toEqual(['take_up'])
  const { revision } = page.case

  const moved = await call('POST', `/api/cases/${caseId}/moves`, { move: 'take_up', revision })
  const { entryId } = strictly(contract.moveCase.response, moved.json)
  const again = await call('POST', `/api/cases/${caseId}/moves`, { move: 'take_up', revision })
  expect([again.status, again.json.current.state]).toEqual([409, 'looking'])
  const wrong = await call('POST', `/api/cases/${caseId}/moves`, { move: 'file', revision: revision + 1 })
  expect([wrong.status, wrong.json.allowed]).toEqual([409, ['report_progress', 'answer', 'start_inquiry']])
  const seen = strictly(contract.casePage, (await call('GET', `/api/cases/${caseId}`)).json)
  expect(seen.timeline.filter(({ undoUntil }) => undoUntil !== null).map(({ id }) => id)).toEqual([entryId])
  const undone = await call('POST', `/api/cases/${caseId}/undo`, { entryId })
  expect(strictly(contract.casePage, undone.json).case.state).toBe('taken')

  const edited = await call('PATCH', `/api/cases/${caseId}`, {
    revision: undone.json.case.revision,
    title: '黄水',
    memberIds: [colleague.id],
  })
  expect(strictly(contract.casePage, edited.json)).toMatchObject({
    case: { title: '黄水' },
    members: [{ id: colleague.id }],
  })
  const unknown = await call('PATCH', `/api/cases/${caseId}`, {
    revision: edited.json.case.revision,
    priorityId: 'NONE',
  })
  expect(unknown.status).toBe(422)

  const { clockId } = edited.json.clockMoves.find(({ pauses }: { pauses: unknown[] }) => pauses.length > 0)
  const today = edited.json.case.openedOn
  const paused = await call('POST', `/api/cases/${caseId}/clocks/${clockId}`, {
    change: 'pause',
    reasonId: 'samples',
    from: today,
  })
  expect(strictly(contract.casePage, paused.json).case).toMatchObject({ dueOn: null })
  const noted = await call('POST', `/api/cases/${caseId}/notes`, { body: '记一笔' })
  expect(strictly(contract.casePage, noted.json).notes).toHaveLength(1)
  const written = await call('POST', `/api/cases/${caseId}/messages`, { body: '请补充' })
  expect(strictly(contract.casePage, written.json).messages.map(({ kind }) => kind)).toContain('message')

  caller = colleague
  expect((await call('POST', `/api/cases/${caseId}/notes`, { body: '协办' })).status).toBe(200)
  caller = { ...colleague, roles: ['auditor'] } as Actor
  expect((await call('GET', `/api/cases/${caseId}`)).status).toBe(404)
})

test('a list is taken out as a file, by whoever reads cases', async () => {
  caller = await work.staff(county, 'department_head')
  const url = '/api/cases.csv?view=organ&lang=en'
  const file = await app.inject({ method: 'GET', url })
  expect([file.statusCode, file.headers['x-rows'], file.headers['x-rows-cut']]).toEqual([200, '1', 'false'])
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="jianhu-cases-[\d-]+\.csv"$/)
  const [heading, row] = file.body.split('\r\n')
  expect(heading).toMatch(/^\uFEFFCase number,Title,Procedure,/)
  const list = await call('GET', '/api/cases?view=organ')
  const { number, title, handler, organ } = list.json.rows[0]
  for (const shown of [number, title, handler.name, organ.en]) expect(row).toContain(shown)
  expect((await call('GET', '/api/cases.csv?view=nothing')).status).toBe(422)
  const workbook = await app.inject({ method: 'GET', url: '/api/cases.xlsx?view=organ' })
  expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
  caller = { ...colleague, roles: ['auditor'] } as Actor
  expect((await call('GET', '/api/cases.csv')).status).toBe(403)
})
