import { isRole } from '#areas/accounts/domain/roles.ts'
import { changeAsGranted, findCase, moveCase } from '#areas/cases/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { levelAbove } from '#areas/procedures/domain/procedure.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, inTheNameOf, type Tx } from '#platform/db/tx.ts'
import { caseChanged } from '../domain/refusals.ts'
import type { Request } from '../domain/request.ts'
import type { ApprovalDesk } from './desk.ts'
import { endRecusal } from './recuse.ts'

/** Who decided, at the organ of the case, with the roles that the decision stands for. */
const decider = (
  { actor }: Tx,
  { office }: ApprovalDesk,
  request: Request,
  roles: readonly string[],
): Actor => {
  if (actor.kind !== 'staff') throw new Error('only staff decide')
  const organ = office.organ(request.organ.id)
  if (!organ) throw new Error(`there is no organ ${request.organ.id}`)
  return {
    kind: 'staff',
    id: actor.id,
    organ: { id: organ.id, level: organ.level },
    roles: roles.filter(isRole),
  }
}

/** What is for the level above is made there, in the roles of whoever had the last word. */
const speaking = ({ actor }: Tx, { steps }: Request): Actor => {
  if (actor.kind !== 'staff') throw new Error('only staff decide')
  return { ...actor, roles: steps.at(-1)!.roles }
}

/** Which version of each draft was read. */
export type Seen = Readonly<Record<string, number>> | undefined

export type Deciding = {
  readonly seen?: Seen
  /** Whether the applicant for a recusal is told of the decision. */
  readonly tells?: boolean
}

/**
 * The chief procurator presides over the committee: by that reach its secretary, who sees no case otherwise, carries
 * out what it decided.
 */
const rolesOfMove = ({ steps }: Request, by: readonly string[]): readonly string[] =>
  steps.at(-1)?.roles.includes('committee_secretary') ? [...by, 'chief_procurator'] : by

const move = async (tx: Tx, desk: ApprovalDesk, request: Request, seen: Seen): Promise<Result<void>> => {
  const procedure = procedureOf(desk.office.plan, request.procedure, request.procedureVersion)
  const by = procedure.moves.find(({ id }) => id === request.act)?.by ?? []
  const { caseId: id, act, given, caseRevision: revision } = request
  const maker = by.includes(levelAbove)
    ? speaking(tx, request)
    : decider(tx, desk, request, rolesOfMove(request, by))
  const moved = await inTheNameOf(tx, maker, (named) =>
    moveCase(named, desk.office, { id, move: act, given, revision, seen }),
  )
  return moved.ok ? ok(undefined) : moved
}

const extend = (tx: Tx, desk: ApprovalDesk, request: Request): Promise<Result<void>> => {
  const { clockId, ruleId, length, reason } = request.given
  const roles = request.steps.at(-1)?.roles ?? []
  return inTheNameOf(tx, decider(tx, desk, request, roles), (named) =>
    changeAsGranted(named, desk.office, {
      id: request.caseId,
      clockId: String(clockId),
      asked: { change: 'extend', ruleId: String(ruleId), length: Number(length) },
      reason: String(reason),
    }),
  )
}

/** Does what was approved, in the name of the one who decided; a refusal leaves the request as it was. */
export const carryOutApproved = async (
  tx: Tx,
  desk: ApprovalDesk,
  request: Request,
  { seen, tells }: Deciding = {},
): Promise<Result<void>> => {
  switch (request.kind) {
    case 'move':
      return move(tx, desk, request, seen)
    case 'extension':
      return extend(tx, desk, request)
    case 'recusal':
      return endRecusal(tx, desk, request, 'granted', tells)
  }
}

/** What was refused or taken back leaves the case as it was; whoever stood aside meanwhile comes back. */
export const letGo = async (
  tx: Tx,
  desk: ApprovalDesk,
  request: Request,
  outcome: 'refused' | 'withdrawn',
  tells?: boolean,
): Promise<Result<void>> =>
  request.kind === 'recusal' ? endRecusal(tx, desk, request, outcome, tells) : ok(undefined)

/** A move is approved on the case as it was proposed, and on no other. */
export const standsAsProposed = async (tx: Tx, request: Request): Promise<Result<void>> => {
  if (request.kind !== 'move') return ok(undefined)
  const now = await asSystem(tx, 'approvals.case', (system) => findCase(system, request.caseId))
  return now?.revision === request.caseRevision ? ok(undefined) : caseChanged
}
