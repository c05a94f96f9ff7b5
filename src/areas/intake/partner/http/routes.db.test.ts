import type { Actor } from '#kernel/actor.ts'
import { openSigner, sealBatch } from '#areas/ledger/public.ts'
import { ok } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { registerApi } from '#platform/http/api.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { inventedIntake } from '../../../../../tests/support/intake.ts'
import { followReport, readAsReporter } from '../../use/follow.ts'
import type { Intake } from '../../use/intake.ts'
import { budgets, rateLimits } from '../../use/limits.ts'
import { progressReport } from '../../use/reports.ts'
import { authenticatePartner } from './authenticate.ts'
import { partnerRoutes } from './routes.ts'

const database = withDatabase()
const lixia = 370102
const system: Actor = { kind: 'system', task: 'test' }
let intake: Intake & { close: () => Promise<void> }
let app: FastifyInstance
let folder: string
let signer: Awaited<ReturnType<typeof openSigner>>
let caller: Actor = {
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id: lixia, level: 'county' },
  roles: ['administrator'],
}
const rates = rateLimits({ ...budgets, partner: { burst: 40, secondsEach: 7 } })

beforeAll(async () => {
  intake = await inventedIntake(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-partner-'))
  signer = await inTransaction(database.app, system, (tx) =>
    openSigner(tx, { directory: folder, origin: 'test' }),
  )
  app = fastify()
  registerApi(app, partnerRoutes({ intake, signer, origin: 'http://site' }), {
    database: database.app,
    authenticate: {
      staff: async () => ok(caller),
      partner: authenticatePartner({ intake, database: database.app, rates }),
      public: async () => ok<Actor>({ kind: 'visitor' }),
    },
  })
})
afterAll(async () => {
  await app.close()
  await intake.close()
  await rm(folder, { recursive: true, force: true })
})

const addPartner = async (name: string): Promise<{ id: string; key: string }> =>
  (await app.inject({ method: 'POST', url: '/api/partners', payload: { name } })).json()

const story = '某某小区水箱三年没有清洗，水有怪味。'
const report = {
  story,
  persons: 30,
  place: { code: '370102', text: '某某小区' },
  person: { name: '李来信', phone: '13900139000' },
}

const send = async (key: string, idempotency: string | undefined, payload: object = report) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/reports',
    headers: { authorization: `Bearer ${key}`, ...(idempotency && { 'idempotency-key': idempotency }) },
    payload,
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

const get = async (key: string, url: string) => {
  const answer = await app.inject({ url, headers: { authorization: `Bearer ${key}` } })
  return { status: answer.statusCode, body: answer.json() }
}

test('a report is received once for each key, and its code opens it', async () => {
  const { key } = await addPartner('某热线')
  const first = await send(key, 'once-00001')
  expect(first).toMatchObject({
    status: 200,
    body: {
      number: expect.stringMatching(/^\d{8}-/),
      organ: { zh: '济南市历下区人民检察院' },
      receipt: { format: expect.any(String) },
    },
  })
  expect((await send(key, 'once-00001')).body).toEqual(first.body)
  expect(await send(key, 'once-00001', { ...report, persons: 31 })).toMatchObject({
    status: 409,
    body: { rule: 'partner:idempotency' },
  })
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from reports where channel = 'partner' and id = ${first.body.id}`.execute(
    database.owner,
  )
  expect(rows[0]?.count).toBe(1)
  expect(await followReport(intake.keys, database.app, first.body.code, readAsReporter)).toMatchObject({
    ok: true,
    value: { report: { story } },
  })
  const kept = await sql<{ row: string }>`select t::text as row from partner_requests t`.execute(
    database.owner,
  )
  expect(kept.rows.map(({ row }) => row).join()).not.toContain(first.body.code.replaceAll(' ', ''))
})

test('many at once under one key become one report', async () => {
  const { key } = await addPartner('急热线')
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(key, 'at-once-01')))
  expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1)
})

test.each([
  [undefined, report, 'headers.idempotency-key'],
  ['short', report, 'headers.idempotency-key'],
  ['faulty-0001', { ...report, story: '短' }, 'story'],
  ['faulty-0002', { ...report, person: { name: '李' } }, 'person.phone'],
  ['faulty-0003', { ...report, place: { code: '999999' } }, 'place.code'],
  ['faulty-0004', { ...report, priority: 'none' }, 'priority'],
  ['faulty-0005', { ...report, since: '2999-01-01' }, 'since'],
  ['faulty-0006', { ...report, action: 'none' }, 'action'],
])('%s: a fault is told under the name of its field', async (idempotency, payload, field) => {
  const { key } = await addPartner('错热线')
  const { status, body, headers } = await send(key, idempotency, payload)
  expect(status).toBe(422)
  expect(headers['content-type']).toContain('application/problem+json')
  expect(body.faults.map((fault: { field: string }) => fault.field)).toEqual([field])
})

test('a key that is wrong, missing or revoked opens nothing', async () => {
  const { id, key } = await addPartner('旧热线')
  expect((await get(key, '/api/v1/reports')).status).toBe(200)
  expect((await get(`${key}x`, '/api/v1/reports')).status).toBe(401)
  expect((await app.inject('/api/v1/reports')).statusCode).toBe(401)
  await app.inject({ method: 'POST', url: `/api/partners/${id}/revoke` })
  expect((await get(key, '/api/v1/reports')).status).toBe(401)
  const { rows } = await sql<{ row: string }>`select t::text as row from partners t`.execute(database.owner)
  expect(rows.map(({ row }) => row).join()).not.toContain(key)
})

test('nobody but an administrator of the organ manages keys', async () => {
  const administrator = caller
  const { id } = await addPartner('本院热线')
  caller = { ...administrator, organ: { id: 370103, level: 'county' } } as Actor
  expect((await app.inject('/api/partners')).json()).toEqual([])
  expect((await app.inject({ method: 'POST', url: `/api/partners/${id}/revoke` })).statusCode).toBe(404)
  caller = { ...administrator, roles: ['intake_clerk'] } as Actor
  expect(
    (await app.inject({ method: 'POST', url: '/api/partners', payload: { name: 'x' } })).statusCode,
  ).toBe(403)
  caller = administrator
})

test('too many at once are told when to come again', async () => {
  const { key } = await addPartner('忙热线')
  const answers = []
  for (let n = 0; n < 41; n += 1)
    answers.push(await app.inject({ url: '/api/v1/reports', headers: { authorization: `Bearer ${key}` } }))
  expect(answers.at(-1)?.statusCode).toBe(429)
  expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
})

test('a partner follows what it sent, and nothing of another', async () => {
  const [mine, yours] = [await addPartner('甲热线'), await addPartner('乙热线')]
  const sent = await send(mine.key, 'followed-01', { ...report, externalNumber: 'H-1' })
  await send(yours.key, 'followed-01')
  await inTransaction(database.app, system, (tx) => sealBatch(tx, signer))
  const first = await get(mine.key, '/api/v1/reports?after=0')
  expect(first.body.reports).toMatchObject([
    { id: sent.body.id, externalNumber: 'H-1', statusText: { zh: '收到' } },
  ])
  expect((await get(mine.key, `/api/v1/reports?after=${first.body.next}`)).body.reports).toEqual([])
  expect((await get(yours.key, `/api/v1/reports/${sent.body.id}`)).status).toBe(404)

  await inTransaction(database.app, system, async (tx) => {
    await progressReport(tx, sent.body.id, {
      stage: 'closed',
      procedure: null,
      stageOn: '2031-04-01',
      nextBy: null,
      provisional: false,
    })
  })
  await inTransaction(database.app, system, (tx) => sealBatch(tx, signer))
  const changed = await get(mine.key, `/api/v1/reports?after=${first.body.next}`)
  expect(changed.body.reports).toMatchObject([
    { id: sent.body.id, status: 'closed', statusText: { zh: '办结' } },
  ])
  expect(await send(mine.key, 'followed-02', { ...report, externalNumber: 'H-1' })).toMatchObject({
    status: 409,
    body: { rule: 'partner:external-number' },
  })
})

type Schema = {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  examples?: string[]
  pattern?: string
}
type Operation = {
  operationId: string
  security?: Record<string, unknown>[]
  parameters: { name: string; in: string; required: boolean; schema: Schema }[]
  requestBody?: { content: { 'application/json': { schema: Schema } } }
}

/** A client that knows the document and a key, and nothing else. */
const clientOf = (document: {
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: Record<string, { type: string; scheme: string }> }
}) => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return async (key: string, wanted: (operation: Operation) => boolean, values: Record<string, string>) => {
    const { path, method, operation } = operations.find((one) => wanted(one.operation))!
    const scheme = document.components.securitySchemes[Object.keys(operation.security![0]!)[0]!]!
    const headers: Record<string, string> = { authorization: `${scheme.scheme} ${key}` }
    let url = path
    for (const { name, in: place, required, schema } of operation.parameters) {
      const value = values[name] ?? (required ? schema.examples?.[0] : undefined)
      if (value === undefined) continue
      if (place === 'header') headers[name] = value
      else if (place === 'path') url = url.replace(`{${name}}`, value)
      else url += `?${name}=${value}`
    }
    const body = operation.requestBody?.content['application/json'].schema
    const payload =
      body &&
      Object.fromEntries((body.required ?? []).map((name) => [name, body.properties![name]!.examples![0]]))
    return app.inject({ method: method.toUpperCase() as 'GET', url, headers, ...(payload && { payload }) })
  }
}

test('a client outside the project uses it from the document alone', async () => {
  const { key } = await addPartner('外部系统')
  const document = (await app.inject('/api/v1/openapi.json')).json()
  const call = clientOf(document)
  const posted = await call(key, ({ requestBody }) => requestBody !== undefined, {})
  expect(posted.statusCode).toBe(200)
  const { id } = posted.json()
  const read = await call(key, ({ parameters }) => parameters.some((one) => one.in === 'path'), { id })
  expect(read.json()).toMatchObject({ id })
  const changes = await call(key, ({ parameters }) => parameters.some(({ name }) => name === 'after'), {
    after: '0',
  })
  expect(changes.json()).toHaveProperty('next')
})
