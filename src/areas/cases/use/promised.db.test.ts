import { moveLead } from '#areas/leads/use/move-lead.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { moveCase } from './move-case.ts'

const database = withDatabase()
const action = plan.actions[0]!
let work: Casework
beforeAll(async () => {
  work = await inventedCasework(database, { plan, reception: 'general-petition', action: action.id })
})
afterAll(() => work.close())

test('a day by which the petitioner may ask for a review is no promise of ours', async () => {
  const clerk = await work.staff(county, 'intake_clerk')
  const prosecutor = await work.staff(county, 'prosecutor')
  const lead = await work.report('2031-03-03T02:00:00Z')
  const given = { priority: action.priorities[0]!.id, handler: prosecutor.id }
  const accept = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const { caseId } = must(
    await work.as(clerk, (tx) => moveLead(tx, work.desk, accept), '2031-03-04T02:00:00Z'),
  )
  const step = async (move: string, at: string, told: Record<string, unknown> = {}) => {
    const { revision } = await database.owner
      .selectFrom('cases')
      .select('revision')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    const command = { id: caseId!, move, revision, given: told }
    return must(await work.as(prosecutor, (tx) => moveCase(tx, work.desk, command), at))
  }
  const toldNow = () =>
    database.owner
      .selectFrom('reports')
      .select(['stage', 'next_by'])
      .where('id', '=', lead.reportId)
      .executeTakeFirstOrThrow()
  await step('take_up', '2031-03-05T02:00:00Z')
  // Sixty days from 4 March end on 3 May, a Saturday.
  expect(await toldNow()).toMatchObject({ stage: 'handling', next_by: expect.stringMatching(/^2031-05-/) })
  await step('reply_result', '2031-04-01T02:00:00Z', {
    day: '2031-04-01',
    outcome: 'supported',
    message: '已经处理。',
  })
  expect(await toldNow()).toEqual({ stage: 'answered', next_by: null })
  const { due_on: due } = await database.owner
    .selectFrom('cases')
    .select('due_on')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  expect(due).toBe('2031-05-01')
})
