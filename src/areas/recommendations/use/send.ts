import { codeBytes, codeFromBytes, parseCode } from '#areas/intake/domain/code.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { isOut } from '../domain/recommendation.ts'
import { nobodyHasAnAccount, notIssuedYet } from '../domain/refusals.ts'
import { findAddressee } from '../store/addressees.ts'
import { type Change, changeRecommendation } from '../store/recommendations.ts'
import type { RecommendationDesk } from './desk.ts'
import { holdRecommendation, recommendationFor } from './hold.ts'

/** The link and the code go two ways, as by post and by telephone; neither opens anything alone. */
export type Opening = { readonly link: string; readonly code: string }

/** What is kept of both. Fast, since 160 random bits cannot be tried out; keyed, as codes of reports are. */
export const openingDigest = (key: KeyObject, { link, code }: Opening): Buffer =>
  createHmac('sha256', key).update(`recommendation:${link}:${code}`).digest()

/** As somebody typed them. */
export const parseOpening = (link: string, code: string): Opening | undefined => {
  const [known, typed] = [parseCode(link), parseCode(code)]
  return known && typed ? { link: known, code: typed } : undefined
}

const random = (): string => codeFromBytes(randomBytes(codeBytes))

const send = async (
  tx: Tx,
  desk: RecommendationDesk,
  caseId: string,
  way: 'link' | 'account',
  change: (addresseeId: string | null) => Promise<Result<Change>>,
): Promise<Result<void>> => {
  const held = await holdRecommendation(tx, desk, caseId)
  if (!held.ok) return held
  const { case: of } = held.value
  if (!isOut(of.state)) return notIssuedYet
  const recommendation = await recommendationFor(tx, held.value)
  const changed = await change(recommendation.addresseeId)
  if (!changed.ok) return changed
  await changeRecommendation(tx, recommendation.id, {
    ...changed.value,
    ...(recommendation.servedOn === null && { sent_by: way, sent_at: tx.now }),
  })
  await appendEntries(tx, [
    {
      type: 'recommendation.sent',
      subject_kind: 'case',
      subject_id: of.id,
      data: { recommendation_id: recommendation.id, action_id: of.actionId, organ_id: of.organ.id, by: way },
    },
  ])
  return ok(undefined)
}

/** A new link and code; those made before open nothing any more. They are shown once. */
export const sendByLink = async (
  tx: Tx,
  desk: RecommendationDesk,
  caseId: string,
): Promise<Result<Opening>> => {
  const opening = { link: random(), code: random() }
  const sent = await send(tx, desk, caseId, 'link', async () =>
    ok({ link_digest: openingDigest(desk.codes, opening), link_made_at: tx.now }),
  )
  return sent.ok ? ok(opening) : sent
}

/** To the accounts of those who answer for the addressee. */
export const sendToAccounts = (tx: Tx, desk: RecommendationDesk, caseId: string): Promise<Result<void>> =>
  send(tx, desk, caseId, 'account', async (addresseeId) => {
    const addressee = addresseeId === null ? undefined : await findAddressee(tx, addresseeId)
    if (!addressee || addressee.accountIds.length === 0) return nobodyHasAnAccount
    return ok({ sent_to_ids: [...addressee.accountIds] })
  })
