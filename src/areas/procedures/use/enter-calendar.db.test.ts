import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followClocks as casesFollow } from '#areas/cases/use/follow-clocks.ts'
import { followClocks as leadsFollow } from '#areas/leads/use/follow-clocks.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { recomputeClocks } from '../jobs/recompute-clocks.ts'
import { clockColumns, clockOf } from '../store/clocks.ts'
import { saveDueDates } from '../store/recompute.ts'
import { moveCase } from '#areas/cases/public.ts'
import { loadCalendar } from './calendar.ts'
import { decideCalendar, proposeCalendar, readChange } from './enter-calendar.ts'

const database = withDatabase()
let work: Casework
let manager: Actor
let other: Actor
let chief: Actor
let clerk: Actor
let prosecutor: Actor & { id: string }

beforeAll(async () => {
  work = await inventedCasework(database)
  manager = await work.staff(county, 'case_manager')
  other = await work.staff(county, 'case_manager')
  chief = await work.staff(county, 'chief_procurator')
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
})
afterAll(() => work.close())

const at = '2031-03-05T02:00:00Z'
const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)

const notice = {
  year: 2031,
  source: '国办发明电〔2030〕9号',
  days: ['2031-04-07', '2031-04-08'].map((date) => ({
    date,
    kind: 'holiday' as const,
    name: text('清明节', 'Qingming'),
    source: '国办发明电〔2030〕9号',
  })),
}

const move = async (caseId: string, id: string, now: string, given: Record<string, unknown> = {}) => {
  const { revision } = await database.owner
    .selectFrom('cases')
    .select('revision')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return must(
    await work.as(
      prosecutor,
      (tx) => moveCase(tx, work.desk, { id: caseId, move: id, revision, given }),
      now,
    ),
  )
}

const follow = (now: string) => recomputeClocks(database.app, [casesFollow, leadsFollow], new Date(now))

test('nothing moves until a calendar is approved; then clocks, leads, cases and reporters do', async () => {
  const lead = await work.report('2031-03-01T02:00:00Z')
  const { caseId } = must(
    await work.as(
      clerk,
      (tx) =>
        moveLead(tx, work.desk, {
          id: lead.id,
          move: 'accept',
          revision: lead.revision,
          given: { priority: 'TAP', handler: prosecutor.id },
        }),
      at,
    ),
  )
  await move(caseId!, 'take_up', at)
  // Thirty days end on Saturday, 5 April 2031, and roll to Monday the 7th.
  const { openedCaseId } = await move(caseId!, 'start_inquiry', '2031-03-06T02:00:00Z', { reason: '查' })
  const inquiry = () =>
    database.owner.selectFrom('cases').selectAll().where('id', '=', openedCaseId!).executeTakeFirstOrThrow()
  const before = await inquiry()
  expect(before.due_on).toBe('2031-04-07')

  expect(kindOf(await work.as(clerk, (tx) => proposeCalendar(tx, notice), at))).toBe('forbidden')
  const wrong = { ...notice, days: [{ ...notice.days[0]!, date: '2030-12-31' }] }
  expect(kindOf(await work.as(manager, (tx) => proposeCalendar(tx, wrong), at))).toBe('invalid')
  const change = must(await work.as(manager, (tx) => proposeCalendar(tx, notice), at))
  expect(change).toMatchObject({ state: 'proposed', affected: 1 })
  expect((await inquiry()).due_on).toBe('2031-04-07')
  const listed = must(await work.as(manager, (tx) => readChange(tx, change.id, { limit: 50 }), at))
  expect(listed.rows).toEqual([
    expect.objectContaining({
      caseId: openedCaseId,
      clock: expect.objectContaining({ dueOn: '2031-04-07', provisional: true }),
      after: expect.objectContaining({ dueOn: '2031-04-09', provisional: false }),
    }),
  ])
  expect(await follow(at)).toBe(0)
  expect((await inquiry()).due_on).toBe('2031-04-07')

  expect(kindOf(await work.as(manager, (tx) => decideCalendar(tx, change.id, true), at))).toBe('forbidden')
  expect(kindOf(await work.as(prosecutor, (tx) => decideCalendar(tx, change.id, true), at))).toBe('forbidden')
  expect((await inquiry()).due_on).toBe('2031-04-07')
  must(await work.as(other, (tx) => decideCalendar(tx, change.id, true), at))
  expect(kindOf(await work.as(manager, (tx) => decideCalendar(tx, change.id, false), at))).toBe('not-allowed')
  await follow(at)
  expect(await inquiry()).toMatchObject({ due_on: '2031-04-09', revision: before.revision })
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['subject_id', 'data'])
    .where('type', '=', 'clock.recomputed')
    .execute()
  expect(entries).toEqual([
    {
      subject_id: openedCaseId,
      data: expect.objectContaining({ due_before: '2031-04-07', due: '2031-04-09', rule: 'INQUIRE' }),
    },
  ])
  const state = async () =>
    (await database.owner.selectFrom('calendar_changes').select(['state', 'recomputed']).execute())[0]
  // A process that still reckons by the old calendar is waited for, and looked after.
  expect(await state()).toEqual({ state: 'approved', recomputed: 1 })
  await follow('2031-03-05T02:00:30Z')
  expect((await state())?.state).toBe('approved')
  await follow('2031-03-05T02:01:01Z')
  expect(await state()).toEqual({ state: 'done', recomputed: 1 })
  // What counts due days follows this one entry.
  const told = await database.owner
    .selectFrom('ledger_entries')
    .select(['subject_id', 'data'])
    .where('type', '=', 'calendar.recomputed')
    .execute()
  expect(told).toEqual([{ subject_id: change.id, data: { year: 2031, recomputed: 1 } }])
})

