import { namesOf } from '#areas/accounts/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Office } from '#areas/procedures/public.ts'
import { text } from '#kernel/text.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { ReviewRow } from '../contract.ts'
import type { Review } from '../domain/review.ts'
import { type CheckedCase, findCases } from '../store/checks.ts'

export type Known = {
  /** Those that the actor may open, and the rest by number alone. */
  readonly open: ReadonlyMap<string, CheckedCase>
  readonly all: ReadonlyMap<string, CheckedCase>
  readonly names: ReadonlyMap<string, string>
}

/** An organ above reads how cases below were reviewed: of those cases, their numbers. */
export const knownOf = async (tx: Tx, reviews: readonly Review[]): Promise<Known> => {
  const ids = reviews.map(({ caseId }) => caseId)
  return {
    open: await findCases(tx, ids),
    all: await asSystem(tx, 'quality.numbers', (system) => findCases(system, ids)),
    names: await namesOf(tx, [
      ...new Set(
        reviews.flatMap(({ handlerId, reviewerId }) => [handlerId, reviewerId].flatMap((id) => id ?? [])),
      ),
    ]),
  }
}

const person = (names: Known['names'], id: string | null) =>
  id === null ? null : { id, name: names.get(id) ?? '—' }

export const rowOf = (office: Office, review: Review, { open, all, names }: Known): ReviewRow => {
  const about = all.get(review.caseId)
  const known = about && office.plan.procedures.some(({ id }) => id === about.procedure)
  return {
    id: review.id,
    case: {
      id: review.caseId,
      number: about?.number ?? '—',
      title: open.get(review.caseId)?.title ?? null,
    },
    organ: { ...(office.organ(review.organ.id)?.name ?? text('—', '—')) },
    procedureTitle: known ? { ...procedureOf(office.plan, about.procedure).title } : null,
    handler: person(names, review.handlerId),
    reviewer: person(names, review.reviewerId),
    risks: [...review.risks],
    state: review.state,
    answerDue: review.answerDue,
    grade: review.grade,
    defects: review.defects.length,
  }
}
