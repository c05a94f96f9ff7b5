import { moveLead } from '#areas/leads/use/move-lead.ts'
import { followClocks as leadsFollow } from '#areas/leads/use/follow-clocks.ts'
import { recomputeClocks } from '#areas/procedures/jobs/recompute-clocks.ts'
import { decideCalendar, proposeCalendar } from '#areas/procedures/use/enter-calendar.ts'
import type { Actor } from '#kernel/actor.ts'
import { text } from '#kernel/text.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { withoutDocuments } from '../../../../tests/support/without-documents.ts'
import { changeClock } from './change-clock.ts'
import { followClocks as casesFollow } from './follow-clocks.ts'
import { moveCase } from './move-case.ts'

/** Holidays are announced late, while people are at work by the old calendar and some periods stand still. */
const database = withDatabase()
const action = plan.actions[0]!
const at = (day: string) => `${day}T02:00:00Z`
let work: Casework
let clerk: Actor
let prosecutor: Actor & { id: string }
let manager: Actor
let chief: Actor

beforeAll(async () => {
  work = await inventedCasework(database, {
    plan: withoutDocuments(plan),
    reception: 'petition',
    action: action.id,
  })
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  manager = await work.staff(county, 'case_manager')
  chief = await work.staff(county, 'chief_procurator')
})
afterAll(() => work.close())

const held = (id: string) =>
  database.owner
    .selectFrom('cases')
    .select(['revision', 'due_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const move = async (id: string, name: string, day: string, given: Record<string, unknown> = {}) => {
  const { revision } = await held(id)
  return must(
    await work.as(prosecutor, (tx) => moveCase(tx, work.desk, { id, move: name, revision, given }), at(day)),
  )
}

/** Support of prosecution, from 6 March 2031 on: thirty days end on Saturday, 5 April. */
const supported = async (): Promise<string> => {
  const lead = await work.report(at('2031-03-05'))
  const given = { priority: action.priorities[0]!.id, handler: prosecutor.id }
  const accept = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const { caseId } = must(await work.as(clerk, (tx) => moveLead(tx, work.desk, accept), at('2031-03-05')))
  await move(caseId!, 'take_up', '2031-03-05')
  const opened = await move(caseId!, 'open_support_of_prosecution', '2031-03-06', { reason: '欠薪' })
  return opened.openedCaseId!
}

const clockOf = (caseId: string) =>
  database.owner
    .selectFrom('clocks')
    .select(['id', 'due_on', 'provisional'])
    .where('case_id', '=', caseId)
    .where('rule', '=', 'SUP.REVIEW')
    .executeTakeFirstOrThrow()

const change = async (caseId: string, asked: Parameters<typeof changeClock>[2]['asked'], day: string) => {
  const { id } = await clockOf(caseId)
  must(
    await work.as(
      prosecutor,
      (tx) => changeClock(tx, work.desk, { id: caseId, clockId: id, asked }),
      at(day),
    ),
  )
}
const pause = (id: string, day: string) =>
  change(id, { change: 'pause', reasonId: 'evidence', from: '2031-03-10' }, day)
const resume = (id: string, day: string) =>
  change(id, { change: 'resume', reasonId: 'evidence', to: '2031-03-12' }, day)

const notice = {
  year: 2031,
  source: '国办发明电〔2031〕1号',
  days: ['2031-04-07', '2031-04-08'].map((date) => ({
    date,
    kind: 'holiday' as const,
    name: text('清明节', 'Qingming'),
    source: '国办发明电〔2031〕1号',
  })),
}
const follow = (now: string) => recomputeClocks(database.app, [casesFollow, leadsFollow], new Date(now))

test('what runs moves once; what stands still, or was just reckoned by the old calendar, comes out right', async () => {
  const [running, paused, between] = [await supported(), await supported(), await supported()]
  await pause(paused, '2031-03-11')
  await pause(between, '2031-03-11')
  expect(await clockOf(running)).toMatchObject({ due_on: '2031-04-07', provisional: true })

  const proposed = must(await work.as(manager, (tx) => proposeCalendar(tx, notice), at('2031-03-12')))
  must(await work.as(chief, (tx) => decideCalendar(tx, proposed.id, true), at('2031-03-12')))
  // Somebody at work meanwhile, whose process still reckons by the calendar that it knows.
  await Promise.all([follow('2031-03-12T02:00:01Z'), resume(between, '2031-03-12')])
  expect(await clockOf(running)).toMatchObject({ due_on: '2031-04-09', provisional: false })
  expect(await clockOf(paused)).toMatchObject({ due_on: null })

  await follow('2031-03-12T02:01:02Z')
  expect(await clockOf(between)).toMatchObject({ due_on: '2031-04-09', provisional: false })
  expect(await held(between)).toMatchObject({ due_on: '2031-04-09' })
  const recomputed = await database.owner
    .selectFrom('ledger_entries')
    .select('subject_id')
    .where('type', '=', 'clock.recomputed')
    .where('subject_id', 'in', [running, paused, between])
    .execute()
  expect(recomputed.map(({ subject_id }) => subject_id).toSorted()).toEqual([running, between].toSorted())
})
