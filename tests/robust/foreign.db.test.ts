import { roleIds } from '#areas/accounts/domain/roles.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { endpoints } from './endpoints.ts'
import { type Caller, install, type Installation } from './installation.ts'

/** What belongs to one organ, looked for by everybody of others through every call there is. */
const database = withDatabase()
let site: Installation
let clerk: Caller
/** Ids of everything that hangs on one report in Lixia. */
let own: Readonly<
  Record<'report' | 'lead' | 'case' | 'clock' | 'message' | 'file' | 'import' | 'partner' | 'entry', string>
>

const lixia = 370102
/** Beside it, in another city, in another province: none of them above it. */
const elsewhere = { beside: 370103, otherCity: 370202, otherProvince: 110101 } as const

const secret = {
  story: '秘密故事甲',
  title: '秘密标题乙',
  against: '秘密被反映人丙',
  name: '秘密姓名丁',
  words: '秘密留言戊',
}

const boundary = 'jianhu-boundary'
const formOf = (name: string, content: string, fields: Readonly<Record<string, string>> = {}): string =>
  [
    ...Object.entries(fields).map(
      ([field, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    ),
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}\r\n`,
    `--${boundary}--\r\n`,
  ].join('')

const idOf = async (query: string): Promise<string> => {
  const { rows } = await sql.raw<{ id: string }>(query).execute(database.owner)
  if (!rows[0]) throw new Error(`nothing is found by ${query}`)
  return rows[0].id
}

const accepted = async (lead: string): Promise<void> => {
  const { body } = await clerk.ask('GET', `/api/leads/${lead}`)
  const page = body as { lead: { revision: number }; handlers?: { id: string }[] }
  const moved = await clerk.ask('POST', `/api/leads/${lead}/moves`, {
    move: 'accept',
    revision: page.lead.revision,
    given: { priority: 'LAB', message: secret.words },
  })
  expect(moved.status, moved.text).toBe(200)
}

beforeAll(async () => {
  site = await install(database)
  clerk = await site.person(lixia, 'intake_clerk', 'case_manager', 'prosecutor', 'department_head')
  const entered = await clerk.ask('POST', '/api/reports', {
    actionId: 'livelihood-2024',
    channel: 'letter',
    receivedOn: '2026-11-01',
    placeText: '某处',
    story: `${secret.story}：工资三个月没有发。`,
    title: secret.title,
    againstName: secret.against,
    identity: { kind: 'natural', name: secret.name, phone: '13800138000', address: '某处' },
  })
  expect(entered.status, entered.text).toBe(200)
  const report = (entered.body as { id: string }).id
  await site.settle()
  const lead = await idOf('select id from leads')
  await accepted(lead)
  const added = await site.app.inject({
    method: 'POST',
    url: `/api/reports/${report}/files`,
    headers: { ...clerk.headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: formOf('note.txt', secret.words),
  })
  expect(added.statusCode, added.body).toBe(200)
  const uploaded = await site.app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { ...clerk.headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: formOf('rows.csv', `编号,内容\n1,${secret.story}，拖欠工资已经很久了。\n`),
  })
  expect(uploaded.statusCode, uploaded.body).toBe(200)
  const caseId = await idOf('select id from cases')
  await clerk.ask('POST', `/api/cases/${caseId}/notes`, { body: secret.words })
  const partner = await site.partner(lixia)
  await site.settle()
  own = {
    report,
    lead,
    case: caseId,
    clock: await idOf('select id from clocks'),
    message: await idOf('select id from messages'),
    file: await idOf('select id from files'),
    import: await idOf('select id from imports'),
    partner: partner.id,
    entry: await idOf(`select id from ledger_entries where type = 'lead.moved'`),
  }
}, 120_000)
afterAll(() => site?.close())

/** Every address that a path with ids may be asked under, with each of the ids in the first place. */
const addresses = (path: string): string[] => {
  const whole = path
    .replace(':code', String(lixia))
    .replace(':file', own.file)
    .replace(':clockId', own.clock)
    .replace(/:(?!id\b)\w+/g, '1')
  return whole.includes(':id') ? Object.values(own).map((id) => whole.replace(':id', id)) : [whole]
}

/** Questions that a list takes, aimed at what is elsewhere. */
const aimed: Readonly<Record<string, readonly string[]>> = {
  'leads.list': [
    'view=all',
    `view=all&organ=${lixia}`,
    `view=all&search=${encodeURIComponent(secret.story)}`,
    'view=offered',
    'view=sent',
    'view=triage',
    'view=all&organ=100000',
  ],
  'cases.list': [
    'view=all',
    `view=all&organ=${lixia}`,
    'view=organ',
    'view=closed',
    `view=all&search=${encodeURIComponent(secret.against)}`,
  ],
  'ledger.entries': ['limit=100', `organ=${lixia}`],
  'imports.list': ['limit=100'],
  'accounts.list': ['limit=200'],
}

const leaks = (text: string): string[] =>
  [
    ...Object.values(secret),
    own.report,
    own.lead,
    own.case,
    own.clock,
    own.message,
    own.file,
    own.import,
    own.partner,
  ].filter((one) => text.includes(one))

const reads = () =>
  endpoints
    .filter(({ method, auth }) => method === 'GET' && auth !== 'public')
    .flatMap((endpoint) =>
      addresses(endpoint.path).flatMap((address) =>
        ['', ...(aimed[endpoint.id] ?? [])].map((query) => ({
          endpoint,
          url: query === '' ? address : `${address}?${query}`,
        })),
      ),
    )

const expectNothingLeaks = async (caller: Caller, who: string): Promise<number> => {
  let asked = 0
  for (const { endpoint, url } of reads()) {
    const answer = await caller.ask('GET', url)
    asked += 1
    expect(answer.status, `${who} ${url} ${answer.text.slice(0, 200)}`).toBeLessThan(500)
    const found = leaks(answer.text)
    expect(found, `${who} ${endpoint.id} ${url} ${answer.status}`).toEqual([])
    if (endpoint.path.includes(':id')) expect([403, 404, 401, 422], `${who} ${url}`).toContain(answer.status)
  }
  return asked
}

test('whoever works on it sees it, so that the search below can find something', async () => {
  const { text } = await clerk.ask('GET', `/api/leads/${own.lead}`)
  expect(text).toContain(secret.story)
  expect((await clerk.ask('GET', `/api/cases/${own.case}`)).text).toContain(secret.words)
  expect((await clerk.ask('GET', `/api/reports/${own.report}/files/${own.file}`)).text).toBe(secret.words)
})

/** The log holds no content, and its auditors read all of it. */
const workers = roleIds.filter((role) => role !== 'administrator' && role !== 'auditor')

test.each(workers)('a %s of the organ beside finds nothing by any call', async (role) => {
  const asked = await expectNothingLeaks(await site.person(elsewhere.beside, role), role)
  expect(asked).toBeGreaterThan(100)
})

test.each(['otherCity', 'otherProvince'] as const)(
  'all roles together in %s find nothing either',
  async (where) => {
    await expectNothingLeaks(await site.person(elsewhere[where], ...workers), where)
  },
)

test('an administrator of the very organ finds no content', async () => {
  const administrator = await site.person(lixia, 'administrator')
  for (const { endpoint, url } of reads()) {
    const { text } = await administrator.ask('GET', url)
    const content = [...Object.values(secret), own.lead, own.case].filter((one) => text.includes(one))
    expect(content, `${endpoint.id} ${url}`).toEqual([])
  }
})

test('an auditor reads the log, which holds no content, and nothing else', async () => {
  const auditor = await site.person(lixia, 'auditor')
  for (const { endpoint, url } of reads()) {
    const { text, status } = await auditor.ask('GET', url)
    expect(
      Object.values(secret).filter((one) => text.includes(one)),
      `${endpoint.id} ${url}`,
    ).toEqual([])
    if (/^(?:leads|cases|intake)\./.test(endpoint.id) && endpoint.path.includes(':id'))
      expect([403, 404], url).toContain(status)
  }
})

test('a partner sees what it sent, and nothing of another partner or of the organ', async () => {
  const [one, other] = [await site.partner(lixia), await site.partner(lixia)]
  const headers = (key: string) => ({ 'idempotency-key': key })
  const sent = await one.ask(
    'POST',
    '/api/v1/reports',
    { story: '协作单位一的材料，工资没有发。' },
    headers('first-report'),
  )
  expect(sent.status, sent.text).toBe(200)
  const { id } = sent.body as { id: string }
  expect((await one.ask('GET', `/api/v1/reports/${id}`)).status).toBe(200)
  expect((await other.ask('GET', `/api/v1/reports/${id}`)).status).toBe(404)
  await site.settle()
  expect((await one.ask('GET', '/api/v1/reports')).text).toContain(id)
  expect((await other.ask('GET', '/api/v1/reports')).text).not.toContain(id)
  // The same key of another partner is another report.
  const again = await other.ask(
    'POST',
    '/api/v1/reports',
    { story: '协作单位二的材料，工资没有发。' },
    headers('first-report'),
  )
  expect(again.status).toBe(200)
  expect((again.body as { id: string }).id).not.toBe(id)
  await expectNothingLeaks(one, 'partner')
})

test('nobody without a session is answered', async () => {
  for (const { url } of reads()) expect((await site.nobody.ask('GET', url)).status, url).toBe(401)
})

/** The state of everything that belongs to the report, as far as anybody could change it. */
const fingerprint = async (): Promise<unknown> => {
  const tables = [
    'reports',
    'leads',
    'cases',
    'clocks',
    'messages',
    'files',
    'identities',
    'identity_openings',
    'case_notes',
    'imports',
    'partners',
  ]
  const digests = tables.map(
    (table) =>
      `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t) as ${table}`,
  )
  const { rows } = await sql.raw(`select ${digests.join(', ')}`).execute(database.owner)
  return rows[0]
}

const bodies: Readonly<Record<string, unknown>> = {
  'leads.classify': { revision: 2, title: '改了' },
  'leads.move': { move: 'accept', revision: 2, given: { priority: 'LAB' } },
  'leads.merge': { intoId: '00000000-0000-7000-8000-000000000000', revision: 2 },
  'leads.unmerge': { revision: 2 },
  'leads.group': { add: [], remove: [] },
  'leads.undo': { entryId: '00000000-0000-7000-8000-000000000000' },
  'cases.move': { move: 'reply', revision: 1, given: {} },
  'cases.edit': { revision: 1, title: '改了' },
  'cases.clock': { change: 'extend', ruleId: 'PET.3M', length: 1, reason: '想要' },
  'cases.message': { body: '改了' },
  'cases.note': { body: '改了' },
  'intake.openIdentity': { reason: 'contact' },
  'intake.message': { body: '改了' },
}

test('nobody elsewhere changes anything of it', async () => {
  const before = await fingerprint()
  for (const organ of Object.values(elsewhere)) {
    const caller = await site.person(organ, ...workers)
    for (const endpoint of endpoints.filter(({ method, path }) => method !== 'GET' && path.includes(':id')))
      for (const url of addresses(endpoint.path)) {
        const answer = await caller.ask(endpoint.method, url, bodies[endpoint.id] ?? {})
        expect([403, 404, 409, 422, 401, 415, 406], `${endpoint.id} ${url} ${answer.text}`).toContain(
          answer.status,
        )
        expect(leaks(answer.text), `${endpoint.id} ${url}`).toEqual([])
      }
  }
  expect(await fingerprint()).toEqual(before)
}, 120_000)
