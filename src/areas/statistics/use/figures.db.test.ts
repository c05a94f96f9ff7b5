import { changeClock } from '#areas/cases/use/change-clock.ts'
import { editCase } from '#areas/cases/use/edit-case.ts'
import { listCases } from '#areas/cases/use/list-cases.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import { undoCase } from '#areas/cases/use/undo-case.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { classifyLead } from '#areas/leads/use/classify-lead.ts'
import { mergeLead, unmergeLead } from '#areas/leads/use/merge-lead.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { listLeads } from '#areas/leads/use/read-leads.ts'
import { undoLead } from '#areas/leads/use/undo-lead.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import type { Actor } from '#kernel/actor.ts'
import { addDays } from '#kernel/time/date.ts'
import { inTransaction } from '#platform/db/tx.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanWater2031 } from '../../../../tests/invented/clean-water-2031.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import {
  county,
  countyBeside,
  countyElsewhere,
  fewOrgansDirectory,
  prefecture,
  province,
  supreme,
} from '../../../../tests/support/organs.ts'
import { must, theProgram } from '../../../../tests/support/people.ts'
import type { OpensView } from '../contract.ts'
import type { Counted, Indicator } from '../domain/indicator.ts'
import { checkFigures, keepFigures, recountFigures } from './keep.ts'
import { type Bureau, readOverview } from './overview.ts'

const indicator = (id: string, counts: Counted, more: Partial<Indicator> = {}): Indicator => ({
  id,
  title: text(id, id),
  unit: more.of ? 'share' : 'reports',
  counts,
  by: counts.event,
  dimensions: ['priority', 'organ', 'month'],
  formula: text('—', '—'),
  citation: cite('OMBUDSMAN-ACT', '3'),
  ...more,
})

const received = (clock?: Counted['clock']): Counted => ({
  event: 'report.received',
  ...(clock && { clock }),
})

const indicators: readonly Indicator[] = [
  indicator('received', received()),
  indicator('persons', { event: 'report.received', sum: 'persons_affected' }, { unit: 'persons' }),
  indicator('replied', received({ rule: 'REPLY', state: 'met' }), {
    of: received({ rule: 'REPLY', state: 'due' }),
  }),
  indicator('reported', received({ rule: 'REPORT', state: 'met' }), {
    of: received({ rule: 'REPORT', state: 'due' }),
  }),
  indicator('overdue', received({ state: 'overdue' }), { by: null }),
  indicator('passed-on', { event: 'lead.moved', move: 'accept_transfer' }),
  indicator('checked', { event: 'lead.moved', move: 'verify' }),
  indicator('opened', { event: 'case.opened' }, { unit: 'cases' }),
  indicator(
    'inquired',
    { event: 'case.opened', clock: { rule: 'INQUIRE', state: 'due' } },
    { unit: 'cases' },
  ),
  indicator('concluded', { event: 'case.moved', into: 'closed' }, { unit: 'cases' }),
  indicator('looked-into', { event: 'case.moved', move: 'take_up' }, { unit: 'cases' }),
]
const bureau: Bureau = {
  actions: [cleanWater2031],
  indicators,
  instruments: [],
  organs: () => fewOrgansDirectory,
}

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
const clerks = new Map<number, Staff>()
const handlers = new Map<number, Staff>()
let president: Staff
let chief: Staff
let countyChief: Staff

const places = [county, countyBeside, countyElsewhere]

beforeAll(async () => {
  work = await inventedCasework(database)
  for (const place of places) {
    clerks.set(place.id, await work.staff(place, 'intake_clerk'))
    handlers.set(place.id, await work.staff(place, 'prosecutor', 'chief_procurator'))
  }
  president = await work.staff(supreme, 'chief_procurator')
  chief = await work.staff(prefecture, 'chief_procurator')
  countyChief = await work.staff(county, 'chief_procurator')
})
afterAll(() => work.close())

const follow = async () => {
  await work.seal()
  while ((await inTransaction(database.app, theProgram, (tx) => keepFigures(tx, indicators))) > 0);
}

const check = () => inTransaction(database.app, theProgram, (tx) => checkFigures(tx, indicators))

