import { findCase } from '#areas/cases/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecommendationView, SentView } from '../contract.ts'
import { partTitle } from '../domain/order.ts'
import {
  emptyPaper,
  isDraft,
  isOut,
  missingParts,
  parts,
  type Recommendation,
  scopedRecommendation,
} from '../domain/recommendation.ts'
import { noSuchRecommendation, notOfThisProcedure } from '../domain/refusals.ts'
import { recommendationsPolicy } from '../policy.ts'
import { findAddressee } from '../store/addressees.ts'
import { findLetters, type LetterFile } from '../store/letters.ts'
import { findRecommendation, recommendationOfCase, sentToMe } from '../store/recommendations.ts'
import { linkedCases } from '../store/similar.ts'
import { procedureId, type RecommendationDesk } from './desk.ts'
import { letterViewOf, objectionUntil, rowOf, sentViewOf } from './views.ts'

const similarOf = async (tx: Tx, id: string): Promise<RecommendationView['similar']> => {
  const similar: RecommendationView['similar'] = []
  for (const { caseId, toldAt } of await linkedCases(tx, id)) {
    const linked = await findCase(tx, caseId)
    if (linked)
      similar.push({ id: caseId, number: linked.number, title: linked.title, told: toldAt !== null })
  }
  return similar
}

/** What a case shows before anything was written: an empty paper. */
const unwritten = (of: NonNullable<Awaited<ReturnType<typeof findCase>>>): Recommendation => ({
  ...emptyPaper,
  id: of.id,
  caseId: of.id,
  organ: of.organ,
  state: of.state,
  addresseeName: '',
  number: null,
  issuedOn: null,
  sentBy: null,
  servedOn: null,
  replyDue: null,
  objectedOn: null,
  answeredOn: null,
  answer: null,
  assessedOn: null,
  correction: null,
  linkMadeAt: null,
  sentToIds: [],
  revision: 0,
})

/** The recommendation of a case, as those who handle it see it. */
export const readRecommendation = async (
  tx: Tx,
  { office }: Pick<RecommendationDesk, 'office'>,
  caseId: string,
): Promise<Result<RecommendationView>> => {
  const of = await findCase(tx, caseId)
  if (!of || !may(recommendationsPolicy, 'read_links', tx.actor)) return noSuchRecommendation
  if (of.procedure !== procedureId) return notOfThisProcedure
  const found = (await recommendationOfCase(tx, caseId)) ?? unwritten(of)
  const addressee = found.addresseeId === null ? undefined : await findAddressee(tx, found.addresseeId)
  const drafts = may(recommendationsPolicy, 'draft', tx.actor, {
    organs: [of.organ.id],
    ancestors: of.organ.ancestors,
  })
  const { type, addresseeId, title, replyRule, replyTerm, objectionDays } = found
  return ok({
    row: rowOf(office, found, of, found.addresseeName || (addressee?.name ?? '')),
    paper: {
      type,
      addresseeId,
      title,
      replyRule,
      replyTerm,
      objectionDays,
      ...(Object.fromEntries(parts.map((part) => [part, found[part]])) as Pick<
        Recommendation,
        (typeof parts)[number]
      >),
    },
    sentBy: found.sentBy,
    linkMadeAt: found.linkMadeAt?.toISOString() ?? null,
    objectionUntil: objectionUntil(found),
    addresseeHasAccount: (addressee?.accountIds.length ?? 0) > 0,
    sentToAccounts: found.sentToIds.length > 0,
    missing: missingParts(found).map((part) => ({ ...partTitle(part) })),
    mayWrite: drafts && isDraft(found.state),
    maySend: drafts && isOut(found.state) && of.closedOn === null,
    mayLink: drafts && found.assessedOn === null && of.closedOn === null,
    letters: found.revision === 0 ? [] : (await findLetters(tx, found.id)).map(letterViewOf),
    similar: found.revision === 0 ? [] : await similarOf(tx, found.id),
    revision: found.revision,
  })
}

/** The office reads it by its case; this is for whoever it was sent to. */
export const isSentTo = ({ actor }: Tx, one: Recommendation): boolean =>
  may(recommendationsPolicy, 'answer_sent', actor, scopedRecommendation(one))

/** What was sent to whoever asks: row-level security lets nothing else through. */
export const readSent = async (tx: Tx, office: Office, id: string): Promise<Result<SentView>> => {
  const found = await findRecommendation(tx, id)
  if (!found || !isOut(found.state) || !isSentTo(tx, found)) return noSuchRecommendation
  return ok({ ...sentViewOf(office, found), letters: (await findLetters(tx, id)).map(letterViewOf) })
}

export const listSent = async (tx: Tx, office: Office): Promise<Result<Omit<SentView, 'letters'>[]>> => {
  if (tx.actor.kind !== 'staff' || !may(recommendationsPolicy, 'answer_sent', tx.actor)) return ok([])
  return ok(
    (await sentToMe(tx, tx.actor.id))
      .filter(({ state }) => isOut(state))
      .map((one) => sentViewOf(office, one)),
  )
}

/** Evidence of the addressee; reading it is written down. */
export const readLetterFile = async (tx: Tx, caseId: string, fileId: string): Promise<Result<LetterFile>> => {
  const found = await recommendationOfCase(tx, caseId)
  const letters = found ? await findLetters(tx, found.id) : []
  const file = letters.flatMap(({ files }) => files).find(({ id }) => id === fileId)
  if (!found || !file) return noSuchRecommendation
  await appendEntries(tx, [
    {
      type: 'recommendation.file-read',
      subject_kind: 'case',
      subject_id: caseId,
      data: { recommendation_id: found.id, file_id: fileId },
    },
  ])
  return ok(file)
}
