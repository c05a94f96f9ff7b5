import { type HeldCase, holdCase } from '#areas/cases/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { emptyPaper, type Recommendation } from '../domain/recommendation.ts'
import { notOfThisProcedure } from '../domain/refusals.ts'
import { insertRecommendation, recommendationOfCase } from '../store/recommendations.ts'
import { procedureId, type RecommendationDesk } from './desk.ts'

/** Locks the case of a recommendation for somebody who works on it. */
export const holdRecommendation = async (
  tx: Tx,
  { office }: Pick<RecommendationDesk, 'office'>,
  caseId: string,
): Promise<Result<HeldCase>> => {
  const held = await holdCase(tx, office, caseId)
  if (!held.ok) return held
  return held.value.procedure.id === procedureId ? ok(held.value) : notOfThisProcedure
}

/** The recommendation of a case, made where nothing was written yet. */
export const recommendationFor = async (
  tx: Tx,
  { case: of }: Pick<HeldCase, 'case'>,
): Promise<Recommendation> => {
  const found = await recommendationOfCase(tx, of.id)
  if (found) return found
  const id = tx.newId()
  await insertRecommendation(
    tx,
    { id, caseId: of.id, organ: of.organ, state: of.state },
    // Not the title of the case: those are words of who reported it, and the paper goes outside.
    emptyPaper,
  )
  return (await recommendationOfCase(tx, of.id))!
}
