import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { mayApprove, mayPay, monthsOf, usualMonths, yuanToCents } from '../../domain/aid.ts'
import type { Case } from '../../domain/case.ts'
import type { Given } from '../../domain/given.ts'
import type { Companion } from '../../use/companion.ts'
import { insertPayment, paidInMatter } from '../store/payments.ts'
import { amountsOf, applicantOf, wageOf, wageYear } from './facts.ts'

/** The procedure whose amounts are held to the rule, its moves that name one, and the choice above the ceiling. */
export const aidProcedure = 'judicial-aid'
const above = 'above'

const centsOf = ({ amount }: Given): number => yuanToCents(amount ?? 0)

const approving = async (tx: Tx, held: Case, given: Given): Promise<Result<void>> => {
  const year = wageYear(tx, { approvedAt: null })
  const wage = await wageOf(tx, held, year)
  const allowed = mayApprove({ cents: centsOf(given), above: given.outcome === above, wage, year })
  return allowed.ok ? ok(undefined) : allowed
}

const paying = async (tx: Tx, held: Case, given: Given): Promise<Result<void>> => {
  const { approved } = await amountsOf(tx, held)
  const applicant = await applicantOf(tx, held)
  // Another organ may have paid, whose payments are not the actor's to see.
  const paidIn = await asSystem(tx, 'cases.aid', (system) => paidInMatter(system, applicant))
  return mayPay({ cents: centsOf(given), approvedCents: approved, paidIn })
}

const record = async (tx: Tx, held: Case, given: Given): Promise<void> => {
  const amounts = await amountsOf(tx, held)
  const wage = (await wageOf(tx, held, wageYear(tx, amounts)))!
  const id = tx.newId()
  const cents = centsOf(given)
  const months = monthsOf(cents, wage)
  const paidOn = given.day ?? dateIn(tx.now)
  await insertPayment(
    tx,
    {
      id,
      caseId: held.id,
      amountCents: cents,
      monthlyCents: wage.monthlyCents,
      months,
      above: months > usualMonths,
      paidOn,
    },
    held.organ,
    await applicantOf(tx, held),
  )
  await appendEntries(tx, [
    {
      type: 'aid.paid',
      subject_kind: 'aid_payment',
      subject_id: id,
      data: {
        case_id: held.id,
        organ_id: held.organ.id,
        amount: cents / 100,
        monthly: wage.monthlyCents / 100,
        months,
        day: paidOn,
      },
    },
  ])
}

/** Holds the moves of judicial assistance to the rule on amounts, and keeps the ledger of what was paid. */
export const aidCompanion: Companion = {
  before: async (tx, _office, held, move, given) => {
    if (move.id === 'approve') return approving(tx, held.case, given)
    if (move.id === 'pay') return paying(tx, held.case, given)
    return ok(undefined)
  },
  after: async (tx, _office, held, { move, given }) => {
    if (move.id === 'pay') await record(tx, held.case, given)
    return ok(undefined)
  },
}
