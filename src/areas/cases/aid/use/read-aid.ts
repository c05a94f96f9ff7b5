import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Office } from '#areas/procedures/public.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { ceilingOf, monthsOf } from '../../domain/aid.ts'
import { noSuchCase } from '../../domain/refusals.ts'
import { findCase } from '../../store/cases.ts'
import type { AidView } from '../contract.ts'
import { paidElsewhere, paidInMatter } from '../store/payments.ts'
import { aidProcedure } from './companion.ts'
import { amountsOf, applicantOf, wageOf, wageYear } from './facts.ts'

const noAid = refuse({
  kind: 'missing',
  rule: 'design:aid',
  message: text('这不是司法救助案件', 'This is no case of judicial assistance'),
})

/** What the case page says of the amounts: from what they are reckoned, and what was asked, approved and paid. */
export const readAid = async (tx: Tx, office: Office, caseId: string): Promise<Result<AidView>> => {
  const held = await findCase(tx, caseId)
  if (!held) return noSuchCase
  if (held.procedure !== aidProcedure) return noAid
  const { approvedAt, ...amounts } = await amountsOf(tx, held)
  const year = wageYear(tx, { approvedAt })
  const wage = await wageOf(tx, held, year)
  const applicant = await applicantOf(tx, held)
  const [paidIn, elsewhere] = await asSystem(tx, 'cases.aid', async (system) => [
    await paidInMatter(system, applicant),
    await paidElsewhere(system, applicant),
  ])
  const decisive = amounts.approved ?? amounts.proposed ?? amounts.asked
  return ok({
    year,
    wage: wage
      ? {
          monthlyCents: wage.monthlyCents,
          place: { ...(office.organ(wage.organId)?.name ?? text('—', '—')) },
          source: wage.source,
          ceilingCents: ceilingOf(wage),
        }
      : null,
    askedCents: amounts.asked,
    proposedCents: amounts.proposed,
    approvedCents: amounts.approved,
    paidCents: amounts.paid,
    months: wage && decisive !== null ? monthsOf(decisive, wage) : null,
    isAbove: wage !== undefined && decisive !== null && decisive > ceilingOf(wage),
    paidIn: paidIn !== undefined && paidIn !== held.number ? paidIn : null,
    elsewhere,
  })
}
