import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { nastyText } from './bad-input.ts'
import { install, type Installation } from './installation.ts'

/** The public forms, sent by something that is no browser. */
const database = withDatabase()
let site: Installation
beforeAll(async () => {
  site = await install(database)
}, 60_000)
afterAll(() => site?.close())

let sources = 0

/** A device of its own: its cookies, and an address that no limit has counted yet. */
const device = () => {
  const cookies: Record<string, string> = {}
  const remoteAddress = `2001:db8:${(++sources).toString(16)}::1`
  const get = (url: string) => site.app.inject({ url, cookies, remoteAddress })
  const post = async (url: string, payload: string | Buffer, type = 'application/x-www-form-urlencoded') => {
    const answer = await site.app.inject({
      method: 'POST',
      url,
      cookies,
      remoteAddress,
      headers: { 'content-type': type },
      payload,
    })
    for (const { name, value } of answer.cookies) cookies[name] = value
    return answer
  }
  return { get, post }
}

const steps = ['place', 'concern', 'people', 'industry', 'against', 'story', 'contact']
const fields =
  'placeId priorityId measureId groups persons industry againstKind againstName story sinceOn amountCents claim anonymous name phone address next part'.split(
    ' ',
  )
const values = fc.oneof(
  nastyText,
  fc.constantFrom(
    '1e5',
    '99999999999999999999',
    '2147483648',
    '999999',
    '-1',
    '0x10',
    'toString',
    '0000-01-01',
    '9999-12-31',
  ),
)
const forms = fc.array(fc.tuple(fc.constantFrom(...fields), values), { maxLength: 6 })

test('a report of nonsense is refused in words, at each step and when it is sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...steps), forms), { maxLength: 5 }),
      async (given) => {
        const { post } = device()
        await post('/report', '')
        await post('/report/story', new URLSearchParams({ story: '一段够长的话，说发生了什么。' }).toString())
        await post('/report/contact', new URLSearchParams({ anonymous: 'yes' }).toString())
        for (const [step, form] of given) {
          const sent = form.map(([name, value]): [string, string] => [
            name,
            value.toWellFormed().slice(0, 20_000),
          ])
          const answer = await post(`/report/${step}`, new URLSearchParams(sent).toString())
          expect(answer.statusCode, `${step} ${JSON.stringify(sent)} ${site.failures.at(-1)}`).toBeLessThan(
            500,
          )
        }
        const answer = await post('/report/send', '')
        expect(answer.statusCode, `${JSON.stringify(given)} ${site.failures.at(-1)}`).toBeLessThan(500)
      },
    ),
    { numRuns: 80, examples: [[[['place', [['placeId', '0x10']]]]]] },
  )
}, 60_000)

test.each([
  ['application/json', '{"story":"x"}'],
  ['text/xml', '<a/>'],
  ['multipart/form-data', 'no boundary'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="files"; filename="../../a.txt"\r\n\r\ncut in the middle',
  ],
  ['application/x-www-form-urlencoded', '%00%ff%=&&=;'],
  ['nonsense', 'x'],
])('%s where a form belongs', async (type, payload) => {
  for (const url of [
    '/report',
    '/report/files',
    '/report/story',
    '/follow',
    '/follow/message',
    '/verify',
    '/en/verify',
  ]) {
    const { post } = device()
    await post('/report', '')
    const { statusCode } = await post(url, payload, type)
    expect(statusCode, `${url} ${site.failures.at(-1)}`).toBeLessThan(500)
  }
})

test('the code of one report does nothing to another, whatever ids a form names', async () => {
  const [one, other] = [device(), device()]
  for (const { post, get } of [one, other]) {
    await post('/report', '')
    await post('/report/story', new URLSearchParams({ story: '一段够长的话，说发生了什么。' }).toString())
    await post('/report/contact', new URLSearchParams({ anonymous: 'yes' }).toString())
    expect((await post('/report/send', '')).headers['location']).toBe('/report/sent')
    const page = await get('/report/sent')
    const groups = /class="code groups"[^>]*>(.*?)<\/span\s*>\s*<\/span/s.exec(page.body)![1]!
    await post('/follow', new URLSearchParams({ code: groups.replace(/<[^>]*>|\s/g, '') }).toString())
  }
  const { rows } = await sql<{ id: string }>`select id from reports order by id desc limit 2`.execute(
    database.owner,
  )
  const form = new URLSearchParams({
    id: rows[1]!.id,
    reportId: rows[1]!.id,
    report: rows[1]!.id,
    stars: '1',
    reason: '撤',
  })
  for (const url of ['/follow/withdraw', '/follow/rate']) await other.post(url, form.toString())
  const { rows: touched } =
    await sql`select id from reports where withdrawn_at is not null or rating is not null`.execute(
      database.owner,
    )
  // Its own report alone: the newest.
  expect(touched).toEqual([{ id: rows[0]!.id }])
})
