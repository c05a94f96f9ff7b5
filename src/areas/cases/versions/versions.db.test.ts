import { moveLead } from '#areas/leads/use/move-lead.ts'
import { followClocks as leadsFollow } from '#areas/leads/use/follow-clocks.ts'
import { readLead } from '#areas/leads/use/read-leads.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county } from '../../../../tests/support/organs.ts'
import { must, theProgram } from '../../../../tests/support/people.ts'
import { caseDesk } from '../use/desk.ts'
import { moveCase } from '../use/move-case.ts'
import { readCase } from '../use/read-case.ts'
import { undoCase } from '../use/undo-case.ts'
import { migrateCases } from './jobs/migrate-cases.ts'
import { compareCases, stepOf } from './use/compare.ts'
import { decideVersion, proposeVersion, readVersionChange } from './use/changes.ts'

type Staff = Actor & { readonly kind: 'staff' }

const database = withDatabase()
const day = '2031-03-05T02:00:00Z'
let work: Casework
let office: Office
let manager: Staff
let other: Staff
let prosecutor: Staff
let clerk: Staff
const cases: string[] = []

/** The invented complaint, a year on: three months to report, another name for what is looked into. */
const nextVersion = (complaint: Procedure): Procedure => {
  const renamed = (id: string) => (id === 'looking' ? 'examining' : id)
  return {
    ...complaint,
    version: 2,
    states: complaint.states.map((state) =>
      state.id === 'looking' ? { ...state, id: 'examining', title: text('审查中', 'Being examined') } : state,
    ),
    moves: complaint.moves.map((move) => ({
      ...move,
      from: move.from.map(renamed),
      ...(move.to !== undefined && { to: renamed(move.to) }),
    })),
    clocks: complaint.clocks.map((rule) =>
      rule.id === 'REPORT' ? { ...rule, term: { length: 3, unit: 'month' } as const } : rule,
    ),
  }
}

const asked = { procedure: 'complaint', fromVersion: 1, toVersion: 2, map: { looking: 'examining' } }

const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)
beforeAll(async () => {
  work = await inventedCasework(database)
  manager = await work.staff(county, 'case_manager')
  other = await work.staff(county, 'case_manager')
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  for (let n = 0; n < 3; n += 1) {
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
        day,
      ),
    )
    cases.push(caseId!)
    const { revision } = must(await work.as(prosecutor, (tx) => readCase(tx, work.desk, caseId!), day)).case
    if (n > 0)
      must(
        await work.as(
          prosecutor,
          (tx) => moveCase(tx, work.desk, { id: caseId!, move: 'take_up', revision, given: {} }),
          day,
        ),
      )
  }
  const { plan } = work.desk
  office = caseDesk({
    ...work.desk,
    plan: { ...plan, procedures: [...plan.procedures, nextVersion(plan.procedures[0]!)] },
  })
})
afterAll(() => work.close())

const versions = async () =>
  (await database.owner.selectFrom('cases').select('procedure_version').execute()).map(
    ({ procedure_version }) => procedure_version,
  )

const migratedCases = () =>
  database.owner
    .selectFrom('ledger_entries')
    .select(['subject_id', 'data'])
    .where('type', '=', 'case.migrated')
    .execute()

test('a state without counterpart is named; so is a version that is not loaded, and a name of nothing', () => {
  const refusal = (change: Partial<typeof asked>) => {
    const step = stepOf(office, { ...asked, ...change })
    return step.ok ? '' : step.refusal.message.en
  }
  expect(refusal({})).toBe('')
  expect(refusal({ map: {} as never })).toContain('no counterpart of looking')
  expect(refusal({ map: { looking: 'nowhere' } })).toContain('--map looking=NEW')
  expect(refusal({ map: { ...asked.map, nothing: 'x' } as never })).toContain('no nothing')
  expect(refusal({ map: { looking: 'filed' } })).toContain('cannot become a closed state')
  expect(refusal({ toVersion: 3 })).toContain('loaded: 1, 2')
  expect(refusal({ toVersion: 1 })).toContain('two versions')
})

test('looking shows both sides and changes nothing', async () => {
  const step = must(stepOf(office, asked))
  const compared = await work.as(
    theProgram,
    async (tx) => ({
      ok: true,
      value: await compareCases(tx, office, step, { after: null, limit: 2, hold: false }),
    }),
    day,
  )
  expect(must(compared).map((one) => [one.case.state, one.stateAfter])).toEqual([
    ['taken', 'taken'],
    ['looking', 'examining'],
  ])
  expect(
    must(compared)[0]!.clocks.map(({ before, after }) => [
      before.rule,
      before.state,
      before.dueOn,
      after.dueOn,
    ]),
  ).toEqual(expect.arrayContaining([['REPORT', 'running', '2031-05-01', '2031-06-01']]))
  expect(await versions()).toEqual([1, 1, 1])
})

