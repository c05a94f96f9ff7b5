import { leadsOfCases } from '#areas/leads/public.ts'
import { reporterIndex } from '#areas/intake/public.ts'
import { readTimeline } from '#areas/ledger/public.ts'
import { yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Amounts, amountsIn, nearestWage } from '../../domain/aid.ts'
import type { Case } from '../../domain/case.ts'
import type { Applicant } from '../store/payments.ts'
import { findWages, type StoredWage } from '../store/wages.ts'

/** As many entries as a case of assistance can have. */
const mostEntries = 500

export const amountsOf = async (tx: Tx, { id }: Pick<Case, 'id'>): Promise<Amounts> =>
  amountsIn(await readTimeline(tx, id, { limit: mostEntries }))

/** The year before the decision: of the approval where there is one, else of today. */
export const wageYear = (tx: Tx, { approvedAt }: Pick<Amounts, 'approvedAt'>): number =>
  yearOf(dateIn(approvedAt ?? tx.now)) - 1

export const wageOf = async (
  tx: Tx,
  { organ }: Pick<Case, 'organ'>,
  year: number,
): Promise<StoredWage | undefined> => {
  const wages = await findWages(tx, organ, year)
  const nearest = nearestWage(wages, organ)
  return wages.find((wage) => wage === nearest)
}

/** The one who reported first stands for the applicant; an agent's or another's number is theirs to enter there. */
export const applicantOf = async (tx: Tx, { id, originCaseId }: Case): Promise<Applicant> => {
  const matterId = originCaseId ?? id
  const [first] = (await leadsOfCases(tx, [matterId])).toSorted((a, b) => a.id.localeCompare(b.id))
  return { matterId, index: first && (await reporterIndex(tx, first.reportId)) }
}
