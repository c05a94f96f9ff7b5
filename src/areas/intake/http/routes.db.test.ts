import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { inventedIntake } from '../../../../tests/support/intake.ts'
import { groupedCode } from '../domain/code.ts'
import { followReport, readAsReporter } from '../use/follow.ts'
import type { Intake } from '../use/intake.ts'
import { intakeRoutes } from './routes.ts'

const database = withDatabase()
let intake: Intake & { close: () => Promise<void> }
let app: FastifyInstance

const staff = (role: string, organId = 370102): Actor => ({
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id: organId, level: 'county' },
  roles: [role],
})
let caller: Actor

beforeAll(async () => {
  intake = await inventedIntake(database)
  app = fastify()
  await app.register(multipart)
  const authenticate = async () => ok(caller)
  registerApi(app, intakeRoutes(intake), {
    database: database.app,
    authenticate: { staff: authenticate, partner: authenticate, public: authenticate },
  })
})
afterAll(async () => {
  await app.close()
  await intake.close()
})

const call = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) => {
  const answer = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

const slip = {
  actionId: 'clean-water-2031',
  channel: 'letter',
  receivedOn: '2026-01-05',
  placeText: '某某小区',
  story: '小区水箱三年没有清洗，水有怪味。请派人查看。',
  groups: ['tenants'],
  identity: {
    kind: 'natural',
    name: '李来信',
    phone: '13900139000',
    address: '某某小区2号楼',
    agent: { kind: 'natural', name: '赵代理', phone: '', address: '' },
  },
}

const enter = async (given: object = slip) => {
  caller = staff('intake_clerk')
  return call('POST', '/api/reports', given)
}

test('a letter is entered for its sender, who can follow it with the code on the slip', async () => {
  const { status, body } = await enter()
  expect(status).toBe(200)
  expect(body).toMatchObject({ number: expect.stringMatching(/^20260105-/), replyBy: '2026-01-10' })
  expect(await followReport(intake.keys, database.app, groupedCode(body.code), readAsReporter)).toMatchObject(
    {
      ok: true,
      value: { report: { number: body.number } },
    },
  )
  const read = await call('GET', `/api/reports/${body.id}`)
  expect(read.body).toMatchObject({
    channelTitle: { zh: '来信' },
    title: '小区水箱三年没有清洗，水有怪味',
    groups: ['tenants'],
    anonymous: false,
  })
  expect(JSON.stringify(read.body)).not.toContain('李来信')
})

test.each([
  [{ receivedOn: '2999-01-01' }, 'receivedOn'],
  [{ groups: ['no-such-group'] }, 'groups'],
  [{ actionId: 'other' }, 'actionId'],
  [{ placeId: 1 }, 'placeId'],
  [{ story: '' }, 'story'],
  [
    { identity: { ...slip.identity, representatives: Array(6).fill(slip.identity) } },
    'identity.representatives',
  ],
])('a slip with %j is refused beside the field', async (change, field) => {
  const { status, body } = await enter({ ...slip, ...change })
  expect(status).toBe(422)
  expect(body.faults.map((fault: { field: string }) => fault.field)).toContain(field)
})

test('only clerks enter slips', async () => {
  caller = staff('prosecutor')
  expect((await call('POST', '/api/reports', slip)).status).toBe(403)
})

test('the identity opens with a reason, by those who may', async () => {
  const { id } = (await enter()).body
  const open = (reason: string) => call('POST', `/api/reports/${id}/identity`, { reason })
  caller = staff('case_manager')
  expect((await open('contact')).status).toBe(403)
  caller = staff('prosecutor')
  expect((await open('curiosity')).status).toBe(422)
  expect((await open('contact')).body).toMatchObject({ name: '李来信', agent: { name: '赵代理' } })
  expect((await call('GET', `/api/reports/${id}`)).body.openings).toMatchObject([
    { role: 'prosecutor', reasonTitle: { zh: '联系反映人，核实情况' } },
  ])
  caller = staff('prosecutor', 370103)
  expect((await open('contact')).status).toBe(404)
  expect((await call('GET', `/api/reports/${id}`)).status).toBe(404)
})

test('a scan is added and downloaded as an attachment, whatever its name', async () => {
  const { id } = (await enter()).body
  const form = new FormData()
  form.append('file', new File(['%PDF-1.7\n'], '来信"扫描.pdf'))
  const sent = new Response(form)
  const added = await app.inject({
    method: 'POST',
    url: `/api/reports/${id}/files`,
    headers: { 'content-type': sent.headers.get('content-type')! },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
  expect(added.statusCode).toBe(200)
  const exchange = await call('GET', `/api/reports/${id}/exchange`)
  expect(exchange.body).toMatchObject({ files: [{ mediaType: 'application/pdf', size: 9 }], messages: [] })
  const got = await app.inject({ method: 'GET', url: `/api/reports/${id}/files/${added.json().id}` })
  expect(got.body).toBe('%PDF-1.7\n')
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  caller = staff('analyst')
  expect(
    (await app.inject({ method: 'GET', url: `/api/reports/${id}/files/${added.json().id}` })).statusCode,
  ).toBe(404)
})

test('a message reaches the reporter, an erased identity nobody', async () => {
  const { id, code } = (await enter()).body
  caller = staff('department_head')
  expect((await call('POST', `/api/reports/${id}/messages`, { body: '请补充水样照片。' })).status).toBe(200)
  expect(await followReport(intake.keys, database.app, code, readAsReporter)).toMatchObject({
    ok: true,
    value: { messages: [{ body: '请补充水样照片。' }] },
  })
  expect((await call('DELETE', `/api/reports/${id}/identity`)).status).toBe(200)
  expect((await call('POST', `/api/reports/${id}/identity`, { reason: 'contact' })).status).toBe(404)
})
