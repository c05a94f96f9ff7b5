import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { RuleView } from '#areas/procedures/rules/contract.ts'
import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { computeDue } from '#kernel/time/due.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanWater2031 } from './invented/clean-water-2031.ts'
import { ombudsmanPlan } from './invented/ombudsman.ts'
import { type Caller, install, type Installation } from './robust/installation.ts'
import { withDatabase } from './support/database.ts'

/**
 * Another body's action with a procedure of its own, ten working days to a first reply, loaded beside the real one:
 * from the public page to the figures nothing of the two is mixed.
 */
const database = withDatabase()
const tenWorkdays = { length: 10, unit: 'workday' } as const
const [complaint, inquiry] = ombudsmanPlan.procedures as readonly [Procedure, Procedure]
const reception: Procedure = {
  ...complaint,
  clocks: complaint.clocks.map((rule) => (rule.id === 'REPLY' ? { ...rule, term: tenWorkdays } : rule)),
}
const received = plan.indicators.find(({ id }) => id === 'reports-received')!
const replied: Indicator = {
  ...received,
  id: 'replied-in-10-workdays',
  unit: 'share',
  counts: { event: 'report.received', clock: { rule: 'REPLY', state: 'met' } },
  of: { event: 'report.received', clock: { rule: 'REPLY', state: 'due' } },
}

const water = 'clean-water-2031'
const livelihood = plan.actions[0]!.id
const supreme = 100000

let site: Installation
let clerk: Caller

beforeAll(async () => {
  site = await install(database, {
    ...plan,
    actions: [...plan.actions, { ...cleanWater2031, reception: reception.id }],
    procedures: [...plan.procedures, reception, inquiry],
    indicators: [...plan.indicators, replied],
  })
  clerk = await site.person(
    supreme,
    'intake_clerk',
    'case_manager',
    'prosecutor',
    'department_head',
    'statistician',
  )
}, 60_000)
afterAll(() => site?.close())

/** A report through the public pages, without scripts; the page that follows it, by its code. */
const report = async (action: string, story: string): Promise<string> => {
  const cookies: Record<string, string> = {}
  const send = async (url: string, form?: Readonly<Record<string, string>>) => {
    const answer = await site.app.inject({
      method: form ? 'POST' : 'GET',
      url,
      cookies,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      ...(form && { payload: new URLSearchParams(form).toString() }),
    })
    for (const { name, value } of answer.cookies) cookies[name] = value
    return answer
  }
  await send('/report', { action })
  await send('/report/story', { story })
  await send('/report/contact', { anonymous: 'yes' })
  expect((await send('/report/send', {})).headers['location']).toBe('/report/sent')
  const groups = /class="code groups"[^>]*>(.*?)<\/span\s*>\s*<\/span/s.exec(
    (await send('/report/sent')).body,
  )![1]!
  await send('/follow', { code: groups.replace(/<[^>]*>|\s/g, '') })
  return (await send('/follow/report')).body
}

type Rows = {
  readonly rows: readonly { readonly id: string; readonly state: string; readonly dueOn: string }[]
}
const list = async (what: 'leads' | 'cases', action: string) =>
  ((await clerk.ask('GET', `/api/${what}?view=all&action=${action}`)).body as Rows).rows

const figures = async (action: string): Promise<Readonly<Record<string, number | null>>> => {
  const month = dateIn(new Date()).slice(0, 7)
  const { body, status, text } = await clerk.ask(
    'GET',
    `/api/overview?action=${action}&from=${month}&to=${month}`,
  )
  expect(status, text).toBe(200)
  const { figures: all } = body as { figures: readonly { id: string; value: number | null }[] }
  return Object.fromEntries(all.map(({ id, value }) => [id, value]))
}

test('the public pages offer both, each with what it promises', async () => {
  const { body } = await site.app.inject('/report')
  for (const { title } of site.system.plan.actions) expect(body).toContain(title.zh)
})

test('the procedures of both are shown, each with its periods, steps and picture', async () => {
  const { procedures } = (await clerk.ask('GET', '/api/procedures')).body as { procedures: RuleView[] }
  expect(procedures).toHaveLength(plan.procedures.length + 2)
  const shown = procedures.find(({ id }) => id === reception.id)!
  expect(shown).toMatchObject({ title: reception.title, version: reception.version })
  expect(shown.periods.find(({ id }) => id === 'REPLY')).toMatchObject({
    term: { zh: '10个工作日', en: '10 working days' },
    basis: { full: { zh: expect.stringContaining('第4条') } },
  })
  expect(shown.moves.map(({ id }) => id)).toEqual(reception.moves.map(({ id }) => id))
  const drawn = await clerk.ask('GET', `/api/procedures/${reception.id}/picture?language=en&current=merged`)
  expect(drawn.body).toMatchObject({
    title: reception.title,
    svg: expect.stringMatching(/data-current="true"[^]*10 working/),
  })
})

test('from intake to figures, side by side', async () => {
  const followed = await report(water, '水龙头流出黄水，已经两个星期没有人管。')
  expect(followed).toContain('已到new。')
  expect(await report(livelihood, '包工头拖欠工资三个月，一直不发。')).not.toContain('已到')
  await report(livelihood, '超市卖过期食品，吃了肚子疼。')
  await site.settle()

  const today = dateIn(new Date())
  const [lead, ...others] = await list('leads', water)
  expect(others).toEqual([])
  expect(lead).toMatchObject({
    state: 'new',
    dueOn: computeDue({ from: today, term: tenWorkdays, roll: false }, makeCalendar()).due,
  })
  expect((await list('leads', livelihood)).map(({ state }) => state)).toEqual([
    plan.procedures[0]!.initial,
    plan.procedures[0]!.initial,
  ])

  const move = async (what: 'leads' | 'cases', id: string, name: string, given: object): Promise<void> => {
    const page = (await clerk.ask('GET', `/api/${what}/${id}`)).body as Record<string, { revision: number }>
    const { revision } = (page['lead'] ?? page['case'] ?? page) as { revision: number }
    const moved = await clerk.ask('POST', `/api/${what}/${id}/moves`, { move: name, revision, given })
    expect(moved.status, moved.text).toBe(200)
  }
  const foreign = await clerk.ask('POST', `/api/leads/${lead!.id}/moves`, {
    move: 'accept',
    revision: 1,
    given: { priority: plan.actions[0]!.priorities[0]!.id },
  })
  expect(foreign.status, 'a priority of the other action').toBe(422)
  await move('leads', lead!.id, 'accept', { priority: 'TAP', handler: clerk.id, message: '已受理' })
  const [opened, ...more] = await list('cases', water)
  expect(more).toEqual([])
  expect(opened).toMatchObject({ state: 'taken' })
  expect(await list('cases', livelihood)).toEqual([])
  await move('cases', opened!.id, 'take_up', {})
  await move('cases', opened!.id, 'answer', { outcome: 'upheld', message: '水管已经更换' })
  await site.settle()

  expect(await figures(water)).toMatchObject({
    'reports-received': 1,
    'cases-opened': 1,
    'replied-in-10-workdays': 1,
  })
  expect(await figures(livelihood)).toMatchObject({ 'reports-received': 2, 'cases-opened': 0 })
})
