import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { approvedComplaints } from '../../../../tests/invented/approved-complaints.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import * as contract from '../contract.ts'
import { approvalRoutes } from './routes.ts'

const database = withDatabase()
let work: Casework
let app: FastifyInstance
let caller: Actor
let caseId: string
let prosecutor: Actor & { id: string }
let head: Actor & { id: string }
let chief: Actor & { id: string }
let secretary: Actor
let revision: number

beforeAll(async () => {
  work = await inventedCasework(database)
  const clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  chief = await work.staff(county, 'chief_procurator')
  secretary = await work.staff(county, 'committee_secretary')
  const office = { ...work.desk, plan: approvedComplaints(true) }
  const now = new Date().toISOString()
  const lead = await work.report(now)
  const given = { priority: 'TAP', handler: prosecutor.id }
  const accepted = await work.as(
    clerk,
    (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
    now,
  )
  caseId = must(accepted).caseId!
  const revisionNow = async () =>
    (
      await database.owner
        .selectFrom('cases')
        .select('revision')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
    ).revision
  const opened = await revisionNow()
  must(
    await work.as(
      prosecutor,
      (tx) => moveCase(tx, office, { id: caseId, move: 'take_up', revision: opened, given: {} }),
      now,
    ),
  )
  revision = await revisionNow()
  const who = async () => ok(caller)
  app = fastify()
  registerApi(app, approvalRoutes({ office }), {
    database: database.app,
    authenticate: { staff: who, partner: who, public: who },
  })
})
afterAll(async () => {
  await app.close()
  await work.close()
})

const call = async (by: Actor, method: 'GET' | 'POST', url: string, payload?: object) => {
  caller = by
  const { statusCode, body } = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: statusCode, json: JSON.parse(body) }
}

const strictly = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => schema.parse(value)

test('every call answers as its contract says', async () => {
  const offered = strictly(
    contract.approvalsOfCase.response,
    (await call(prosecutor, 'GET', `/api/cases/${caseId}/approvals`)).json,
  )
  expect(offered.proposable.map(({ move }) => move.id)).toContain('end')
  const asked = await call(prosecutor, 'POST', `/api/cases/${caseId}/approvals`, {
    kind: 'move',
    move: 'end',
    revision,
    given: { reason: '查清' },
  })
  const { id } = strictly(contract.approvalPage, asked.json)
  const list = await call(head, 'GET', '/api/approvals')
  expect(strictly(contract.listApprovals.response, list.json).rows.map((row) => row.id)).toEqual([id])
  expect((await call(head, 'GET', '/api/approvals/count')).json).toEqual({ turn: 1 })
  const early = await call(chief, 'POST', `/api/approvals/${id}/voice`, { outcome: 'approved' })
  expect([early.status, early.json.title]).toEqual([403, expect.stringContaining('部门负责人')])
  const bare = await call(head, 'POST', `/api/approvals/${id}/voice`, { outcome: 'returned' })
  expect([bare.status, bare.json.faults[0].field]).toEqual([422, 'reason'])
  const passed = await call(head, 'POST', `/api/approvals/${id}/voice`, { outcome: 'approved' })
  strictly(contract.approvalPage, passed.json)
  const decided = await call(chief, 'POST', `/api/approvals/${id}/voice`, { outcome: 'approved' })
  expect(strictly(contract.approvalPage, decided.json)).toMatchObject({
    state: 'approved',
    case: { id: caseId },
  })
  const outsider = { ...chief, roles: ['auditor'] } as Actor
  expect((await call(outsider, 'GET', `/api/approvals/${id}`)).status).toBe(404)
})

test('absences, the matrix and the committee too', async () => {
  const day = new Date().toISOString().slice(0, 10)
  const named = await call(chief, 'POST', '/api/approvals/stand-ins', {
    role: 'chief_procurator',
    delegateId: head.id,
    from: day,
    to: '2099-12-31',
  })
  const [standIn] = strictly(contract.listStandIns.response, named.json).rows
  const ended = await call(chief, 'POST', `/api/approvals/stand-ins/${standIn!.id}/end`, {})
  expect(strictly(contract.listStandIns.response, ended.json).rows).toEqual([])
  const set = await call(chief, 'POST', '/api/approvals/matrix', {
    procedure: 'complaint',
    move: 'end_by_head',
    rule: 'chief',
    source: '权力清单',
  })
  expect(strictly(contract.getMatrix.response, set.json).maySet).toBe(true)
  const committee = await call(secretary, 'GET', '/api/approvals/committee')
  expect(strictly(contract.getCommittee.response, committee.json)).toMatchObject({
    waiting: [],
    mayRun: true,
  })
  expect((await call(head, 'GET', '/api/approvals/committee')).status).toBe(403)
})