test('another person approves; then cases, leads, clocks and what reporters read go over, once', async () => {
  expect(kindOf(await work.as(prosecutor, (tx) => proposeVersion(tx, office, asked), day))).toBe('forbidden')
  const change = must(await work.as(manager, (tx) => proposeVersion(tx, office, asked), day))
  expect(change).toMatchObject({ state: 'proposed', affected: 3 })
  const read = must(
    await work.as(other, (tx) => readVersionChange(tx, office, change.id, { limit: 50 }), day),
  )
  expect(read.rows).toHaveLength(3)
  expect(await migrateCases(database.app, office, [leadsFollow], new Date(day))).toBe(0)
  expect(await versions()).toEqual([1, 1, 1])

  const decide = (who: Actor) => work.as(who, (tx) => decideVersion(tx, office, change.id, true), day)
  expect(kindOf(await decide(manager))).toBe('not-allowed')
  expect(kindOf(await decide(clerk))).toBe('forbidden')
  must(await decide(other))
  expect(kindOf(await decide(other))).toBe('not-allowed')

  // Killed when all is written and nothing committed: the whole batch is as it was, and told of nowhere.
  const killed = async (tx: Tx) => {
    const { rows } = await sql<{ pid: number; to: number }>`
      select pg_backend_pid() as pid, min(procedure_version) as to from cases`.execute(tx.db)
    expect(rows[0]!.to).toBe(2)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(database.owner)
  }
  await expect(migrateCases(database.app, office, [killed], new Date(day))).rejects.toThrow()
  expect(await versions()).toEqual([1, 1, 1])
  expect(await migratedCases()).toEqual([])
  for (let n = 0; n < 3; n += 1) await migrateCases(database.app, office, [leadsFollow], new Date(day))

  const rows = await database.owner
    .selectFrom('cases')
    .select(['state', 'procedure_version', 'due_on'])
    .orderBy('id')
    .execute()
  expect(rows).toEqual(
    ['taken', 'examining', 'examining'].map((state) => ({
      state,
      procedure_version: 2,
      due_on: '2031-06-01',
    })),
  )
  const leads = await database.owner.selectFrom('leads').select(['procedure_version', 'due_on']).execute()
  expect(leads).toEqual(Array(3).fill({ procedure_version: 2, due_on: '2031-06-01' }))
  const reports = await database.owner.selectFrom('reports').select('next_by').execute()
  expect(reports).toEqual(Array(3).fill({ next_by: '2031-06-01' }))
  const clocks = await database.owner.selectFrom('clocks').select(['rule', 'procedure_version']).execute()
  expect(new Set(clocks.map(({ procedure_version }) => procedure_version))).toEqual(new Set([2]))
  const entries = await migratedCases()
  expect(entries.map(({ subject_id }) => subject_id).toSorted()).toEqual(cases.toSorted())
  expect(entries[0]!.data).toMatchObject({
    from_version: 1,
    to_version: 2,
    clocks: [{ rule: 'REPORT', due_before: '2031-05-01', due: '2031-06-01' }],
  })
  expect(
    await database.owner.selectFrom('procedure_changes').select(['state', 'migrated']).execute(),
  ).toEqual([{ state: 'done', migrated: 3 }])
})

test('pages show them under the new version, and no step of the old one is taken back', async () => {
  const page = must(await work.as(prosecutor, (tx) => readCase(tx, office, cases[1]!), day))
  expect(page.case).toMatchObject({ state: 'examining', stateTitle: { zh: '审查中' } })
  expect(page.timeline.map(({ what }) => what.zh)).toContain('转到程序第 2 版')
  expect(page.timeline.every(({ undoUntil }) => undoUntil === null)).toBe(true)
  const taken = page.timeline.find(({ type }) => type === 'case.moved')!
  const undone = await work.as(
    prosecutor,
    (tx) => undoCase(tx, office, { id: cases[1]!, entryId: taken.id }),
    day,
  )
  expect(kindOf(undone)).toBe('not-allowed')
  const lead = must(await work.as(clerk, (tx) => readLead(tx, office, page.leads[0]!.id), day))
  expect(lead.clocks.map(({ dueOn }) => dueOn)).toContain('2031-06-01')
})
