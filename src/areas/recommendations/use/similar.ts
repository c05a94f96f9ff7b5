import {
  type CaseOffice,
  findCaseByNumber,
  type HeldCase,
  holdCaseAnyway,
  tellReporters,
} from '#areas/cases/public.ts'
import { sameReporter } from '#areas/intake/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { isWithin } from '#areas/organs/domain/organ.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { badField } from '../domain/refusals.ts'
import { toldOnce } from '../domain/told-once.ts'
import { linkCase, linkedCases, markTold, unlinkCase } from '../store/similar.ts'
import type { RecommendationDesk } from './desk.ts'
import { holdRecommendation, recommendationFor } from './hold.ts'

const entryOf = (held: HeldCase, type: string, data: Readonly<Record<string, string | number>>) => ({
  type,
  subject_kind: 'case',
  subject_id: held.case.id,
  organ_id: held.case.organ.id,
  data: { action_id: held.case.actionId, organ_id: held.case.organ.id, ...data },
})

/** Links a case of the organ, or of one below it, whose matter the same recommendation is to put right. */
export const linkSimilar = async (
  tx: Tx,
  desk: RecommendationDesk,
  caseId: string,
  number: string,
): Promise<Result<void>> => {
  const held = await holdRecommendation(tx, desk, caseId)
  if (!held.ok) return held
  const { case: of } = held.value
  const similar = await findCaseByNumber(tx, number.trim())
  if (!similar)
    return badField(
      'number',
      '没有这个案号，或者它不在您的权限范围内',
      'There is no such case number within your scope',
    )
  if (similar.id === of.id || similar.id === of.originCaseId)
    return badField('number', '这就是本案，不用关联', 'This is the case itself')
  const organ = desk.office.organ(of.organ.id)
  if (!organ || !isWithin(similar.organ, organ))
    return badField(
      'number',
      '只能关联本院和下级院的案件',
      'Only cases of this organ and those below it can be linked',
    )
  if (tx.actor.kind !== 'staff') return ok(undefined)
  const recommendation = await recommendationFor(tx, held.value)
  if (recommendation.assessedOn !== null)
    return badField('number', '效果已经评估，不能再关联', 'The effect is assessed; no case can be added')
  if (!(await linkCase(tx, recommendation.id, similar.id, tx.actor.id)))
    return badField('number', '这个案件已经关联', 'This case is linked already')
  await appendEntries(tx, [
    entryOf(held.value, 'recommendation.case-linked', {
      recommendation_id: recommendation.id,
      linked_case_id: similar.id,
    }),
  ])
  return ok(undefined)
}

export const unlinkSimilar = async (
  tx: Tx,
  desk: RecommendationDesk,
  caseId: string,
  linkedId: string,
): Promise<Result<void>> => {
  const held = await holdRecommendation(tx, desk, caseId)
  if (!held.ok) return held
  const recommendation = await recommendationFor(tx, held.value)
  if (await unlinkCase(tx, recommendation.id, linkedId))
    await appendEntries(tx, [
      entryOf(held.value, 'recommendation.case-unlinked', {
        recommendation_id: recommendation.id,
        linked_case_id: linkedId,
      }),
    ])
  return ok(undefined)
}

/** The reports of one case whose reporters have not heard of it by this or another case. */
const stillToTell = async (tx: Tx, held: HeldCase, told: readonly string[]): Promise<readonly string[]> => {
  const all = []
  for (const { lead } of held.reporters)
    all.push({ reportId: lead.reportId, same: await sameReporter(tx, lead.reportId) })
  return toldOnce(all, told)
}

/**
 * What was put right is told to every case that the recommendation was for, and once to each of their reporters,
 * on the page of their own code. Those of the case that it came out of were told by the move itself.
 */
export const tellSimilar = (
  tx: Tx,
  office: CaseOffice,
  of: HeldCase,
  recommendationId: string,
  message: string,
): Promise<Result<void>> =>
  asSystem(tx, 'recommendations.tell', async (system) => {
    const told = of.reporters.map(({ lead }) => lead.reportId)
    for (const { caseId, toldAt } of await linkedCases(system, recommendationId)) {
      if (toldAt !== null) continue
      const held = await holdCaseAnyway(system, office, caseId)
      if (!held.ok) return held
      const chosen = await stillToTell(system, held.value, told)
      const done = await tellReporters(
        system,
        {
          ...held.value,
          reporters: held.value.reporters.filter(({ lead }) => chosen.includes(lead.reportId)),
        },
        [{ kind: 'answered', answer: 'notice' }],
        held.value.clocks,
        message || { usualIn: of.procedure, state: 'evaluated' },
      )
      if (!done.ok) return done
      told.push(...chosen)
      await markTold(system, recommendationId, caseId)
      await appendEntries(system, [
        entryOf(held.value, 'case.recommendation-corrected', {
          recommendation_id: recommendationId,
          reporters: chosen.length,
        }),
      ])
    }
    return ok(undefined)
  })
