import { colleagues, namesOf } from '#areas/accounts/public.ts'
import { examineRecusal, findCase, settleRecusal, tellApplicant } from '#areas/cases/public.ts'
import { noSuchCase } from '#areas/cases/domain/refusals.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Text } from '#kernel/text.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { nothingToReconsider, notAColleague, recusedAlready, refusedAlready } from '../domain/refusals.ts'
import { mayBeReconsidered, type Request } from '../domain/request.ts'
import { requestsOfCase } from '../store/requests.ts'
import { type ApprovalDesk, ruleById } from './desk.ts'
import { recusalNotice } from '../domain/recusal-notice.ts'
import { putUp } from './put-up.ts'
import { nameOf } from './views.ts'

export type Recusal = {
  readonly caseId: string
  readonly personId: string
  readonly reason: string
  /** A refusal is to be looked at again, once (CIV 17, PIL 23). */
  readonly again: boolean
  /** The lead of the reporter who applied; they are told of the decision. */
  readonly applicantId: string | null
}

/** A person's recusal from a case is granted once; a refusal is reconsidered once. */
const fits = (before: Request | undefined, again: boolean): Result<void> => {
  if (before?.state === 'approved') return recusedAlready
  if (again && !(before && mayBeReconsidered(before)))
    return before?.state === 'returned' ? refusedAlready : nothingToReconsider
  return ok(undefined)
}

/** Asks that somebody stand aside from a case: themselves, or a colleague on a party's application. */
export const applyForRecusal = async (
  tx: Tx,
  desk: ApprovalDesk,
  { caseId, personId, reason, again, applicantId }: Recusal,
): Promise<Result<Request>> => {
  const concerned = await findCase(tx, caseId)
  if (!concerned) return noSuchCase
  const person = (await colleagues(tx, concerned.organ.id)).find(({ id }) => id === personId)
  if (!person) return notAColleague('personId')
  const before = (await requestsOfCase(tx, caseId)).find(
    (one) => one.personId === personId && one.state !== 'withdrawn' && one.state !== 'pending',
  )
  const fitting = fits(before, again)
  if (!fitting.ok) return fitting
  const examined = await asSystem(tx, 'approvals.recusal', (system) =>
    examineRecusal(system, desk.office, { caseId, personId, again, applicantId }),
  )
  if (!examined.ok) return examined
  const { clockId, dueOn, applicant } = examined.value
  const isChief = person.roles.some(({ role }) => role === 'chief_procurator')
  return putUp(tx, desk, concerned, {
    kind: 'recusal',
    act: '',
    given: { reason, again, clockId, applicantId, applicant },
    personId,
    rule: ruleById(desk, isChief ? 'recusal_of_chief' : 'recusal'),
    dueOn,
  })
}

/** What follows for the person and the period, once it is decided or no longer asked for. */
const settle = (
  tx: Tx,
  { office }: ApprovalDesk,
  { caseId, personId, given }: Request,
  outcome: 'granted' | 'refused' | 'withdrawn',
): Promise<Result<void>> =>
  settleRecusal(tx, office, {
    caseId,
    personId: personId!,
    clockId: typeof given['clockId'] === 'string' ? given['clockId'] : null,
    outcome,
  })

/** What the reporter who applied would be told; nothing where nobody outside applied. */
export const noticesOf = ({ kind, given }: Request, name: string): Notices | null =>
  kind === 'recusal' && typeof given['applicant'] === 'string'
    ? {
        applicant: given['applicant'],
        granted: recusalNotice(name, 'granted', given['again'] === true),
        refused: recusalNotice(name, 'refused', given['again'] === true),
      }
    : null

export type Notices = { readonly applicant: string; readonly granted: Text; readonly refused: Text }

/** Settles it, and tells the applicant of the decision unless whoever decides tells them otherwise. */
export const endRecusal = (
  tx: Tx,
  desk: ApprovalDesk,
  request: Request,
  outcome: 'granted' | 'refused' | 'withdrawn',
  tells = true,
): Promise<Result<void>> =>
  asSystem(tx, 'approvals.recusal', async (system) => {
    const settled = await settle(system, desk, request, outcome)
    if (!settled.ok || outcome === 'withdrawn' || !tells) return settled
    const { caseId, personId, given } = request
    const notices = noticesOf(request, nameOf(await namesOf(system, [personId!]), personId!))
    if (!notices) return settled
    return tellApplicant(system, {
      caseId,
      applicantId: String(given['applicantId']),
      words: notices[outcome],
    })
  })
