import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Actor } from '#kernel/actor.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { moveCase } from './move-case.ts'
import { withoutDocuments } from '../../../../tests/support/without-documents.ts'

const database = withDatabase()
type Staff = Actor & { readonly kind: 'staff' }
let work: Casework
let clerk: Staff
let prosecutor: Staff

const bare = withoutDocuments(plan)

beforeAll(async () => {
  work = await inventedCasework(database, { plan: bare, reception: 'petition', action: plan.actions[0]!.id })
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
})
afterAll(() => work.close())

const revisionOf = async (id: string) =>
  (await database.owner.selectFrom('cases').select('revision').where('id', '=', id).executeTakeFirstOrThrow())
    .revision

const step = async (id: string, move: string, given: Record<string, unknown> = {}) => {
  const revision = await revisionOf(id)
  return work.as(
    prosecutor,
    (tx) => moveCase(tx, work.desk, { id, move, revision, given }),
    '2026-03-04T02:00:00Z',
  )
}

const petitionCase = async (): Promise<string> => {
  const lead = await work.report('2026-03-02T02:00:00Z')
  const given = { priority: plan.actions[0]!.priorities[0]!.id, handler: prosecutor.id }
  const command = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const { caseId } = must(
    await work.as(clerk, (tx) => moveLead(tx, work.desk, command), '2026-03-03T02:00:00Z'),
  )
  must(await step(caseId!, 'take_up'))
  return caseId!
}

const reason = { reason: '另有一个行政机关不履行职责' }

test('several agencies, one harm: a case for each; of a procedure that says nothing, one at a time', async () => {
  const caseId = await petitionCase()
  const first = must(await step(caseId, 'open_pil_administrative', reason)).openedCaseId!
  const second = must(await step(caseId, 'open_pil_administrative', reason)).openedCaseId!
  const further = await database.owner
    .selectFrom('cases')
    .select(['id', 'procedure', 'number'])
    .where('origin_case_id', '=', caseId)
    .orderBy('id')
    .execute()
  expect(further.map(({ id, procedure }) => [id, procedure])).toEqual(
    [first, second].toSorted().map((id) => [id, 'pil-administrative']),
  )
  expect(new Set(further.map(({ number }) => number)).size).toBe(2)

  must(await step(caseId, 'open_pil_civil', reason))
  expect(await step(caseId, 'open_pil_civil', reason)).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed', rule: 'design:one-further-case' },
  })
})

test('a clue is moved to another organ, which the ledger names; not to this one, and not to none', async () => {
  const caseId = await petitionCase()
  const { openedCaseId } = must(await step(caseId, 'open_pil_civil', reason))
  const head = await work.staff(county, 'department_head')
  const move = async (organ: unknown) =>
    work.as(
      head,
      async (tx) =>
        moveCase(tx, work.desk, {
          id: openedCaseId!,
          move: 'move_clue',
          revision: await revisionOf(openedCaseId!),
          given: { outcome: 'same_level', organ, reason: '行为地在邻县', message: '已移送。' },
        }),
      '2026-03-05T02:00:00Z',
    )
  for (const nowhere of [county.id, 999999, 'x'])
    expect(await move(nowhere)).toMatchObject({ ok: false, refusal: { faults: [{ field: 'organ' }] } })
  const { entryId, state } = must(await move(countyBeside.id))
  expect(state).toBe('moved')
  const entry = await database.owner
    .selectFrom('ledger_entries')
    .select('data')
    .where('id', '=', entryId)
    .executeTakeFirstOrThrow()
  expect(entry.data).toMatchObject({ move: 'move_clue', to_organ_id: countyBeside.id })
})