/** What there is to work on, read past the policies. */
const leadsNow = () => database.owner.selectFrom('leads').selectAll().orderBy('id').execute()
const casesNow = () => database.owner.selectFrom('cases').selectAll().orderBy('id').execute()
const lastEntry = async (subject: string) =>
  (
    await sql<{ id: string; organ: number }>`select id, organ_id as organ from ledger_entries
      where subject_id = ${subject} order by seq desc limit 1`.execute(database.owner)
  ).rows[0]

const step = fc.record({
  act: fc.constantFrom(
    'report',
    'accept',
    'accept',
    'verify',
    'offer',
    'take-over',
    'classify',
    'merge',
    'unmerge',
    'undo-lead',
    'take-up',
    'report-progress',
    'answer',
    'file',
    'inquire',
    'hand-on',
    'ask-beside',
    'send-samples',
    'conclude',
    'undo-case',
    'pause',
    'refile',
  ),
  pick: fc.nat(1000),
  other: fc.nat(1000),
  days: fc.nat(40),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Tries one thing as whoever may do it; what is not allowed just now is refused and changes nothing. */
const take = async ({ act, pick, other }: Step, at: string): Promise<void> => {
  if (act === 'report') {
    await work.report(at, { organ: places[pick % places.length]! })
    return
  }
  const leads = await leadsNow()
  const cases = await casesNow()
  const lead = leads[pick % Math.max(1, leads.length)]
  const of = cases[pick % Math.max(1, cases.length)]
  const desk = lead && clerks.get(lead.offered_organ_id ?? lead.organ_id)
  const moveOf = (move: string, given: Record<string, unknown> = {}) =>
    lead &&
    work.as(desk!, (tx) => moveLead(tx, work.desk, { id: lead.id, move, revision: lead.revision, given }), at)
  const handled = (move: string, given: Record<string, unknown> = {}) =>
    of &&
    work.as(
      handlers.get(of.organ_id)!,
      (tx) => moveCase(tx, work.desk, { id: of.id, move, revision: of.revision, given }),
      at,
    )
  switch (act) {
    case 'accept':
      return void (await moveOf('accept', { priority: 'TAP' }))
    case 'verify':
      return void (await moveOf('verify', { reason: '核实' }))
    case 'offer':
      return void (await moveOf('offer_transfer', { organ: places[other % places.length]!.id }))
    case 'take-over':
      return void (await moveOf('accept_transfer'))
    case 'classify':
      return void (
        lead &&
        (await work.as(
          desk!,
          (tx) =>
            classifyLead(tx, work.desk, {
              id: lead.id,
              revision: lead.revision,
              change: { priorityId: other % 2 === 0 ? 'TAP' : null },
            }),
          at,
        ))
      )
    case 'merge': {
      const into = leads[other % Math.max(1, leads.length)]
      return void (
        lead &&
        into &&
        (await work.as(
          desk!,
          (tx) => mergeLead(tx, work.desk, { id: lead.id, intoId: into.id, revision: lead.revision }),
          at,
        ))
      )
    }
    case 'unmerge':
      return void (lead && (await work.as(desk!, (tx) => unmergeLead(tx, work.desk, { id: lead.id }), at)))
    case 'undo-lead': {
      const made = lead && (await lastEntry(lead.id))
      return void (
        made && (await work.as(desk!, (tx) => undoLead(tx, work.desk, { id: lead.id, entryId: made.id }), at))
      )
    }
    case 'take-up':
      return void (await handled('take_up'))
    case 'report-progress':
      return void (await handled('report_progress', { message: '已取样。' }))
    case 'answer':
      return void (await handled('answer', { outcome: 'upheld', message: '已更换。' }))
    case 'file':
      return void (await handled('file'))
    case 'inquire':
      return void (await handled('start_inquiry', { reason: '多处' }))
    case 'hand-on':
      return void (await handled('hand_on', {
        organ: places[other % places.length]!.id,
        reason: '不归本院',
        message: '已移送。',
      }))
    case 'ask-beside':
      return void (await handled('ask_beside', {
        organ: places[other % places.length]!.id,
        reason: '取样',
      }))
    case 'send-samples':
      return void (await handled('send_samples', { reason: '已取样' }))
    case 'conclude':
      return void (await handled('conclude', { amount: '100', message: '已查明。' }))
    case 'undo-case': {
      const made = of && (await lastEntry(of.id))
      return void (
        made &&
        (await work.as(
          handlers.get(of.organ_id)!,
          (tx) => undoCase(tx, work.desk, { id: of.id, entryId: made.id }),
          at,
        ))
      )
    }
    case 'pause': {
      const clock =
        of &&
        (await database.owner
          .selectFrom('clocks')
          .selectAll()
          .where('case_id', '=', of.id)
          .where('rule', '=', 'REPORT')
          .executeTakeFirst())
      const asked =
        clock?.state === 'paused'
          ? ({ change: 'resume', reasonId: 'samples', to: at.slice(0, 10) } as const)
          : ({ change: 'pause', reasonId: 'samples', from: at.slice(0, 10), document: '取样1号' } as const)
      return void (
        clock &&
        (await work.as(
          handlers.get(of.organ_id)!,
          (tx) => changeClock(tx, work.desk, { id: of.id, clockId: clock.id, asked: asked as never }),
          at,
        ))
      )
    }
    case 'refile':
      return void (
        of &&
        (await work.as(
          handlers.get(of.organ_id)!,
          (tx) =>
            editCase(tx, work.desk, {
              id: of.id,
              revision: of.revision,
              change: { priorityId: other % 2 === 0 ? 'TAP' : null },
            }),
          at,
        ))
      )
  }
}

let today = '2031-03-01'

const wholeTime = () => ({ from: '2031-03', to: today.slice(0, 7) })

test('whatever people do, the figures that follow are those of a full recount, cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
      for (const [index, one] of steps.entries()) {
        if (one.days > 30) today = addDays(today, one.days - 30)
        await take(one, `${today}T02:00:00Z`)
        if (index % 7 === 0) await follow()
      }
      await follow()
      const { behind, differing } = await check()
      expect({ behind, differing }).toEqual({ behind: 0, differing: [] })
    }),
    { numRuns: 12, endOnFailure: true, seed: 7 },
  )
  const { rows } = await check()
  expect(rows).toBeGreaterThan(50)
  const counted = await inTransaction(
    database.app,
    president,
    (tx) => readOverview(tx, bureau, wholeTime()),
    new Date(`${today}T04:00:00Z`),
  )
  const values = must(counted).figures.map(({ id, counts }) => [id, counts.value] as const)
  // Nearly each thing that is counted happened, so that figures are not equal for want of any; what needs
  // several steps in a row, such as a transfer that is taken over, chance may leave out.
  expect(values.filter(([, value]) => value === 0).length).toBeLessThan(4)
}, 240_000)

