import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { fileStore } from '#platform/files/store.ts'
import { registerApi } from '#platform/http/api.ts'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as z from 'zod'
import { visitRecord, warningLetter } from '../../../../../tests/invented/warning.ts'
import { type Casework, inventedCasework } from '../../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { county } from '../../../../../tests/support/organs.ts'
import { must } from '../../../../../tests/support/people.ts'
import * as contract from '../contract.ts'
import { recordingSigner } from '../use/signer.ts'
import { documentRoutes } from './routes.ts'

const database = withDatabase()
let work: Casework
let app: FastifyInstance
let folder: string
let caller: Actor
let head: Actor
let caseId: string

beforeAll(async () => {
  work = await inventedCasework(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-documents-'))
  const clerk = await work.staff(county, 'intake_clerk')
  const prosecutor = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  caller = prosecutor
  const now = new Date().toISOString()
  const lead = await work.report(now)
  const given = { priority: 'TAP', handler: prosecutor.id }
  const accepted = await work.as(
    clerk,
    (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
    now,
  )
  caseId = must(accepted).caseId!
  const who = async () => ok(caller)
  app = fastify()
  await app.register(multipart)
  registerApi(
    app,
    documentRoutes({
      office: work.desk,
      templates: [warningLetter, visitRecord],
      numberPattern: '{office_short}检{line}{kind}〔{yyyy}〕{n}号',
      files: await fileStore(folder),
      signer: recordingSigner,
    }),
    { database: database.app, authenticate: { staff: who, partner: who, public: who } },
  )
})
afterAll(async () => {
  await app.close()
  await work.close()
  await rm(folder, { recursive: true, force: true })
})

const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
  const { statusCode, body } = await app.inject({ method, url, ...(payload && { payload }) })
  return { status: statusCode, json: JSON.parse(body) }
}

/** Nothing but what the contract says, and all of it. */
const strictly = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => schema.parse(value)

test('every call answers as its contract says', async () => {
  const templates = await call('GET', '/api/document-templates')
  expect(strictly(contract.listTemplates.response, templates.json).mayChange).toBe(false)

  const begun = await call('POST', `/api/cases/${caseId}/documents`, { template: 'warning' })
  const { document, may } = strictly(contract.documentPage, begun.json)
  expect(may).toMatchObject({ edit: true, issue: true, serve: false })
  const at = `/api/documents/${document.id}`
  const early = await call('POST', `${at}/issue`, { version: 1 })
  expect([early.status, early.json.faults.map(({ field }: { field: string }) => field)]).toEqual([
    422,
    ['addressee', 'findings', 'demands'],
  ])
  const values = { addressee: '某公司', findings: '未修。', demands: ['修好'] }
  const saved = await call('PUT', at, { version: 1, values })
  expect(strictly(contract.documentPage, saved.json).faults).toEqual([])
  const late = await call('PUT', at, { version: 1, values: { findings: '别的' } })
  expect([late.status, late.json.current.version]).toEqual([409, 2])
  const compared = await call('GET', `${at}/compare?left=1&right=2`)
  expect(strictly(contract.compareDocument.response, compared.json).rows.length).toBeGreaterThan(3)
  const issued = await call('POST', `${at}/issue`, { version: 2 })
  expect(strictly(contract.documentPage, issued.json).document.state).toBe('issued')

  const file = await app.inject({ method: 'GET', url: `${at}/file` })
  expect([file.statusCode, file.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename=".*\.docx"/)
  const service = { way: 'direct', day: issued.json.document.issuedOn, receiver: '王某' }
  const served = await call('POST', `${at}/services`, service)
  expect(strictly(contract.documentPage, served.json).document.services).toHaveLength(1)
  const list = await call('GET', `/api/cases/${caseId}/documents`)
  expect(strictly(contract.listDocuments.response, list.json).documents).toHaveLength(1)

  caller = head
  strictly(contract.documentPage, (await call('POST', `${at}/seal`)).json)
  const voided = await call('POST', `${at}/void`, { reason: '写错了' })
  expect(strictly(contract.documentPage, voided.json).document.state).toBe('voided')
  const copied = await call('POST', `/api/cases/${caseId}/documents`, {
    template: 'warning',
    copyOf: document.id,
  })
  const copy = strictly(contract.documentPage, copied.json)
  expect(copy.values['findings']).toBe('未修。')
  expect((await call('DELETE', `/api/documents/${copy.document.id}`)).status).toBe(200)
})

test("a template goes out, is put back as the office's own, and is reset", async () => {
  caller = head
  const url = '/api/document-templates/visit/file'
  const file = await app.inject({ method: 'GET', url })
  expect(file.statusCode).toBe(200)
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file.rawPayload)]), '本院.docx')
  const request = new Request('http://test.invalid', { method: 'POST', body: form })
  const set = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': request.headers.get('content-type')! },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  expect(strictly(contract.setTemplate.response, JSON.parse(set.body)).own?.name).toBe('本院.docx')
  const reset = await call('DELETE', url)
  expect(strictly(contract.resetTemplate.response, reset.json).own).toBe(null)
  expect((await call('POST', url)).status).toBe(422)
})