test('leads and what their reporters read follow too', async () => {
  const lead = await work.report('2031-05-01T02:00:00Z')
  await database.owner
    .updateTable('clocks')
    .set({ due_on: '2031-05-20' })
    .where('lead_id', '=', lead.id)
    .execute()
  await inTransaction(database.app, { kind: 'system', task: 'test' }, (tx) =>
    leadsFollow(tx, { leadIds: [lead.id], caseIds: [] }),
  )
  expect(
    await database.owner.selectFrom('leads').select('due_on').where('id', '=', lead.id).executeTakeFirst(),
  ).toEqual({ due_on: '2031-05-20' })
  expect(
    await database.owner
      .selectFrom('reports')
      .select('next_by')
      .where('id', '=', lead.reportId)
      .executeTakeFirst(),
  ).toEqual({ next_by: '2031-05-20' })
})

test('batches leave none out, and doing one again changes nothing', async () => {
  const many = 12_000
  await sql`
    insert into clocks (id, rule, procedure, procedure_version, case_id, started_on, term_length, term_unit, roll,
      state, due_on, provisional, action_id, organ_id, province_id, prefecture_id, county_id)
    select gen_random_uuid(), 'INQUIRE', 'inquiry', 1, case_id, '2032-03-03', 30, 'day', true,
      'running', '2032-04-02', true, 'clean-water-2031',
      case when n % 3 = 0 then ${prefecture.id}::int else ${county.id}::int end, null, null, null
    from generate_series(1, ${many}) as n,
      (select case_id from clocks where rule = 'INQUIRE' limit 1) as c`.execute(database.owner)
  const year = { ...notice, year: 2032, days: [{ ...notice.days[0]!, date: '2032-04-02' }] }
  const change = must(await work.as(manager, (tx) => proposeCalendar(tx, year), at))
  expect(change.affected).toBe(many)
  // Where case management is one person, a chief procurator approves.
  must(await work.as(chief, (tx) => decideCalendar(tx, change.id, true), at))
  const calendar = await inTransaction(database.app, { kind: 'system', task: 'test' }, loadCalendar)
  expect(calendar.announced(2032)).toBe(true)
  expect(makeCalendar().announced(2032)).toBe(false)
  await follow(at)
  // As if the program had been killed before the place was moved on.
  await sql`update calendar_changes set pass_at = null, pass_organ_id = null where year = 2032`.execute(
    database.owner,
  )
  while ((await follow(at)) > 0);
  const { rows } = await sql<{ due_on: string; n: number }>`
    select due_on, count(*)::int as n from clocks where started_on = '2032-03-03' group by 1`.execute(
    database.owner,
  )
  expect(rows).toEqual([{ due_on: '2032-04-05', n: many }])
  const { rows: entries } = await sql<{ n: number }>`
    select count(*)::int as n from ledger_entries
    where type = 'clock.recomputed' and data->>'change_id' = ${change.id}`.execute(database.owner)
  expect(entries[0]?.n).toBe(many)
})

test('a period that somebody extended since it was read keeps what they did', async () => {
  const [row] = await database.owner
    .selectFrom('clocks')
    .select(clockColumns)
    .where('started_on', '=', '2032-03-03')
    .limit(1)
    .execute()
  const read = clockOf(row!)
  const extended = [{ length: 1, unit: 'day', ruleId: 'complex', approverId: 'x', on: '2032-03-04' }]
  await database.owner
    .updateTable('clocks')
    .set({ extensions: JSON.stringify(extended) })
    .where('id', '=', read.id)
    .execute()
  const saved = await inTransaction(database.app, { kind: 'system', task: 'test' }, (tx) =>
    saveDueDates(tx, [{ clock: { ...read, dueOn: '2032-12-31' }, dueBefore: read.dueOn }]),
  )
  expect(saved.size).toBe(0)
  const now = await database.owner.selectFrom('clocks').select('due_on').where('id', '=', read.id).execute()
  expect(now).toEqual([{ due_on: read.dueOn }])
})
