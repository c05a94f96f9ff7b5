import { inTransaction } from '#platform/db/tx.ts'
import { registerApi } from '#platform/http/api.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { loadDerivedOrgans } from '../use/derived.ts'
import { openDirectory } from '../use/live-directory.ts'
import { organRoutes } from './routes.ts'

const database = withDatabase()
const announce = async () => undefined
const administrator: Actor = {
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id: 100000, level: 'supreme' },
  roles: ['administrator'],
}

let app: FastifyInstance
let caller: Actor = administrator
beforeAll(async () => {
  await inTransaction(database.app, { kind: 'system', task: 'test' }, (tx) => loadDerivedOrgans(tx, announce))
  const who = async () => ok(caller)
  app = fastify()
  registerApi(app, organRoutes(await openDirectory(database.app), announce), {
    database: database.app,
    authenticate: { staff: who, partner: who, public: async () => ok<Actor>({ kind: 'visitor' }) },
  })
})
afterAll(() => app.close())

const get = async (url: string) => (await app.inject({ url })).json()

test('search, one organ, places', async () => {
  expect(await get('/api/organs?q=lixia&within=370000&level=county&limit=1')).toMatchObject([
    { code: '370102' },
  ])
  expect(await get('/api/organs/110103')).toMatchObject({
    organ: { code: '110101' },
    path: [{ code: '100000' }, { code: '110000' }, { code: '119200' }, { code: '110101' }],
    oldCodes: ['110103'],
  })
  const places = await get('/api/places?of=110000')
  expect(places).toHaveLength(16)
  expect(places[0]).toMatchObject({ place: '东城区', more: false })
  expect((await app.inject('/api/organs/999999')).statusCode).toBe(404)
})

test('what is exported can be changed and imported', async () => {
  const { body, headers } = await app.inject('/api/organs.csv')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const changed = body.replace('Lixia District, Jinan', 'Li Xia District, Jinan')
  const send = (dryRun: boolean) =>
    app.inject({
      method: 'POST',
      url: '/api/organs/import',
      payload: { file: Buffer.from(changed).toString('base64'), dryRun },
    })
  expect((await send(true)).json()).toMatchObject({ applied: false, changed: 1, unchanged: 3253 })
  expect((await send(false)).json()).toMatchObject({ applied: true, changed: 1 })
  expect(await get('/api/organs?q=Li+Xia+District')).toMatchObject([{ code: '370102' }])
})

test('one organ is added; somebody without the power is refused', async () => {
  const save = () =>
    app.inject({
      method: 'PUT',
      url: '/api/organs/370190',
      payload: { level: 'county', parent_code: '370100', place: '新区' },
    })
  caller = { ...administrator, roles: ['prosecutor'] }
  expect((await save()).statusCode).toBe(403)
  caller = administrator
  expect((await save()).json()).toMatchObject({ code: '370190', name: { zh: '济南市新区人民检察院' } })
})