test('a wrong sum is found', async () => {
  await sql`update figure_rollups set amounts[1] = amounts[1] + 1
    where (action_id, organ_id, priority_id, month, counts_from) =
      (select action_id, organ_id, priority_id, month, counts_from from figure_rollups limit 1)`.execute(
    database.owner,
  )
  expect((await check()).differing).toHaveLength(1)
  expect(await inTransaction(database.app, theProgram, (tx) => recountFigures(tx, indicators))).toBe(true)
  expect((await check()).differing).toEqual([])
})

test('where the plan asks for another figure, everything is counted anew', async () => {
  const more = [...indicators, indicator('answered', { event: 'case.moved', move: 'answer' })]
  await inTransaction(database.app, theProgram, (tx) => keepFigures(tx, more))
  const checked = await inTransaction(database.app, theProgram, (tx) => checkFigures(tx, more))
  expect(checked.differing).toEqual([])
  await inTransaction(database.app, theProgram, (tx) => keepFigures(tx, indicators))
  expect((await check()).differing).toEqual([])
})

test('days that a calendar moved are counted anew once it is through', async () => {
  await sql`update leads set due_on = due_on + 1 where due_on is not null`.execute(database.owner)
  expect((await check()).differing).not.toEqual([])
  await inTransaction(database.app, theProgram, (tx) =>
    appendEntries(tx, [
      {
        type: 'calendar.recomputed',
        subject_kind: 'calendar',
        subject_id: tx.newId(),
        data: { year: 2031, recomputed: 1 },
      },
    ]),
  )
  await follow()
  expect((await check()).differing).toEqual([])
})

const overview = async (actor: Staff, query: Parameters<typeof readOverview>[2] = {}) =>
  must(
    await work.as(
      actor,
      (tx) => readOverview(tx, bureau, { ...wholeTime(), ...query }),
      `${today}T04:00:00Z`,
    ),
  )

