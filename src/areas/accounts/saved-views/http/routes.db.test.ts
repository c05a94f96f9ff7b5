import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { county, insertFewOrgans } from '../../../../../tests/support/organs.ts'
import { makePerson } from '../../../../../tests/support/people.ts'
import { viewRoutes } from './routes.ts'

const database = withDatabase()
let app: FastifyInstance
let caller: Actor

const somebody = async (role: 'intake_clerk' | 'administrator' = 'intake_clerk'): Promise<Actor> => {
  const { id } = await makePerson(database.app, county.id, [role], { password: 'none' })
  return { kind: 'staff', id, organ: { id: county.id, level: 'county' }, roles: [role] }
}

beforeAll(async () => {
  await insertFewOrgans(database.owner)
  const who = async () => ok(caller)
  app = fastify()
  registerApi(app, viewRoutes(), {
    database: database.app,
    authenticate: { staff: who, partner: who, public: who },
  })
})
afterAll(() => app.close())
beforeEach(async () => void (caller = await somebody()))

const call = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
  const { statusCode, body } = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: statusCode, json: JSON.parse(body) }
}

const wages = { page: 'leads', name: '欠薪', search: 'priority=labour&due=overdue' }

test('what a page shows is kept under a name, renamed, changed and deleted', async () => {
  const { json: saved } = await call('POST', '/api/views', { ...wages, name: ' 欠薪 ' })
  expect(saved).toEqual({ ...wages, id: expect.any(String) })
  expect((await call('GET', '/api/views?page=leads')).json).toEqual([saved])
  expect((await call('GET', '/api/views?page=cases')).json).toEqual([])

  const renamed = await call('PATCH', `/api/views/${saved.id}`, { name: '工资' })
  expect(renamed.json).toEqual({ ...saved, name: '工资' })
  const changed = await call('PATCH', `/api/views/${saved.id}`, { search: 'view=all' })
  expect(changed.json).toEqual({ ...saved, name: '工资', search: 'view=all' })

  expect((await call('DELETE', `/api/views/${saved.id}`)).status).toBe(200)
  expect((await call('GET', '/api/views?page=leads')).json).toEqual([])
  expect((await call('DELETE', `/api/views/${saved.id}`)).status).toBe(404)
})

test('nobody else reads, changes or deletes a view, whatever their role', async () => {
  const { json: saved } = await call('POST', '/api/views', wages)
  const owner = caller
  for (const role of ['intake_clerk', 'administrator'] as const) {
    caller = await somebody(role)
    expect((await call('GET', '/api/views?page=leads')).json).toEqual([])
    expect((await call('PATCH', `/api/views/${saved.id}`, { name: '我的' })).status).toBe(404)
    expect((await call('DELETE', `/api/views/${saved.id}`)).status).toBe(404)
  }
  // The same name is free for somebody else.
  expect((await call('POST', '/api/views', wages)).status).toBe(200)
  caller = owner
  expect((await call('GET', '/api/views?page=leads')).json).toEqual([saved])
})

test('a name stands for one view of a page', async () => {
  await call('POST', '/api/views', wages)
  const again = await call('POST', '/api/views', { ...wages, search: '' })
  expect([again.status, again.json.faults[0].field]).toEqual([422, 'name'])
  const { json: other } = await call('POST', '/api/views', { ...wages, name: '其他' })
  expect((await call('PATCH', `/api/views/${other.id}`, { name: '欠薪' })).status).toBe(422)
  expect((await call('POST', '/api/views', { ...wages, page: 'cases' })).status).toBe(200)
  expect((await call('POST', '/api/views', { ...wages, name: '  ' })).status).toBe(422)
})

test('a page keeps thirty views of a person', async () => {
  for (let count = 0; count < 30; count += 1)
    expect((await call('POST', '/api/views', { ...wages, name: `视图${count}` })).status).toBe(200)
  expect((await call('POST', '/api/views', wages)).status).toBe(409)
})

test('the ledger says that a view was kept, not what it is called or shows', async () => {
  await call('POST', '/api/views', { ...wages, name: '张三的事' })
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['type', 'data'])
    .where('type', '=', 'account.view-saved')
    .where('actor_id', '=', 'id' in caller ? caller.id : '')
    .execute()
  expect(entries).toEqual([{ type: 'account.view-saved', data: { page: 'leads', view: expect.any(String) } }])
})
