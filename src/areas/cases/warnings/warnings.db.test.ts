import { moveLead } from '#areas/leads/use/move-lead.ts'
import { warningNow } from '#areas/procedures/domain/warnings.ts'
import { warnOfClocks } from '#areas/procedures/jobs/warn.ts'
import type { Actor } from '#kernel/actor.ts'
import { addDays } from '#kernel/time/date.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { listWarnings, seeWarnings } from './use/warnings.ts'

type Staff = Actor & { readonly kind: 'staff' }

const database = withDatabase()
let work: Casework
let clerk: Staff
let prosecutor: Staff
let colleague: Staff
let head: Staff
let beside: Staff
let above: Staff
let caseId: string

const morning = (day: string) => `${day}T02:00:00Z`

beforeAll(async () => {
  work = await inventedCasework(database)
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  colleague = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  beside = await work.staff(countyBeside, 'department_head', 'intake_clerk')
  above = await work.staff(prefecture, 'chief_procurator')
  const lead = await work.report(morning('2031-03-01'))
  const accepted = must(
    await work.as(
      clerk,
      (tx) =>
        moveLead(tx, work.desk, {
          id: lead.id,
          move: 'accept',
          revision: lead.revision,
          given: { priority: 'TAP', handler: prosecutor.id },
        }),
      morning('2031-03-02'),
    ),
  )
  caseId = accepted.caseId!
})
afterAll(() => work.close())
beforeEach(() => sql`truncate warnings, warnings_seen, warning_pass`.execute(database.owner))

/** Until there is nothing left, as the follower does it. */
const warn = async (day: string, desk = work.desk) => {
  while ((await warnOfClocks(database.app, desk, new Date(morning(day)))) > 0);
}

const told = async (who: Staff, day: string) =>
  must(await work.as(who, (tx) => listWarnings(tx, work.desk), morning(day))).rows

const kindsOf = async (who: Staff, day: string) =>
  (await told(who, day)).map(({ kind, why }) => `${kind} ${why}`)

const warnings = () => database.owner.selectFrom('warnings').select(['kind', 'due_on']).execute()
const entries = async () =>
  (
    await database.owner
      .selectFrom('ledger_entries')
      .select('id')
      .where('type', '=', 'clock.warned')
      .execute()
  ).length

// The report is due two months after 1 March.
test('half of the period goes to who has the case, three days before the end to the head too', async () => {
  await warn('2031-03-20')
  expect(await kindsOf(prosecutor, '2031-03-20')).toEqual([])
  await warn('2031-04-02')
  expect(await kindsOf(prosecutor, '2031-04-02')).toEqual(['half mine'])
  expect(await kindsOf(head, '2031-04-02')).toEqual([])
  await warn('2031-04-28')
  for (const [who, seen] of [
    [prosecutor, ['three_days mine']],
    [head, ['three_days head']],
    [colleague, []],
    [clerk, []],
    [beside, []],
    [above, []],
  ] as const)
    expect(await kindsOf(who, '2031-04-28')).toEqual(seen)
  const [row] = await told(prosecutor, '2031-04-28')
  expect(row).toMatchObject({ caseId, leadId: null, dueOn: '2031-05-01', title: { en: 'Report' } })
})

test('what is seen is seen by that one alone', async () => {
  await warn('2031-05-01')
  const [row] = await told(prosecutor, '2031-05-01')
  expect(row?.kind).toBe('due')
  const see = (who: Staff) => work.as(who, (tx) => seeWarnings(tx, [row!.id]), morning('2031-05-01'))
  expect(must(await see(beside))).toEqual({ seen: 0 })
  expect(must(await see(prosecutor))).toEqual({ seen: 1 })
  expect(must(await see(prosecutor))).toEqual({ seen: 0 })
  expect(await told(prosecutor, '2031-05-01')).toEqual([])
  expect(await kindsOf(head, '2031-05-01')).toEqual(['due head'])
  await warn('2031-05-02')
  expect(await kindsOf(prosecutor, '2031-05-02')).toEqual(['overdue mine'])
})

test('after days without a server each is told once where it stands; nothing doubles', async () => {
  await warn('2031-03-20')
  const before = await entries()
  await warn('2031-06-20')
  expect(await warnings()).toEqual([{ kind: 'overdue', due_on: '2031-05-01' }])
  expect(await entries()).toBe(before + 1)
  await warn('2031-06-20')
  await warn('2031-06-21')
  expect(await entries()).toBe(before + 1)
})