const lengthOf = async (actor: Staff, { page, search }: OpensView): Promise<number> => {
  const { organ, view, ...filters } = search
  const query = { ...filters, organ: Number(organ), limit: 100 }
  const at = `${today}T04:00:00Z`
  if (page === 'leads')
    return must(await work.as(actor, (tx) => listLeads(tx, work.desk, { ...query, view: view as 'all' }), at))
      .count
  return must(await work.as(actor, (tx) => listCases(tx, work.desk, { ...query, view: view as 'all' }), at))
    .count
}

describe('the overview', () => {
  test.each([
    ['the whole country', () => president],
    ['a prefecture', () => chief],
    ['a county', () => countyChief],
  ])('each number of %s is as long as the list that it opens', async (_, who) => {
    const view = await overview(who())
    const readings = [...view.figures, ...view.organs.flatMap(({ figures }) => Object.values(figures))]
    const amounts = [
      ...readings.flatMap(({ counts, of, late }) => [counts, of, late]),
      ...view.table.rows.flatMap(({ cells, total }) => [...cells, total]),
    ].filter((amount) => amount !== null)
    const persons = new Set(
      [
        view.figures,
        ...view.organs.map(({ figures }) => Object.entries(figures).map(([id, f]) => ({ id, ...f }))),
      ]
        .flat()
        .filter(({ id }) => id === 'persons')
        .map(({ counts }) => counts),
    )
    const opening = amounts.filter((amount) => amount.opens !== null && !persons.has(amount))
    expect(opening.length).toBeGreaterThan(10)
    for (const { value, opens } of opening)
      expect([opens, await lengthOf(who(), opens!)]).toEqual([opens, value])
  })

  test('what is below adds up to what is above', async () => {
    const view = await overview(president)
    for (const { id, counts } of view.figures)
      expect([id, view.organs.reduce((sum, { figures }) => sum + figures[id]!.counts.value, 0)]).toEqual([
        id,
        counts.value,
      ])
  })

  test('priorities and months add up to the figure', async () => {
    const { table, figures } = await overview(president)
    const total = figures.find(({ id }) => id === table.figure)!.counts.value
    expect(table.rows.reduce((sum, row) => sum + row.total.value, 0)).toBe(total)
    expect(table.rows.flatMap(({ cells }) => cells).reduce((sum, { value }) => sum + value, 0)).toBe(total)
    const { figures: filed } = await overview(president, { priority: 'TAP' })
    expect(filed.find(({ id }) => id === table.figure)!.counts.value).toBe(
      table.rows.find(({ id }) => id === 'TAP')!.total.value,
    )
  })

  test('organs stand by official code, whatever their figures', async () => {
    const { organs } = await overview(president)
    expect(organs.filter(({ own }) => !own).map(({ code }) => code)).toEqual(['910000', '920000'])
  })

  test('a case manager of a higher organ sees figures of all below, but no list that would hold less', async () => {
    const manager = await work.staff(province, 'case_manager')
    const view = await overview(manager)
    expect(view.figures[0]!.counts.value).toBeGreaterThan(0)
    expect(view.listed).toBe(false)
    expect(view.figures.map(({ counts }) => counts.opens).filter((opens) => opens !== null)).toEqual([])
  })

  test('nobody looks up or sideways, and those who see no content see no figures', async () => {
    const ask = async (actor: Staff, organ?: number) =>
      work.as(
        actor,
        (tx) => readOverview(tx, bureau, organ === undefined ? {} : { organ }),
        `${today}T04:00:00Z`,
      )
    for (const organ of [province.id, supreme.id, countyElsewhere.id])
      expect(await ask(chief, organ)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
    for (const role of ['administrator', 'auditor', 'intake_clerk'] as const)
      expect(await ask(await work.staff(county, role))).toMatchObject({
        ok: false,
        refusal: { kind: 'forbidden' },
      })
    expect((await overview(chief)).path.map(({ id }) => id)).toEqual([prefecture.id])
  })

  test('it says how far it has come', async () => {
    await follow()
    expect((await overview(chief)).behind).toBe(0)
    await work.report(`${today}T03:00:00Z`)
    await work.seal()
    const late = await overview(chief)
    expect(late.behind).toBeGreaterThan(0)
    expect(late.asOf).toBe(new Date(`${today}T03:00:00Z`).toISOString())
    await follow()
    expect((await overview(chief)).behind).toBe(0)
  })
})
