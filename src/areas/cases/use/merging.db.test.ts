import { readAsReporter } from '#areas/intake/use/follow.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { checkFigures, keepFigures } from '#areas/statistics/use/keep.ts'
import { readOverview } from '#areas/statistics/use/overview.ts'
import type { Actor } from '#kernel/actor.ts'
import { text } from '#kernel/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { plan } from '#plan/plan.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, fewOrgansDirectory, prefecture } from '../../../../tests/support/organs.ts'
import { must, theProgram } from '../../../../tests/support/people.ts'
import { moveCase } from './move-case.ts'
import { readCase } from './read-case.ts'
import { withoutDocuments } from '../../../../tests/support/without-documents.ts'

/** One agency, many violations of one kind: one case. Several agencies, one harm: a case for each (PIL 69). */
const database = withDatabase()
type Staff = Actor & { readonly kind: 'staff' }
const action = plan.actions[0]!
const opened: Indicator = {
  id: 'opened',
  title: text('立案', 'Cases'),
  unit: 'cases',
  counts: { event: 'case.opened' },
  by: 'case.opened',
  dimensions: ['priority', 'organ', 'month'],
  formula: text('—', '—'),
  citation: { instrument: 'PIL', article: '69' },
}
const bare = withoutDocuments({ ...plan, indicators: [opened] })
const at = '2026-03-04T02:00:00Z'
let work: Casework
let clerk: Staff
let prosecutor: Staff
let colleague: Staff
let chief: Staff
let beside: Staff

beforeAll(async () => {
  work = await inventedCasework(database, { plan: bare, reception: 'petition', action: action.id })
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  colleague = await work.staff(county, 'prosecutor')
  chief = await work.staff(county, 'chief_procurator')
  beside = await work.staff(countyBeside, 'prosecutor')
})
afterAll(() => work.close())

const caseNow = (id: string) =>
  database.owner.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const pageOf = (actor: Staff, id: string) => work.as(actor, (tx) => readCase(tx, work.desk, id), at)
const step = async (
  id: string,
  move: string,
  given: Record<string, unknown> = {},
  by: Staff = prosecutor,
) => {
  const { revision } = await caseNow(id)
  return work.as(by, (tx) => moveCase(tx, work.desk, { id, move, revision, given }), at)
}
const reason = { reason: '同一行政机关，同类违法情形' }
const message = '已立案。'

/** A public interest case out of a petition of its own, before anybody begins on it. */
const clue = async (by: Staff = prosecutor, open = 'open_pil_administrative') => {
  const lead = await work.report('2026-03-02T02:00:00Z')
  const given = { priority: action.priorities[0]!.id, handler: by.id }
  const command = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const { caseId } = must(await work.as(clerk, (tx) => moveLead(tx, work.desk, command), at))
  must(await step(caseId!, 'take_up', {}, by))
  const { openedCaseId } = must(await step(caseId!, open, reason, by))
  return { id: openedCaseId!, petitionId: caseId!, reportId: lead.reportId }
}

const filed = async () => {
  const begun = await clue()
  must(await step(begun.id, 'assess'))
  must(await step(begun.id, 'file', { outcome: 'harm', ...reason, message }, chief))
  return begun
}

const merge = async (id: string, number: string, by: Staff = prosecutor) =>
  step(id, 'merge_into', { case: number, ...reason }, by)
const numberOf = async (id: string) => (await caseNow(id)).number
const messagesOn = async (reportId: string) =>
  must(await work.as({ kind: 'reporter', id: reportId }, (tx) => readAsReporter(tx, reportId), at)).messages

test('merged: it is closed and counts no more, each page names the other, both have it in the ledger', async () => {
  const [from, into] = [await filed(), await filed()]
  expect(must(await merge(from.id, await numberOf(into.id))).undoUntil).toBeNull()
  expect(await caseNow(from.id)).toMatchObject({
    state: 'joined',
    closed_on: '2026-03-04',
    counted: false,
    merged_into_id: into.id,
    due_on: null,
  })
  expect(await caseNow(into.id)).toMatchObject({ state: 'filed', counted: true, merged_into_id: null })
  expect(must(await pageOf(colleague, from.id))).toMatchObject({ mergedInto: { id: into.id }, moves: [] })
  expect(must(await pageOf(colleague, into.id))).toMatchObject({
    merged: [{ id: from.id }],
    mergedInto: null,
  })
  for (const id of [from.id, into.id])
    expect(await pageOf(beside, id)).toMatchObject({ refusal: { kind: 'missing' } })
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['subject_id', 'type', 'data'])
    .where('subject_id', 'in', [from.id, into.id])
    .orderBy('seq', 'desc')
    .limit(2)
    .execute()
  expect(entries).toMatchObject([
    { subject_id: from.id, type: 'case.moved', data: { move: 'merge_into', merged_into_id: into.id } },
    { subject_id: into.id, type: 'case.merged', data: { merged_case_id: from.id, reporters: 1 } },
  ])
})

test('its reporters are answered by the other case, however often that is merged on', async () => {
  const [first, second, last] = [await clue(), await clue(), await clue()]
  must(await merge(first.id, await numberOf(second.id)))
  must(await merge(second.id, await numberOf(last.id)))
  const { leads } = must(await pageOf(prosecutor, last.id))
  const reported = [first, second, last].map(({ reportId }) => reportId)
  expect(leads.map(({ reportId }) => reportId).toSorted()).toEqual(reported.toSorted())
  must(await step(last.id, 'assess'))
  must(await step(last.id, 'not_file', { ...reason, message: '不立案的理由。' }, chief))
  for (const reportId of reported)
    expect((await messagesOn(reportId)).at(-1)).toMatchObject({
      kind: 'result_reply',
      body: '不立案的理由。',
    })
  // Where a report stands is for the petition to say that it is in.
  expect(await caseNow(first.petitionId)).toMatchObject({ closed_on: null })
})