test('where the rule escalates, the level above is told once it is overdue', async () => {
  const { plan } = work.desk
  const escalating = {
    ...work.desk,
    plan: {
      ...plan,
      procedures: plan.procedures.map((one) => ({
        ...one,
        clocks: one.clocks.map((rule) => ({ ...rule, onMiss: 'escalate' as const })),
      })),
    },
  }
  await warn('2031-05-01', escalating)
  expect(await told(above, '2031-05-01')).toEqual([])
  await warn('2031-05-02', escalating)
  expect(await kindsOf(above, '2031-05-02')).toEqual(['overdue above'])
  expect(await kindsOf(head, '2031-05-02')).toEqual(['overdue head'])
})

test('a period that comes to another day is told of anew, and one that ended no more', async () => {
  await warn('2031-05-01')
  const id = (await told(prosecutor, '2031-05-01'))[0]!.id
  must(await work.as(prosecutor, (tx) => seeWarnings(tx, [id]), morning('2031-05-01')))
  const put = (set: { due_on?: string; state?: string; ended_on?: string | null }) =>
    database.owner
      .updateTable('clocks')
      .set(set)
      .where('case_id', '=', caseId)
      .where('rule', '=', 'REPORT')
      .execute()
  await put({ due_on: '2031-05-06' })
  expect(await told(prosecutor, '2031-05-01')).toEqual([])
  await warn('2031-05-06')
  expect(await kindsOf(prosecutor, '2031-05-06')).toEqual(['due mine'])
  await put({ state: 'cancelled', ended_on: '2031-05-06' })
  expect(await told(prosecutor, '2031-05-06')).toEqual([])
  await put({ state: 'running', ended_on: null, due_on: '2031-05-01' })
})

test('where nobody has it yet, the desk that owes it is told', async () => {
  const lead = await work.report(morning('2031-07-01'))
  await warn('2031-07-11')
  const rows = await told(clerk, '2031-07-11')
  expect(rows).toMatchObject([
    { kind: 'due', why: 'mine', leadId: lead.id, number: lead.number, caseId: null },
  ])
  expect((await told(prosecutor, '2031-07-11')).some(({ leadId }) => leadId === lead.id)).toBe(false)
})

test('many: the database finds what the pure function says, killed in between or not, once each', async () => {
  const today = '2032-06-15'
  await sql`
    insert into clocks (id, rule, procedure, procedure_version, case_id, started_on, term_length, term_unit, roll,
      state, due_on, provisional, action_id, organ_id, province_id, prefecture_id, county_id)
    select gen_random_uuid(), 'REPORT', 'complaint', 1, ${caseId}, ${today}::date - (n % 90), n % 97, 'day', false,
      'running', ${today}::date - (n % 90) + (n % 97) - 5, false, 'clean-water-2031', ${county.id}, null, null, null
    from generate_series(1, 3500) n`.execute(database.owner)
  const clocks = await database.owner
    .selectFrom('clocks')
    .select(['id', 'state', 'started_on', 'due_on'])
    .where('state', '=', 'running')
    .execute()
  const expected = clocks.flatMap(({ id, started_on: startedOn, due_on: dueOn }) => {
    const now = warningNow({ state: 'running', startedOn, dueOn }, today)
    // What lies further back than a pass looks was never told of.
    const back = now?.kind === 'overdue' ? 32 : 3
    return now && now.on >= addDays(today, now.kind === 'overdue' ? -back + 2 : -back)
      ? [`${id} ${now.kind}`]
      : []
  })
  const at = new Date(morning(today))
  // A failure takes its whole batch back.
  await expect(warnOfClocks(database.app, { ...work.desk, plan: null } as never, at)).rejects.toThrow()
  expect(await warnings()).toEqual([])
  expect(expected.length).toBeGreaterThan(500)
  await Promise.all([warn(today), warn(today)])
  await warn(today)
  const rows = await database.owner.selectFrom('warnings').select(['clock_id', 'kind']).execute()
  expect(rows.map(({ clock_id, kind }) => `${clock_id} ${kind}`).toSorted()).toEqual(expected.toSorted())
  const { rows: doubled } = await sql`
    select data->>'clock_id' from ledger_entries where type = 'clock.warned'
    and at = ${at} group by 1 having count(*) > 1`.execute(database.owner)
  expect(doubled).toEqual([])
})

test('a pass looks at the days it is about, by their indexes', async () => {
  await sql`analyze clocks`.execute(database.owner)
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select id from clocks where state = 'running' and half_on >= '2032-06-14' and half_on <= '2032-06-15'`.execute(
    database.app,
  )
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('clocks_half')
})
