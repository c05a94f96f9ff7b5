import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { isDraft, type Paper } from '../domain/recommendation.ts'
import { badField, changedMeanwhile, issuedAlready } from '../domain/refusals.ts'
import { recommendationOfCase, writePaper } from '../store/recommendations.ts'
import { findOnShelf } from './addressees.ts'
import type { RecommendationDesk } from './desk.ts'
import { holdRecommendation, recommendationFor } from './hold.ts'

export type PaperEdit = { readonly [Field in keyof Paper]?: Paper[Field] | undefined }

/** Fields that were given; the ledger names them and holds no word of them. */
const givenOf = (edit: PaperEdit): Partial<Paper> =>
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))

/** Writes the paper, or some of its parts, while nobody outside has it. */
export const draftRecommendation = async (
  tx: Tx,
  desk: RecommendationDesk,
  caseId: string,
  { revision, ...edit }: PaperEdit & { readonly revision: number | null },
): Promise<Result<void>> => {
  const held = await holdRecommendation(tx, desk, caseId)
  if (!held.ok) return held
  const { case: of } = held.value
  if (!isDraft(of.state)) return issuedAlready
  const seen = (await recommendationOfCase(tx, caseId))?.revision ?? 0
  const before = await recommendationFor(tx, held.value)
  if (revision !== null && revision !== seen) return changedMeanwhile(before)
  const given = givenOf(edit)
  const after: Paper = { ...before, ...given }
  if (after.type !== before.type && ['decided', 'changed'].includes(of.state))
    return badField(
      'type',
      '类型已经随决定确定，不能再改',
      'The type was settled by the decision and stays as it is',
    )
  if (given.addresseeId && !(await findOnShelf(tx, desk.office, of.organ.id, given.addresseeId)))
    return badField('addresseeId', '请从名录中选择单位', 'Choose an addressee from the directory')
  if (after.replyTerm !== null && after.replyRule !== 'REC.REPLY')
    return badField(
      'replyTerm',
      '紧急和涉未成年人的回复期限是固定的，不能另定',
      'The period for urgent matters and minors is fixed',
    )
  await writePaper(tx, before.id, after)
  await appendEntries(tx, [
    {
      type: 'recommendation.drafted',
      subject_kind: 'case',
      subject_id: of.id,
      data: {
        recommendation_id: before.id,
        action_id: of.actionId,
        organ_id: of.organ.id,
        fields: Object.keys(given),
      },
    },
  ])
  return ok(undefined)
}
