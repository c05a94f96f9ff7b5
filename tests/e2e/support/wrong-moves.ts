import { getCase, moveCase } from '#areas/cases/contract.ts'
import type { Move } from '#areas/procedures/domain/procedure.ts'
import { expect } from '@playwright/test'
import type { IsNew } from './case-pages.ts'
import { type CaseWalk, givenTo, makerOf, makers, pageOf } from './case-walk.ts'

const chinese = /\p{Script=Han}/u

/** Nobody who has nothing to do with a case reads it or makes a move of it, and their page says so. */
const refuseOutsiders = async ({ id, people }: CaseWalk, body: object, isNew: IsNew): Promise<void> => {
  const { auditor, administrator, stranger } = people
  for (const outsider of [auditor, administrator, stranger]) {
    const { status, title } = await outsider.refused(moveCase, { params: { id }, body: body as never })
    expect([403, 404]).toContain(status)
    expect(title).toMatch(chinese)
    if (!isNew(`outsider ${outsider === stranger ? 'elsewhere' : outsider.role}`)) continue
    await outsider.page.goto(`/app/cases/${id}`)
    await expect(outsider.page.getByRole('main').getByRole('alert')).toBeVisible()
    await expect(outsider.page.getByRole('heading', { name: '可以办理' })).toHaveCount(0)
  }
}

/** What may not be done where the case stands now, each refused with a reason, and nothing changes. */
export const tryWrongMoves = async (walk: CaseWalk, next: Move, isNew: IsNew): Promise<void> => {
  const { people, procedure, id } = walk
  const params = { id }
  const before = (await pageOf(walk)).case
  const { revision, state } = before
  const command = (move: Move) => ({ move: move.id, revision, given: givenTo(walk, move) })
  // A move of another state, by somebody who could make it there.
  const closed = procedure.moves.find(
    (move) => !move.from.includes(state) && move.by.includes(makerOf(walk, next).role),
  )
  if (closed) {
    const by = makerOf(walk, next)
    const problem = await by.refused(moveCase, { params, body: command(closed) })
    expect(problem.status, `${by.role} ${closed.id} in ${state}: ${problem.title}`).toBe(409)
    const offered = (await by.call(getCase, { params })).moves.map((move) => move.id)
    expect(problem.allowed?.toSorted()).toEqual(offered.toSorted())
  }
  // Colleagues who read the case and may not make the move.
  const colleague = makers.find((role) => !next.by.includes(role) && !next.approval?.by.includes(role))
  if (colleague) {
    const problem = await people[colleague].refused(moveCase, { params, body: command(next) })
    expect(problem.status, `${colleague} ${next.id}: ${problem.title}`).toBe(403)
    expect(problem.title).toMatch(chinese)
  }
  await refuseOutsiders(walk, command(next), isNew)
  expect((await pageOf(walk)).case).toEqual(before)
}
