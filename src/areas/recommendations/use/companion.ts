import { type Companion, issuePaper, type Papers, voidPapers } from '#areas/cases/public.ts'
import { isActive } from '#areas/procedures/domain/clock.ts'
import { ok } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { documentOf, templates } from '../domain/document.ts'
import { isOffered, mayMake } from '../domain/order.ts'
import { emptyPaper } from '../domain/recommendation.ts'
import type { LetterKind } from '../domain/letter.ts'
import { findAddressee } from '../store/addressees.ts'
import { insertLetter } from '../store/letters.ts'
import { type Change, changeRecommendation, recommendationOfCase } from '../store/recommendations.ts'
import { recommendationFor } from './hold.ts'
import { tellSimilar } from './similar.ts'

/** Words that go to the addressee, or came from it, by the move they were given with. */
const letterOf: Readonly<
  Partial<Record<string, readonly [Exclude<LetterKind, 'supplement'>, 'addressee' | 'organ']>>
> = {
  object: ['objection', 'addressee'],
  reject_objection: ['recheck', 'organ'],
  answer: ['reply', 'addressee'],
  urge: ['urging', 'organ'],
}

/** Taken back to be written anew: what was sent is out of the addressee's sight. */
const unsent: Change = {
  issued_on: null,
  sent_by: null,
  sent_at: null,
  served_on: null,
  reply_due: null,
  objected_on: null,
  answered_on: null,
  answer: null,
  link_digest: null,
  link_made_at: null,
  sent_to_ids: [],
}

/**
 * Holds a recommendation to its type and text, and lets it follow its case. What was written becomes the document of
 * the case when it is issued, and takes its number; when it is changed or withdrawn, that document is void.
 */
export const companionWith = (papers: () => Papers): Companion => ({
  writes: templates,

  offers: async (tx, { id, state }) => {
    const paper = (await recommendationOfCase(tx, id)) ?? emptyPaper
    return (move) => isOffered(paper, { move: move.id, from: state })
  },

  before: async (tx, _office, held, move, given) => {
    const of = await recommendationFor(tx, held)
    return mayMake(of, { move: move.id, from: held.case.state, given })
  },

  after: async (tx, office, held, { move, to, given, clocks }) => {
    const of = await recommendationFor(tx, held)
    const addressee = of.addresseeId === null ? undefined : await findAddressee(tx, of.addresseeId)
    const name = addressee?.name ?? of.addresseeName
    const issued =
      move.id === 'issue'
        ? await issuePaper(tx, papers(), { caseId: of.caseId, ...documentOf(of, name) })
        : ok(of.number)
    if (!issued.ok) return issued
    if (move.id === 'change' || move.id === 'revoke') {
      const voided = await voidPapers(tx, { caseId: of.caseId, templates, reason: given.words.join('\n') })
      if (!voided.ok) return voided
    }
    const today = dateIn(tx.now)
    const change = (): Change => {
      switch (move.id) {
        case 'report':
          return { type: given.outcome }
        case 'issue':
          return { number: issued.value, issued_on: today, addressee_name: name }
        case 'serve':
        case 'serve_urgent':
        case 'serve_minors':
          return {
            served_on: given.day,
            sent_by: of.sentBy ?? 'paper',
            reply_due: clocks.find((clock) => clock.rule === of.replyRule && isActive(clock))?.dueOn ?? null,
          }
        case 'object':
          return { objected_on: today }
        case 'answer':
          return { answered_on: today, answer: given.outcome }
        case 'change':
          return unsent
        case 'evaluate':
          return { assessed_on: today, correction: given.outcome }
        default:
          return {}
      }
    }
    await changeRecommendation(tx, of.id, { ...change(), state: to })
    const letter = letterOf[move.id]
    if (letter && given.words.length > 0)
      await insertLetter(tx, of.id, {
        id: tx.newId(),
        kind: letter[0],
        sender: letter[1],
        authorId: 'id' in tx.actor ? tx.actor.id : null,
        body: given.words.join('\n'),
        outcome: move.id === 'answer' ? given.outcome : null,
      })
    return move.id === 'evaluate' && given.outcome === 'corrected'
      ? tellSimilar(tx, office, held, of.id, given.message)
      : ok(undefined)
  },
})
