import { type HeldCase, holdCase, issuedIn, readyIn } from '#areas/cases/public.ts'
import { isReceived } from '#areas/cases/domain/case.ts'
import { readGiven } from '#areas/cases/domain/given.ts'
import { noSuchClock } from '#areas/cases/domain/refusals.ts'
import { adjust } from '#areas/procedures/domain/adjust.ts'
import { documentTitle } from '#areas/procedures/domain/plan.ts'
import { propose } from '#areas/procedures/domain/propose.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { rolesOf } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Request } from '../domain/request.ts'
import { findOwnRule } from '../store/own-rules.ts'
import { type ApprovalDesk, ruleById } from './desk.ts'
import { putUp } from './put-up.ts'

export type AskMove = {
  readonly caseId: string
  readonly revision: number
  readonly move: string
  readonly given: Readonly<Record<string, unknown>>
}

/** Puts a move up for approval by whoever may only propose it, on the case as they saw it. */
export const askMove = async (tx: Tx, desk: ApprovalDesk, asked: AskMove): Promise<Result<Request>> => {
  const held = await holdCase(tx, desk.office, asked.caseId, asked.revision)
  if (!held.ok) return held
  const { case: standing, procedure, clocks } = held.value
  const drafted = await readyIn(tx, standing.id)
  const move = propose(
    procedure,
    {
      state: standing.state,
      clocks,
      issued: await issuedIn(tx, standing.id),
      drafted: drafted.map(({ template }) => template),
      received: isReceived(standing),
    },
    { move: asked.move, given: asked.given },
    {
      roles: rolesOf(tx.actor),
      today: dateIn(tx.now),
      calendar: desk.office.calendar(),
      documentTitle: (document) => documentTitle(desk.office.plan, document),
    },
  )
  if (!move.ok) return move
  const given = readGiven(move.value, asked.given)
  if (!given.ok) return given
  const own = await findOwnRule(tx, standing.organ.id, procedure.id, move.value.id)
  return putUp(tx, desk, standing, {
    kind: 'move',
    act: move.value.id,
    given: asked.given,
    rule: ruleById(desk, own?.rule ?? move.value.approval.rule),
    ownRuleId: own?.id ?? null,
  })
}

export type AskExtension = {
  readonly caseId: string
  readonly clockId: string
  readonly ruleId: string
  readonly length: number
  readonly reason: string
}

const extensionOf = ({ procedure, clocks }: HeldCase, { clockId, ruleId }: AskExtension) => {
  const clock = clocks.find(({ id }) => id === clockId)
  const rule = clock && clockRuleOf(procedure, clock.rule)
  return clock && rule && { clock, rule, extension: rule.extensions.find(({ id }) => id === ruleId) }
}

/** Puts a longer period up for approval, by the rule of the matrix that its article names. */
export const askExtension = async (
  tx: Tx,
  desk: ApprovalDesk,
  asked: AskExtension,
): Promise<Result<Request>> => {
  const held = await holdCase(tx, desk.office, asked.caseId)
  if (!held.ok) return held
  const found = extensionOf(held.value, asked)
  if (!found) return noSuchClock
  const { clock, rule, extension } = found
  const longer = { change: 'extend', ruleId: asked.ruleId, length: asked.length } as const
  const could = adjust(rule, clock, longer, { id: '', today: dateIn(tx.now) })
  if (!could.ok) return could
  const { clockId, ruleId, length, reason } = asked
  return putUp(tx, desk, held.value.case, {
    kind: 'extension',
    act: clock.rule,
    given: { clockId, ruleId, length, reason },
    rule: ruleById(desk, extension!.approval),
  })
}
