import { registerApi } from '#platform/http/api.ts'
import { ok } from '#kernel/result.ts'
import type { Actor } from '#kernel/actor.ts'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { must } from '../../../../tests/support/people.ts'
import { at, inventedRecommending, type Recommending } from '../../../../tests/support/recommending.ts'
import { receiveRecommendation } from '../use/answer.ts'
import { sendToAccounts } from '../use/send.ts'
import { recommendationRoutes } from './routes.ts'

const database = withDatabase()
let the: Recommending
let app: FastifyInstance
let caller: Actor

beforeAll(async () => {
  the = await inventedRecommending(database)
  app = fastify()
  await app.register(multipart)
  registerApi(app, recommendationRoutes(the.desk), {
    database: database.app,
    authenticate: {
      staff: async () => ok(caller),
      partner: async () => ok({ kind: 'visitor' }),
      public: async () => ok({ kind: 'visitor' }),
    },
  })
})
afterAll(async () => {
  await app.close()
  await the.work.close()
})

const call = async (as: Actor, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  caller = as
  const response = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: response.statusCode, body: response.body, json: () => response.json() }
}

const upload = async (as: Actor, url: string, name: string, content: string) => {
  caller = as
  const mark = 'x-boundary-x'
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${mark}` },
    payload: `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}\r\n--${mark}--\r\n`,
  })
}

test('an agency answers by the API with evidence, which the office and nobody else downloads', async () => {
  const { caseId, id } = await the.issued()
  must(await the.work.as(the.prosecutor, (tx) => sendToAccounts(tx, the.desk, caseId), at(6)))
  must(await the.work.as(the.agency, (tx) => receiveRecommendation(tx, the.desk, id), at(7)))
  const letter = { kind: 'reply', outcome: 'adopted', body: '已更换。' }
  const sent = await call(the.agency, 'POST', `/api/sent-recommendations/${id}/letters`, letter)
  expect(sent.status).toBe(200)
  const { letterId } = sent.json() as { letterId: string }
  const address = `/api/sent-recommendations/${id}/letters/${letterId}/files`
  expect((await upload(the.agency, address, '报告.txt', '合格')).statusCode).toBe(200)
  // Nobody of the office answers in the addressee's place, nor puts anything to its letters.
  expect((await upload(the.prosecutor, address, '报告.txt', '合格')).statusCode).toBe(404)
  for (const way of ['letters', 'receipt'])
    expect(
      (await call(the.prosecutor, 'POST', `/api/sent-recommendations/${id}/${way}`, letter)).status,
    ).toBe(404)

  const view = await call(the.prosecutor, 'GET', `/api/cases/${caseId}/recommendation`)
  const { letters } = view.json() as { letters: { files: { id: string; name: string }[] }[] }
  expect(letters[0]?.files[0]?.name).toBe('报告.txt')
  const file = `/api/cases/${caseId}/recommendation/files/${letters[0]!.files[0]!.id}`
  expect((await call(the.prosecutor, 'GET', file)).body).toBe('合格')
  expect((await call(the.clerk, 'GET', file)).status).toBe(404)
})

test('the ledger goes out as a file, the directory comes in as one', async () => {
  const csv = await call(the.chief, 'GET', '/api/recommendations.csv')
  expect(csv.status).toBe(200)
  expect(csv.body).toContain('镜湖市水务局')
  // By the number of its case the office finds it again; the addressee has no part in the case.
  const { number } = await database.owner
    .selectFrom('cases')
    .select('number')
    .where('procedure', '=', 'recommendation')
    .executeTakeFirstOrThrow()
  expect(csv.body).toContain(number)
  const theirs = await call(the.agency, 'GET', '/api/recommendations.csv')
  expect(theirs.body).toContain('镜湖市水务局')
  expect(theirs.body).not.toContain(number)
  const file = Buffer.from('name,kind\n湖滨街道办,agency\n').toString('base64')
  const tried = await call(the.prosecutor, 'POST', '/api/addressees/import', { file, dryRun: true })
  expect(tried.json()).toMatchObject({ applied: false, added: 1, faults: [] })
  const done = await call(the.prosecutor, 'POST', '/api/addressees/import', { file, dryRun: false })
  expect(done.json()).toMatchObject({ applied: true, added: 1 })
  expect((await call(the.prosecutor, 'GET', '/api/addressees.csv')).body).toContain('湖滨街道办,agency')
  const double = await call(the.prosecutor, 'POST', '/api/addressees', {
    name: '湖滨 街道办',
    kind: 'agency',
  })
  expect(double.status).toBe(409)
  expect(double.body).toContain('湖滨街道办')
  expect((await call(the.agency, 'GET', '/api/addressees')).status).toBe(403)
})
