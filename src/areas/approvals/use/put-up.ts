import { colleagues } from '#areas/accounts/public.ts'
import type { Case } from '#areas/cases/domain/case.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import { rolesOf } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { askedAlready, nobodyThere } from '../domain/refusals.ts'
import { entryData, givesWay, type Request } from '../domain/request.ts'
import { type Step, stepsFor } from '../domain/way.ts'
import { delegationsAt } from '../store/delegations.ts'
import { endRequest, insertRequest, requestsOfCase } from '../store/requests.ts'
import type { ApprovalDesk } from './desk.ts'
import { speakerOf } from './load.ts'

export type PutUp = Pick<Request, 'kind' | 'act' | 'given'> & {
  readonly rule: ApprovalRule
  readonly ownRuleId?: string | null
  readonly personId?: string | null
  readonly dueOn?: string | null
}

/** A step that nobody could take would only lie there: that is said at once. */
const checkStaffed = async (
  tx: Tx,
  { office }: ApprovalDesk,
  steps: readonly Step[],
  barred: readonly (string | null | undefined)[],
): Promise<Result<void>> => {
  for (const { roles, organId, all } of steps) {
    const staff = (await colleagues(tx, organId)).filter(({ id }) => !barred.includes(id))
    const named = (await delegationsAt(tx, [organId], dateIn(tx.now))).filter(
      ({ giverId, delegateId }) => !barred.includes(giverId) && !barred.includes(delegateId),
    )
    const isThere = (role: string) =>
      staff.some((one) => one.roles.some((held) => held.role === role)) ||
      named.some((one) => one.role === role)
    if (all ? !roles.every(isThere) : !roles.some(isThere))
      return nobodyThere(roles, office.organ(organId)?.name ?? text('该院', 'That organ'))
  }
  return ok(undefined)
}

/** What was put up on an older version of the case gives way to what is put up now; what is on its way stays. */
const makeWay = async (tx: Tx, asked: Case, { kind, act, personId = null }: PutUp): Promise<Result<void>> => {
  const same = (await requestsOfCase(tx, asked.id)).find(
    (one) => one.state === 'pending' && one.kind === kind && one.act === act && one.personId === personId,
  )
  if (!same) return ok(undefined)
  if (!givesWay(same, asked.revision, speakerOf(tx).id)) return askedAlready
  await endRequest(tx, same.id, 'withdrawn')
  await appendEntries(tx, [
    { type: 'approval.withdrawn', subject_kind: 'case', subject_id: asked.id, data: entryData(same) },
  ])
  return ok(undefined)
}

/** Puts something up for approval: the steps are those of its rule, as they are today. */
export const putUp = async (
  tx: Tx,
  desk: ApprovalDesk,
  asked: Case,
  proposal: PutUp,
): Promise<Result<Request>> => {
  const proposer = speakerOf(tx)
  const aboveId = desk.office.organ(asked.organ.id)?.parentId ?? null
  const steps = stepsFor(proposal.rule, { organId: asked.organ.id, aboveId }, rolesOf(tx.actor))
  const staffed = await checkStaffed(tx, desk, steps, [proposer.id, proposal.personId])
  if (!staffed.ok) return staffed
  const free = await makeWay(tx, asked, proposal)
  if (!free.ok) return free
  const request: Request = {
    id: tx.newId(),
    caseId: asked.id,
    organ: asked.organ,
    deciderOrganId: steps.find(({ organId }) => organId !== asked.organ.id)?.organId ?? null,
    kind: proposal.kind,
    procedure: asked.procedure,
    procedureVersion: asked.procedureVersion,
    act: proposal.act,
    given: proposal.given,
    personId: proposal.personId ?? null,
    caseRevision: asked.revision,
    rule: proposal.rule.id,
    ownRuleId: proposal.ownRuleId ?? null,
    steps,
    proposerId: proposer.id,
    proposedAt: tx.now,
    dueOn: proposal.dueOn ?? null,
    state: 'pending',
  }
  await insertRequest(tx, request)
  await appendEntries(tx, [
    { type: 'approval.asked', subject_kind: 'case', subject_id: asked.id, data: entryData(request) },
  ])
  return ok(request)
}
