import { itemsOf } from '#areas/approvals/store/committee.ts'
import { callSession, recordSession, tellExecution } from '#areas/approvals/use/committee.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { ok } from '#kernel/result.ts'
import { bureau, written, type Writing } from './recommendations.ts'
import type { Stage } from './stage.ts'
import * as words from './words/committee.ts'

const membersOf = ({ team: { chief, head, prosecutors, manager, assistant } }: Stage) =>
  [chief, head, prosecutors[1]!, manager, assistant].map(({ id }) => id)

/** A recommendation that is put up to the committee, reviewed on its way, and put on the agenda. */
const called = async (
  stage: Stage,
  writing: Writing,
  addresseeId: string,
  daysAgo: number,
  heldOn: IsoDate,
) => {
  const { team, at, as, approvals } = stage
  const { caseId, handler } = await written(stage, writing, addresseeId, daysAgo + 22)
  const requestId = await stage.ask(handler, caseId, 'decide_committee', at(daysAgo + 3))
  await stage.approve(team.head, requestId, at(daysAgo + 2), words.headAgrees)
  await stage.approve(team.chief, requestId, at(daysAgo + 1), words.toCommittee)
  const id = await as(team.secretary, at(daysAgo), (tx) =>
    callSession(tx, approvals, {
      heldOn,
      presiderId: team.chief.id,
      memberIds: membersOf(stage),
      items: [{ requestId, material: words.material }],
    }),
  )
  return { id, caseId, handler }
}

/** A session that was held and what came of it, and one that is called. */
export const committee = async (stage: Stage): Promise<void> => {
  const { team, at, as, approvals, today } = stage
  const addresseeId = await bureau(stage, words.cityBureau, '0531-55500104')
  const held = await called(stage, words.fund, addresseeId, 46, dateIn(at(40)))
  const items = await as(team.secretary, at(40), async (tx) => ok(await itemsOf(tx, [held.id])))
  const members = membersOf(stage)
  const votes = Object.fromEntries(
    members.map((id, index) => [id, index === members.length - 1 ? 'against' : 'for'] as const),
  )
  await as(team.secretary, at(40), (tx) =>
    recordSession(tx, approvals, {
      id: held.id,
      presentIds: members,
      items: items.map(({ id }) => ({ id, votes, reason: words.decided })),
    }),
  )
  await stage.step(held.handler, held.caseId, 'issue', at(38))
  await as(team.secretary, at(37), (tx) =>
    tellExecution(tx, { itemId: items[0]!.id, executed: words.executed }),
  )
  await called(stage, words.heating, addresseeId, 2, addDays(today, 4))
}
