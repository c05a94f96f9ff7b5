import { colleagues } from '#areas/accounts/public.ts'
import { findCase, setAside } from '#areas/cases/public.ts'
import { noSuchCase } from '#areas/cases/domain/refusals.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Result } from '#kernel/result.ts'
import { endOfTerm } from '#kernel/time/term.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { notAColleague } from '../domain/refusals.ts'
import type { Request } from '../domain/request.ts'
import { type ApprovalDesk, ruleById } from './desk.ts'
import { putUp } from './put-up.ts'

/** Decided within three days. Source: CIV 17, ADM 17. */
const decidedWithin = { length: 3, unit: 'day' } as const

export type Recusal = { readonly caseId: string; readonly personId: string; readonly reason: string }

/**
 * Asks that somebody stand aside from a case: themselves, or a colleague on a party's application. Where the
 * procedure says so they take no part from now until it is decided.
 */
export const applyForRecusal = async (
  tx: Tx,
  desk: ApprovalDesk,
  { caseId, personId, reason }: Recusal,
): Promise<Result<Request>> => {
  const concerned = await findCase(tx, caseId)
  if (!concerned) return noSuchCase
  const person = (await colleagues(tx, concerned.organ.id)).find(({ id }) => id === personId)
  if (!person) return notAColleague('personId')
  const isChief = person.roles.some(({ role }) => role === 'chief_procurator')
  const asked = await putUp(tx, desk, concerned, {
    kind: 'recusal',
    act: '',
    given: { reason },
    personId,
    rule: ruleById(desk, isChief ? 'recusal_of_chief' : 'recusal'),
    dueOn: endOfTerm(dateIn(tx.now), decidedWithin, desk.office.calendar()),
  })
  const { recusalStops } = procedureOf(desk.office.plan, concerned.procedure, concerned.procedureVersion)
  if (asked.ok && recusalStops)
    await asSystem(tx, 'approvals.recusal', (system) =>
      setAside(system, caseId, personId, { from: true, takeAway: false }),
    )
  return asked
}
