import { changeActive } from '#areas/accounts/public.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Lead } from '#areas/leads/domain/lead.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { registerApi } from '#platform/http/api.ts'
import { budgets, rateLimits } from '#areas/intake/use/limits.ts'
import ICAL from 'ical.js'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { dueDateRoutes } from './http/routes.ts'
import { countDue, type DueAsked, listDue } from './use/due-dates.ts'

type Staff = Actor & { readonly kind: 'staff' }

const database = withDatabase()
const today = dateIn(new Date())
const at = (day: IsoDate) => `${day}T02:00:00Z`
let work: Casework
let clerk: Staff
let prosecutor: Staff
let beside: Staff
let chief: Staff
let administrator: Staff
let mine: Lead
let caller: Actor
let app: FastifyInstance

const accept = async (lead: Lead, handler: string) =>
  must(
    await work.as(
      clerk,
      (tx) =>
        moveLead(tx, work.desk, {
          id: lead.id,
          move: 'accept',
          revision: lead.revision,
          given: { priority: 'TAP', handler },
        }),
      at(today),
    ),
  ).caseId!

beforeAll(async () => {
  work = await inventedCasework(database)
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  beside = await work.staff(countyBeside, 'prosecutor')
  chief = await work.staff(prefecture, 'chief_procurator')
  administrator = await work.staff(county, 'administrator')
  const colleague = await work.staff(county, 'prosecutor')
  mine = await work.report(at(today), { story: '张三家水龙头流出黄水，已经两周。' })
  await accept(mine, prosecutor.id)
  await accept(await work.report(at(today)), colleague.id)
  // Waits at the desk, with two periods.
  await work.report(at(today))
  app = fastify()
  const rates = rateLimits({ ...budgets, feed: { burst: 60, secondsEach: 60 } })
  const who = async () => ok(caller)
  registerApi(
    app,
    dueDateRoutes(work.desk, (source) => rates.take('feed', source)),
    {
      database: database.app,
      authenticate: { staff: who, partner: who, public: async () => ok({ kind: 'visitor' }) },
    },
  )
})
afterAll(async () => {
  await app.close()
  await work.close()
})
beforeEach(() => void (caller = prosecutor))

const until = { from: today, to: addDays(today, 42) }
const long = { from: addDays(today, 50), to: addDays(today, 70) }

const count = async (who: Actor, asked: Partial<DueAsked>) =>
  must(
    await work.as(who, (tx) => countDue(tx, work.desk, { view: 'mine', ...until, ...asked }), at(today)),
  ).days.reduce((sum, day) => sum + day.count, 0)

const list = async (who: Actor, asked: Partial<DueAsked>, limit = 50) =>
  must(
    await work.as(
      who,
      (tx) => listDue(tx, work.desk, { view: 'mine', ...until, ...asked }, { limit }),
      at(today),
    ),
  )

test('mine is what I handle, and at the desk what waits there; the organ and what is below it are more', async () => {
  // Two months: two accepted cases and a lead; ten days: the lead alone.
  expect(await count(prosecutor, long)).toBe(1)
  expect(await count(prosecutor, until)).toBe(0)
  expect(await count(clerk, until)).toBe(1)
  expect(await count(clerk, long)).toBe(1)
  expect(await count(prosecutor, { view: 'organ', ...long })).toBe(3)
  expect(await count(chief, { view: 'organ', ...long })).toBe(0)
  expect(await count(chief, { view: 'subtree', ...long })).toBe(3)
  expect(await count(beside, { view: 'subtree', ...long })).toBe(0)
  expect(await count(beside, { view: 'organ', organ: county.id, ...long })).toBe(0)
  const refused = await work.as(
    administrator,
    (tx) => countDue(tx, work.desk, { view: 'organ', ...long }),
    at(today),
  )
  expect(refused.ok).toBe(false)
})

