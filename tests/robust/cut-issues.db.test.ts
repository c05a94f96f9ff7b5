import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { checkFiles } from '#areas/cases/documents/public.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { theProgram } from '../support/people.ts'
import { type Caller, type Installation, install } from './installation.ts'
import { freePort, serveOn, type Serving } from './program.ts'

const database = withDatabase()
const lixia = 370_102
const documents = 60
let site: Installation
let serving: Serving | undefined
let prosecutor: Caller

beforeAll(async () => {
  site = await install(database)
  prosecutor = await site.person(lixia, 'intake_clerk', 'prosecutor', 'department_head')
})
afterAll(async () => {
  await serving?.cut()
  await site.close()
})

type Page = { document: { id: string; version: number; state: string; number: string | null } }

const asked = async <T>(method: 'GET' | 'POST' | 'PUT', url: string, body?: unknown): Promise<T> => {
  const answer = await prosecutor.ask(method, url, body)
  expect(answer.status, answer.text).toBe(200)
  return answer.body as T
}

const openedCase = async (): Promise<string> => {
  await asked('POST', '/api/reports', {
    actionId: 'livelihood-2024',
    channel: 'letter',
    receivedOn: '2026-11-01',
    placeText: '某处',
    story: '某工地三个月没有发工资，请依法处理。',
    title: '拖欠工资',
    identity: { kind: 'natural', name: '某人', phone: '13800138000', address: '某处' },
  })
  await site.settle()
  const { rows } = await sql<{ id: string; revision: number }>`select id, revision from leads`.execute(
    database.owner,
  )
  const given = { priority: 'LAB', handler: prosecutor.id }
  await asked('POST', `/api/leads/${rows[0]!.id}/moves`, {
    move: 'accept',
    revision: rows[0]!.revision,
    given,
  })
  const found = await sql<{ id: string }>`select id from cases`.execute(database.owner)
  return found.rows[0]!.id
}

/** A draft that may be issued. */
const drafted = async (caseId: string): Promise<Page['document']> => {
  const { document } = await asked<Page>('POST', `/api/cases/${caseId}/documents`, {
    template: 'assignment-notice',
  })
  const values = { addressee: '某院', requirement: '依法办理', by: '2026-12-31' }
  const body = { version: document.version, values }
  return (await asked<Page>('PUT', `/api/documents/${document.id}`, body)).document
}

test('a server killed in the middle of issuing: no number is lost or doubled, every document has its file', async () => {
  const caseId = await openedCase()
  const drafts: Page['document'][] = []
  for (let count = 0; count < documents; count++) drafts.push(await drafted(caseId))

  serving = await serveOn(site.system.settings.dataDir, await freePort(), { DATABASE_URL: database.ownerUrl })
  const { site: address } = serving
  let answered = 0
  const issuing = drafts.map(async ({ id, version }) => {
    const { status } = await fetch(`${address}/api/documents/${id}/issue`, {
      method: 'POST',
      headers: { ...prosecutor.headers, origin: address, 'content-type': 'application/json' },
      body: JSON.stringify({ version }),
    })
    expect(status).toBe(200)
    answered += 1
    return id
  })
  const told = Promise.allSettled(issuing)
  while (answered < documents / 4) await new Promise((resolve) => setTimeout(resolve, 5))
  await serving.cut()
  serving = undefined
  const acknowledged = (await told).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(acknowledged.length, 'the cut came too late to prove anything').toBeLessThan(documents)

  const issued = async () =>
    (
      await sql<{ id: string; serial: number }>`
        select id, serial from documents where state = 'issued' order by serial`.execute(database.owner)
    ).rows
  const before = await issued()
  expect(before.map(({ serial }) => serial)).toEqual(before.map((_, at) => at + 1))
  expect(acknowledged.filter((id) => !before.some((one) => one.id === id))).toEqual([])

  // What was cut off is issued again, and goes on where the numbers stopped.
  for (const { id, version } of drafts.filter((draft) => !before.some((one) => one.id === draft.id)))
    await asked('POST', `/api/documents/${id}/issue`, { version })
  expect((await issued()).map(({ serial }) => serial)).toEqual(drafts.map((_, at) => at + 1))
  const found = await inTransaction(site.system.database, theProgram, (tx) =>
    checkFiles(tx, site.system.papers.files, new Date(Date.now() + 1000)),
  )
  expect(found).toMatchObject({ named: documents, absent: [], altered: [] })
  // A file of an issue that was cut off is named by nothing; there are no more than were on their way.
  expect(found.unnamed.length).toBeLessThanOrEqual(documents - acknowledged.length)
}, 240_000)
