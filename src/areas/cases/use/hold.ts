import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { levelAbove, type Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Clock } from '#areas/procedures/domain/clock.ts'
import { clocksOf, type Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type Actor, organOf, rolesOf } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Case, scopedCase } from '../domain/case.ts'
import { changedMeanwhile, noSuchCase, notYourCase, standsAside } from '../domain/refusals.ts'
import { casesPolicy } from '../policy.ts'
import { lockCase } from '../store/cases.ts'
import { setAsideFrom } from '../store/set-aside.ts'
import { type Reporter, reportersOf } from './reporters.ts'

export type HeldCase = {
  readonly case: Case
  readonly procedure: Procedure
  readonly clocks: readonly Clock[]
  readonly reporters: readonly Reporter[]
}

/** Whose a clock of the case is. */
export const clockOwner = ({ case: { id, actionId, organ }, procedure }: HeldCase) => ({
  leadId: null,
  caseId: id,
  procedure: procedure.id,
  procedureVersion: procedure.version,
  actionId,
  organ,
})

/** Whoever a case is assigned to, the heads, and for a case that nobody has everybody who could take it up. */
export const mayWork = (actor: Actor, held: Case): boolean =>
  may(casesPolicy, 'work', actor, scopedCase(held)) ||
  (held.handlerId === null && may(casesPolicy, 'take_up', actor, scopedCase(held)))

/** Whether the actor leads the organ of the case from a level above it. */
export const mayCommand = (actor: Actor, held: Case): boolean =>
  organOf(actor)?.id !== held.organ.id && may(casesPolicy, 'command', actor, scopedCase(held))

/** In which roles the actor makes moves on a case. */
export const rolesOn = (actor: Actor, held: Case): readonly string[] =>
  mayWork(actor, held) ? rolesOf(actor) : mayCommand(actor, held) ? [levelAbove] : []

export const procedureFor = (office: Office, { procedure, procedureVersion }: Case): Procedure =>
  procedureOf(office.plan, procedure, procedureVersion)

/** Locks a case for somebody who works on it, as they last saw it; with everything a decision needs. */
export const holdCase = async (
  tx: Tx,
  office: Office,
  id: string,
  revision?: number,
): Promise<Result<HeldCase>> => {
  const found = await lockCase(tx, id)
  if (!found) return noSuchCase
  if (!mayWork(tx.actor, found)) return notYourCase
  if ('id' in tx.actor && (await setAsideFrom(tx, id)).includes(tx.actor.id)) return standsAside
  if (revision !== undefined && revision !== found.revision) return changedMeanwhile(found)
  return ok(await heldOf(tx, office, found))
}

const heldOf = async (tx: Tx, office: Office, found: Case): Promise<HeldCase> => ({
  case: found,
  procedure: procedureFor(office, found),
  clocks: await clocksOf(tx, { caseId: found.id }),
  reporters: await reportersOf(tx, found),
})

/**
 * Locks a case for whoever was asked outside whether they may: an agency that answers what was sent to it, a
 * program that tells of something. The caller has made the rows visible.
 */
export const holdCaseAnyway = async (tx: Tx, office: Office, id: string): Promise<Result<HeldCase>> => {
  const found = await lockCase(tx, id)
  return found ? ok(await heldOf(tx, office, found)) : noSuchCase
}