test('a day opens what is due on it, page by page, as many as were counted', async () => {
  const all = await list(prosecutor, { view: 'organ', ...long })
  expect(all.rows.map(({ caseId, leadId }) => (caseId === null) === (leadId !== null))).toEqual([
    true,
    true,
    true,
  ])
  expect(all.next).toBeNull()
  const first = await list(prosecutor, { view: 'organ', ...long }, 2)
  expect(first.rows).toEqual(all.rows.slice(0, 2))
  const url = `/api/due-dates/list?view=organ&from=${long.from}&to=${long.to}&limit=2&after=${first.next}`
  expect((await app.inject(url)).json()).toEqual({ rows: all.rows.slice(2), next: null })
})

test('more than six weeks, or backwards, is not asked for', async () => {
  for (const to of [addDays(today, 43), addDays(today, -1)]) {
    const answer = await app.inject(`/api/due-dates?from=${today}&to=${to}`)
    expect([answer.statusCode, answer.json().faults[0].field]).toEqual([422, 'query.to'])
  }
})

const make = async (): Promise<string> =>
  (await app.inject({ method: 'POST', url: '/api/due-feed' })).json().path
const read = (path: string) => app.inject(path)

test('a feed holds numbers, periods and days, and nothing of a person', async () => {
  const { statusCode, headers, body } = await read(await make())
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  const { number } = (await list(prosecutor, long)).rows[0]!
  expect(body.replaceAll('\r\n ', '')).toContain(`SUMMARY:${number} 办理报告`)
  expect(body).not.toContain('张三')
  expect(body).not.toContain('黄水')
})

test('a calendar program reads it: whole days under case numbers; what is not owed any more is gone', async () => {
  const path = await make()
  const events = async () => {
    const { body } = await read(path)
    const calendar = new ICAL.Component(ICAL.parse(body))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  }
  const { number, dueOn } = (await list(prosecutor, long)).rows[0]!
  const clocks = database.owner.updateTable('clocks').where('due_on', '=', dueOn)
  const [event] = await events()
  expect([event!.summary, event!.startDate.isDate, event!.startDate.toString()]).toEqual([
    `${number} 办理报告`,
    true,
    dueOn,
  ])
  await clocks.set({ state: 'cancelled', ended_on: today }).execute()
  expect(await events()).toEqual([])
  await clocks.set({ state: 'running', ended_on: null }).execute()
  expect(await events()).toHaveLength(1)
})

test('nobody who handles no case has a feed', async () => {
  caller = administrator
  expect((await app.inject({ method: 'POST', url: '/api/due-feed' })).statusCode).toBe(403)
})

test('an address ends when it is revoked, made anew, or its account is disabled; the token is kept nowhere', async () => {
  const first = await make()
  const second = await make()
  expect((await read(first)).statusCode).toBe(404)
  expect((await read(second)).statusCode).toBe(200)
  const rows = await database.owner.selectFrom('due_feeds').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(second.split('/')[3])
  await app.inject({ method: 'DELETE', url: '/api/due-feed' })
  expect((await read(second)).statusCode).toBe(404)
  expect((await app.inject('/api/due-feed')).json()).toEqual({ feed: null })

  const third = await make()
  const activate = (active: boolean) =>
    inTransaction(database.app, { kind: 'system', task: 'test' }, async (tx) =>
      must(await changeActive(tx, prosecutor.id, active)),
    )
  await activate(false)
  expect((await read(third)).statusCode).toBe(404)
  await activate(true)
  expect((await read(third)).statusCode).toBe(200)
})

test('it shows what its owner may see today', async () => {
  const path = await make()
  await database.owner.deleteFrom('account_roles').where('account_id', '=', prosecutor.id).execute()
  expect((await read(path)).statusCode).toBe(404)
})

test('whoever asks too often is told when to come again', async () => {
  const path = `/api/feeds/${'x'.repeat(43)}/due-dates.ics`
  let answer = await read(path)
  for (let n = 0; n < 60 && answer.statusCode === 404; n += 1) answer = await read(path)
  expect(answer.statusCode).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
})