test('only into another running case of this procedure and organ, before its recommendation', async () => {
  const [from, closed, late, civil] = [
    await clue(),
    await clue(),
    await filed(),
    await clue(prosecutor, 'open_pil_civil'),
  ]
  must(await step(closed.id, 'move_clue', { organ: countyBeside.id, ...reason, message }, chief))
  const sent = await database.owner
    .selectFrom('cases')
    .select('number')
    .where('sent_by_id', '=', closed.id)
    .executeTakeFirstOrThrow()
  must(await step(late.id, 'notify'))
  must(await step(late.id, 'investigate'))
  must(await step(late.id, 'finish_investigation'))
  must(await step(late.id, 'recommend', reason, chief))
  for (const [number, says] of [
    ['随便写的', 'no case of this number'],
    [sent.number, 'no case of this number'],
    [await numberOf(from.id), 'the case itself'],
    [await numberOf(civil.id), 'the same procedure'],
    [await numberOf(closed.id), 'closed'],
    [await numberOf(late.id), 'before its recommendation'],
  ] as const)
    expect(await merge(from.id, number)).toMatchObject({
      refusal: { faults: [{ field: 'case', message: { en: expect.stringContaining(says) } }] },
    })
  expect(await merge(late.id, await numberOf(from.id))).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect(await caseNow(from.id)).toMatchObject({ state: 'clue', counted: true, merged_into_id: null })
})

test('not into a case of somebody else, except by a head; brackets may be typed as they come', async () => {
  const [from, others] = [await clue(), await clue(colleague)]
  const typed = (await numberOf(others.id)).replace('〔', '[').replace('〕', ']')
  expect(await merge(from.id, typed)).toMatchObject({ refusal: { rule: 'policy:cases.work' } })
  const head = await work.staff(county, 'department_head')
  must(await merge(from.id, typed, head))
})

test('the other way round at the same moment: the first is done, the second is told, and nobody’s work is lost', async () => {
  const [one, other] = [await filed(), await filed()]
  const waiting = async () =>
    (
      await sql<{ n: number }>`
        select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database.owner)
    ).rows[0]!.n
  const waits = (n: number) => expect.poll(waiting, { timeout: 30_000 }).toBe(n)
  const merges = await database.owner.transaction().execute(async (holding) => {
    // Somebody looks at the one of them, so that both merges are on their way before either is done.
    await holding.selectFrom('cases').select('id').where('id', '=', one.id).forUpdate().execute()
    const into = merge(one.id, await numberOf(other.id))
    await waits(1)
    const back = merge(other.id, await numberOf(one.id))
    await waits(2)
    return [into, back]
  })
  expect(await Promise.all(merges)).toMatchObject([
    { ok: true },
    { refusal: { faults: [{ field: 'case', message: { en: expect.stringContaining('closed') } }] } },
  ])
  expect(await caseNow(one.id)).toMatchObject({ state: 'joined', merged_into_id: other.id })
  expect(await caseNow(other.id)).toMatchObject({ state: 'filed', merged_into_id: null, closed_on: null })
  const { leads } = must(await pageOf(prosecutor, other.id))
  expect(leads.map(({ reportId }) => reportId)).toEqual(
    expect.arrayContaining([one.reportId, other.reportId]),
  )
})

test('for another agency: a case of its own against it, with the same reporters; for the same one, none', async () => {
  const { id, petitionId, reportId } = await filed()
  const split = (against: string) =>
    step(id, 'open_for_another_agency', { against, reason: '该局也没有履职' })
  expect(await split('  ')).toMatchObject({ refusal: { faults: [{ field: 'against' }] } })
  const { openedCaseId, state } = must(await split('某县水务局'))
  expect(state).toBe('filed')
  expect(await caseNow(openedCaseId!)).toMatchObject({
    procedure: 'pil-administrative',
    state: 'clue',
    against_name: '某县水务局',
    origin_case_id: petitionId,
    counted: true,
  })
  expect(must(await pageOf(prosecutor, openedCaseId!)).leads).toMatchObject([{ reportId }])
  expect(await split('某县水务局')).toMatchObject({
    refusal: {
      faults: [{ field: 'against', message: { zh: expect.stringContaining(await numberOf(openedCaseId!)) } }],
    },
  })
  must(await split('某县环保局'))
  const told = await database.owner
    .selectFrom('ledger_entries')
    .select('data')
    .where('subject_id', 'in', [id, openedCaseId!])
    .execute()
  expect(JSON.stringify(told)).not.toContain('水务局')
})

test('a case that is merged counts once, as a full recount says too', async () => {
  const follow = async () => {
    await work.seal()
    while ((await inTransaction(database.app, theProgram, (tx) => keepFigures(tx, [opened]))) > 0);
    const checked = await inTransaction(database.app, theProgram, (tx) => checkFigures(tx, [opened]))
    expect(checked.differing).toEqual([])
    const head = await work.staff(prefecture, 'chief_procurator')
    const bureau = {
      actions: plan.actions,
      indicators: [opened],
      instruments: plan.instruments,
      organs: () => fewOrgansDirectory,
    }
    const overview = await inTransaction(
      database.app,
      head,
      (tx) => readOverview(tx, bureau, { action: action.id, from: '2026-01', to: '2026-12' } as never),
      new Date(at),
    )
    return must(overview).figures[0]!.counts.value
  }
  const [from, into] = [await clue(), await clue()]
  const before = await follow()
  must(await merge(from.id, await numberOf(into.id)))
  expect(await follow()).toBe(before - 1)
})
