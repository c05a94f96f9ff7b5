import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import iconv from 'iconv-lite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { inventedIntake } from '../../../../../tests/support/intake.ts'
import type { Intake } from '../../use/intake.ts'
import { importing } from '../jobs/importing.ts'
import type { Importer } from '../use/importer.ts'
import { openTables } from '../use/tables.ts'
import { importRoutes } from './routes.ts'

const database = withDatabase()
let intake: Intake & { close: () => Promise<void> }
let importer: Importer
let app: FastifyInstance
let folder: string
const staff = (role: string, id = 370102): Actor => ({
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id, level: 'county' },
  roles: [role],
})
let caller = staff('intake_clerk')

beforeAll(async () => {
  intake = await inventedIntake(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-tables-'))
  importer = { intake, database: database.app, tables: await openTables(folder) }
  app = fastify()
  await app.register(multipart)
  const who = async () => ok(caller)
  registerApi(app, importRoutes(importer), {
    database: database.app,
    authenticate: { staff: who, partner: who, public: who },
  })
})
afterAll(async () => {
  await app.close()
  await intake.close()
  await rm(folder, { recursive: true, force: true })
})

const call = async (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, payload?: object) => {
  const answer = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

const upload = async (content: string | Buffer, query = '') => {
  const mark = '----table'
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="工单.csv"\r\ncontent-type: text/csv\r\n\r\n`
  const answer = await app.inject({
    method: 'POST',
    url: `/api/imports${query}`,
    headers: { 'content-type': `multipart/form-data; boundary=${mark}` },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${mark}--\r\n`)]),
  })
  return { status: answer.statusCode, body: answer.json() }
}

const table = '编号,日子,留言,备注\n1,3/4/2024,自来水发黄,a\n2,3/5/2024,,b\n3,3/6/2024,停水,=1+1\n'

test('from a file to reports: upload, put right, try, start, follow, read what was refused', async () => {
  const { status, body } = await upload(iconv.encode(table, 'gb18030'))
  expect(status).toBe(200)
  expect(body).toMatchObject({
    import: { state: 'checked', fileName: '工单.csv', format: { encoding: 'gb18030' }, counts: { total: 3 } },
    labels: ['编号', '日子', '留言', '备注'],
    preview: [{ row: 2 }, { row: 3 }, { row: 4 }],
  })
  const url = `/api/imports/${body.import.id}`
  expect(await call('POST', `${url}/start`)).toMatchObject({
    status: 422,
    body: { rule: 'import:story-column' },
  })

  const mapping = { number: ['编号'], received: ['日子'], story: ['留言'] }
  const changed = await call('PATCH', url, { mapping })
  expect(changed.body).toMatchObject({ import: { mapping }, notImported: ['备注'] })
  expect((await call('POST', `${url}/check`)).body.reasons).toMatchObject([
    { rule: 'import:date-order', rows: 3 },
    { rule: 'import:no-story', rows: 1, examples: [3] },
  ])
  const ordered = await call('PATCH', url, { choice: { dateOrder: 'mdy' } })
  expect(ordered.body.import).toMatchObject({ mapping, format: { dateOrder: 'mdy', encoding: 'gb18030' } })
  expect((await call('POST', `${url}/check`)).body).toMatchObject({
    counts: { total: 3, imported: 2, refused: 1, known: 0 },
    refused: [{ row: 3, faults: [{ field: 'story' }] }],
  })
  const sheet = await app.inject(`${url}/refused.csv`)
  expect(sheet.body).toContain('3,没有内容,There is no story,2,3/5/2024,,b')

  expect((await call('POST', `${url}/start`)).body).toMatchObject({ state: 'running' })
  expect(await call('PATCH', url, { mapping })).toMatchObject({ status: 409 })
  const follower = importing(importer)
  while ((await follower.run(new AbortController().signal)) > 0);
  expect((await call('GET', url)).body).toMatchObject({
    state: 'done',
    counts: { total: 3, done: 3, imported: 2, refused: 1, known: 0 },
  })
  expect((await call('GET', `${url}/refused`)).body).toMatchObject({ rows: [{ row: 3 }], next: null })
  expect((await app.inject(`${url}/refused.csv`)).body).toContain('3,没有内容')
})

test('what was mapped once is a profile for the next file', async () => {
  const settings = { mapping: { story: ['留言'], number: ['编号'] }, channel: 'letter', source: '信访系统' }
  expect((await call('PUT', '/api/import-profiles/来信', { settings, choice: {} })).status).toBe(200)
  expect((await call('GET', '/api/import-profiles')).body).toMatchObject([{ name: '来信', settings }])
  const { body } = await upload(table, `?profile=${encodeURIComponent('来信')}`)
  expect(body.import).toMatchObject(settings)
  expect((await call('POST', `/api/imports/${body.import.id}/cancel`)).body).toMatchObject({
    state: 'cancelled',
  })
  expect((await call('DELETE', '/api/import-profiles/来信')).status).toBe(200)
  expect((await upload(table, '?profile=gone')).status).toBe(404)
})

test('a file that is no table is refused and not kept', async () => {
  expect(await upload('')).toMatchObject({ status: 422 })
  expect(await upload('%PDF-1.7')).toMatchObject({ status: 422, body: { rule: 'import:not-a-table' } })
})

test('others neither import nor see what was imported', async () => {
  const { body } = await upload(table)
  caller = staff('intake_clerk', 370103)
  expect((await call('GET', `/api/imports/${body.import.id}`)).status).toBe(404)
  expect((await call('GET', '/api/imports')).body).toEqual([])
  caller = staff('administrator')
  expect((await upload(table)).status).toBe(403)
  caller = staff('intake_clerk')
})
