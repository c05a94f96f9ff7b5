import { colleagues } from '#areas/accounts/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { firstSessionDay, hasEveryVote, tally, type Vote } from '../domain/committee.ts'
import { badField, notAColleague, notForYou, noSuchRequest } from '../domain/refusals.ts'
import { entryData } from '../domain/request.ts'
import { isForCommittee, speakForCommittee } from '../domain/way.ts'
import { approvalsPolicy } from '../policy.ts'
import {
  insertSession,
  type Item,
  itemsOf,
  lockSession,
  saveExecution,
  saveHeld,
  saveVotes,
  type Session,
} from '../store/committee.ts'
import { findRequest } from '../store/requests.ts'
import { voicesOf } from '../store/voices.ts'
import { standsAsProposed } from './carry-out.ts'
import type { ApprovalDesk } from './desk.ts'
import { holdWay, wayOf } from './load.ts'
import { conclude } from './speak.ts'

const secretaryOnly = notForYou(
  '检察委员会会议由检委会秘书安排和记录',
  'Sessions of the committee are for its secretary',
)

const runs = (tx: Tx): boolean => may(approvalsPolicy, 'run_committee', tx.actor)

export type NewSession = {
  readonly heldOn: IsoDate
  readonly presiderId: string
  readonly memberIds: readonly string[]
  readonly items: readonly { readonly requestId: string; readonly material: string }[]
}

const membersFault = (staff: ReadonlySet<string>, { memberIds, presiderId }: NewSession) => {
  const members = new Set(memberIds)
  if (members.size % 2 === 0 || members.size < 3)
    return badField(
      'memberIds',
      text(
        '检察委员会由单数的委员组成，至少三人',
        'The committee has an odd number of members, three at least',
      ),
    )
  if (![...members].every((id) => staff.has(id))) return notAColleague('memberIds')
  return members.has(presiderId)
    ? undefined
    : badField('presiderId', text('主持人须为委员', 'A member presides'))
}

/** Calls a session: its agenda, the material, its members, who are told three days before. */
export const callSession = async (
  tx: Tx,
  { office }: ApprovalDesk,
  session: NewSession,
): Promise<Result<string>> => {
  const { actor } = tx
  if (actor.kind !== 'staff' || !runs(tx)) return secretaryOnly
  const first = firstSessionDay(dateIn(tx.now))
  if (session.heldOn < first)
    return badField(
      'heldOn',
      text(
        `会议须提前3日通知委员，最早${first}`,
        `Members are told three days before: ${first} at the earliest`,
      ),
    )
  const staff = new Set((await colleagues(tx, actor.organ.id)).map(({ id }) => id))
  const fault = membersFault(staff, session)
  if (fault) return fault
  for (const { requestId } of session.items) {
    const request = await findRequest(tx, requestId)
    if (!request) return noSuchRequest
    if (!isForCommittee(wayOf(request, await voicesOf(tx, [requestId]))))
      return badField(
        'items',
        text('议题须为等待检委会决定的报批', 'Only what waits for the committee goes on its agenda'),
      )
  }
  const id = tx.newId()
  const items = session.items.map((item) => ({ ...item, id: tx.newId() }))
  await insertSession(tx, office.organ(actor.organ.id)!, { ...session, id }, actor.id, items)
  await appendEntries(tx, [
    {
      type: 'approval.session-called',
      subject_kind: 'committee-session',
      subject_id: id,
      data: {
        held_on: session.heldOn,
        members: session.memberIds.length,
        request_ids: session.items.map(({ requestId }) => requestId),
      },
    },
  ])
  return ok(id)
}

export type Minutes = {
  readonly id: string
  readonly presentIds: readonly string[]
  readonly items: readonly {
    readonly id: string
    readonly votes: Readonly<Record<string, Vote>>
    readonly reason: string
  }[]
}

const noSuchSession = refuse({
  kind: 'missing',
  rule: 'policy:approvals.read_committee',
  message: text('没有这次会议', 'There is no such session'),
})

const recorded = refuse({
  kind: 'not-allowed',
  rule: 'design:committee',
  message: text('这次会议已经记录', 'This session was recorded already'),
})

const tooEarly = badField('presentIds', text('会议还没有召开', 'The session has not been held yet'))

const noQuorum = badField(
  'presentIds',
  text(
    '出席的委员没有超过半数，不能作出决定',
    'No more than half of the members came: nothing can be decided',
  ),
)

const voteMissing = badField(
  'items',
  text(
    '请记录每一位出席委员对每一项议题的表决，弃权也要记录',
    'Enter the vote of every member who came on every item; who abstained is entered too',
  ),
)

const decideItem = async (
  tx: Tx,
  desk: ApprovalDesk,
  { memberIds }: Session,
  item: Item,
  { presentIds, items }: Minutes,
): Promise<Result<void>> => {
  const entered = items.find(({ id }) => id === item.id)
  const ballot = { members: memberIds, present: presentIds, votes: entered?.votes ?? {} }
  const counted = tally(ballot)
  const held = await holdWay(tx, item.requestId)
  if (!held.ok) return held
  // A request that was taken back, or whose case changed, decides nothing and holds the rest of the agenda up by nothing.
  const { way, request } = held.value
  const decidable = isForCommittee(way) && (await standsAsProposed(tx, request)).ok
  const outcome = decidable ? counted.outcome : 'undecided'
  if (decidable && !hasEveryVote(ballot)) return voteMissing
  await saveVotes(tx, item.id, ballot.votes, outcome)
  if (outcome === 'undecided') return ok(undefined)
  const spoken = speakForCommittee(way, held.value.speaker, outcome)
  if (!spoken.ok) return spoken
  const { for: inFavour, against, abstained } = counted
  return conclude(tx, desk, request, spoken.value, {
    reason: entered?.reason.trim() ?? '',
    counts: { members: memberIds.length, in_favour: inFavour, against, abstained },
  })
}

/** Enters who came and how they voted; each item is decided as the votes say, and carried out at once. */
export const recordSession = async (tx: Tx, desk: ApprovalDesk, minutes: Minutes): Promise<Result<void>> => {
  if (!runs(tx)) return secretaryOnly
  const session = await lockSession(tx, minutes.id)
  if (!session) return noSuchSession
  if (session.state === 'held') return recorded
  if (dateIn(tx.now) < session.heldOn) return tooEarly
  const { quorum } = tally({ members: session.memberIds, present: minutes.presentIds, votes: {} })
  if (!quorum) return noQuorum
  await saveHeld(tx, session.id, minutes.presentIds)
  await appendEntries(tx, [
    {
      type: 'approval.session-held',
      subject_kind: 'committee-session',
      subject_id: session.id,
      data: { members: session.memberIds.length, present: minutes.presentIds.length },
    },
  ])
  for (const item of await itemsOf(tx, [session.id])) {
    const decided = await decideItem(tx, desk, session, item, minutes)
    if (!decided.ok) return decided
  }
  return ok(undefined)
}

/** Tells the committee how its decision was carried out. */
export const tellExecution = async (
  tx: Tx,
  { itemId, executed }: { readonly itemId: string; readonly executed: string },
): Promise<Result<void>> => {
  const { actor } = tx
  if (actor.kind !== 'staff' || !runs(tx)) return secretaryOnly
  const requestId = await saveExecution(tx, itemId, executed, actor.id)
  const request = requestId === undefined ? undefined : await findRequest(tx, requestId)
  if (!request) return noSuchRequest
  await appendEntries(tx, [
    { type: 'approval.executed', subject_kind: 'case', subject_id: request.caseId, data: entryData(request) },
  ])
  return ok(undefined)
}
