import type { Office } from '#areas/procedures/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { LetterView, RecommendationRow, SentView } from '../contract.ts'
import { addresseeMoves, type Recommendation } from '../domain/recommendation.ts'
import type { Letter } from '../store/letters.ts'
import { procedureId } from './desk.ts'

/** `of` is its case, for those of the office alone. */
export const rowOf = (
  office: Office,
  one: Recommendation,
  of: { readonly number: string; readonly title: string } | undefined,
  addressee = one.addresseeName,
): RecommendationRow => {
  const { title, phase } = stateOf(procedureOf(office.plan, procedureId), one.state)
  return {
    id: one.id,
    caseId: one.caseId,
    case: of ? { number: of.number, title: of.title } : null,
    number: one.number,
    title: one.title,
    type: one.type,
    state: one.state,
    stateTitle: { ...title },
    phase,
    addresseeId: one.addresseeId,
    addressee,
    organ: { ...(office.organ(one.organ.id)?.name ?? text('—', '—')) },
    issuedOn: one.issuedOn,
    servedOn: one.servedOn,
    replyDue: one.replyDue,
    answeredOn: one.answeredOn,
    answer: one.answer,
    assessedOn: one.assessedOn,
    correction: one.correction,
  }
}

export const letterViewOf = ({ id, at, sender, kind, body, outcome, files }: Letter): LetterView => ({
  id,
  at: at.toISOString(),
  sender,
  kind,
  body,
  outcome: outcome as LetterView['outcome'],
  files: files.map((file) => ({ id: file.id, name: file.name, mediaType: file.mediaType, size: file.size })),
})

/** Days after receipt; the day of receipt is not counted. */
export const objectionUntil = ({ servedOn, objectionDays }: Recommendation): IsoDate | null =>
  servedOn === null ? null : addDays(servedOn, objectionDays)

/** As its addressee sees it. */
export const sentViewOf = (office: Office, one: Recommendation): Omit<SentView, 'letters'> => ({
  id: one.id,
  number: one.number ?? '',
  title: one.title,
  type: one.type,
  organ: { ...(office.organ(one.organ.id)?.name ?? text('—', '—')) },
  addressee: one.addresseeName,
  source: one.source,
  facts: one.facts,
  violation: one.violation,
  legalBasis: one.legalBasis,
  proposal: one.proposal,
  other: one.other,
  replyRule: one.replyRule,
  replyTerm: one.replyTerm,
  objectionDays: one.objectionDays,
  issuedOn: one.issuedOn ?? '',
  servedOn: one.servedOn,
  replyDue: one.replyDue,
  objectionUntil: objectionUntil(one),
  answeredOn: one.answeredOn,
  withdrawn: one.state === 'withdrawn',
  moves: [...addresseeMoves(one)],
})
