import { carryOut, holdCaseAnyway } from '#areas/cases/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Db, inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { safeName } from '#platform/files/attachment.ts'
import type { KeptContent } from '#platform/files/store.ts'
import { refuse } from '#kernel/result.ts'
import { type LetterKind, longestLetter } from '../domain/letter.ts'
import {
  type AddresseeMove,
  addresseeMoves,
  type Outcome,
  type Recommendation,
  serveMoves,
} from '../domain/recommendation.ts'
import { badField, noSuchCode, noSuchRecommendation, notForAddressee } from '../domain/refusals.ts'
import { findLetters, insertFile, insertLetter } from '../store/letters.ts'
import { findByDigest, findRecommendation } from '../store/recommendations.ts'
import type { RecommendationDesk } from './desk.ts'
import { isSentTo } from './read.ts'
import { openingDigest, parseOpening } from './send.ts'

/** Finds what a link and its code open, and does the work as its addressee: nothing else is in reach. */
export const asAddressee = async <T>(
  desk: RecommendationDesk,
  database: Db,
  written: { readonly link: string; readonly code: string },
  work: (tx: Tx, id: string) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const opening = parseOpening(written.link, written.code)
  if (!opening) return noSuchCode
  const id = await inTransaction(database, { kind: 'system', task: 'recommendations.open' }, (tx) =>
    findByDigest(tx, openingDigest(desk.codes, opening)),
  )
  return id === undefined ? noSuchCode : transact(database, { kind: 'addressee', id }, (tx) => work(tx, id))
}

/** What was sent to whoever acts, if this move is theirs to make now. */
const forMove = async (tx: Tx, id: string, move: AddresseeMove): Promise<Result<Recommendation>> => {
  const found = await findRecommendation(tx, id)
  if (!found || !isSentTo(tx, found)) return noSuchRecommendation
  return addresseeMoves(found).includes(move) ? ok(found) : notForAddressee
}

/**
 * One step of the case, made by the addressee: the case is out of their sight, so the rows are reached as the
 * program, while the step is theirs and the ledger says so.
 */
const step = (
  tx: Tx,
  { office }: RecommendationDesk,
  { caseId }: Recommendation,
  move: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<void>> =>
  asSystem(tx, 'recommendations.answer', async () => {
    const held = await holdCaseAnyway(tx, office, caseId)
    if (!held.ok) return held
    const moved = await carryOut(tx, office, held.value, { move, given })
    return moved.ok ? ok(undefined) : moved
  })

/** The addressee says that it has the paper: that day the period for the reply begins. */
export const receiveRecommendation = async (
  tx: Tx,
  desk: RecommendationDesk,
  id: string,
): Promise<Result<void>> => {
  const found = await forMove(tx, id, 'receive')
  if (!found.ok) return found
  const { replyRule, replyTerm } = found.value
  return step(tx, desk, found.value, serveMoves[replyRule], {
    day: dateIn(tx.now),
    ...(replyTerm !== null && { term: replyTerm }),
  })
}

const writtenBy = async (
  tx: Tx,
  id: string,
  kind: LetterKind,
  body: string,
  outcome: Outcome | null = null,
): Promise<string> => {
  const letterId = tx.newId()
  await insertLetter(tx, id, {
    id: letterId,
    sender: 'addressee',
    authorId: tx.actor.kind === 'staff' ? tx.actor.id : null,
    kind,
    body,
    outcome,
  })
  return letterId
}

const checked = (body: string): Result<string> => {
  const words = body.trim()
  if (words === '') return badField('body', '请写明内容', 'Write something')
  return [...words].length > longestLetter
    ? badField('body', `最多 ${longestLetter} 字`, `At most ${longestLetter} characters`)
    : ok(words)
}

/** Source: REC 16, 23. It is re-checked at once; one that comes late is taken all the same. */
export const objectTo = async (
  tx: Tx,
  desk: RecommendationDesk,
  id: string,
  body: string,
): Promise<Result<{ readonly letterId: string }>> => {
  const [found, words] = [await forMove(tx, id, 'object'), checked(body)]
  if (!found.ok) return found
  if (!words.ok) return words
  const letterId = await writtenBy(tx, id, 'objection', words.value)
  const moved = await step(tx, desk, found.value, 'object', {})
  return moved.ok ? ok({ letterId }) : moved
}

/** The written reply, with what was done. Source: REC 19. */
export const replyTo = async (
  tx: Tx,
  desk: RecommendationDesk,
  id: string,
  { outcome, body }: { readonly outcome: Outcome; readonly body: string },
): Promise<Result<{ readonly letterId: string }>> => {
  const [found, words] = [await forMove(tx, id, 'reply'), checked(body)]
  if (!found.ok) return found
  if (!words.ok) return words
  const letterId = await writtenBy(tx, id, 'reply', words.value, outcome)
  const moved = await step(tx, desk, found.value, 'answer', { outcome })
  return moved.ok ? ok({ letterId }) : moved
}

/** More after the reply: it moves nothing, but the file has it. */
export const supplementTo = async (
  tx: Tx,
  id: string,
  body: string,
): Promise<Result<{ readonly letterId: string }>> => {
  const [found, words] = [await forMove(tx, id, 'supplement'), checked(body)]
  if (!found.ok) return found
  if (!words.ok) return words
  const letterId = await writtenBy(tx, id, 'supplement', words.value)
  await appendEntries(tx, [
    {
      type: 'recommendation.supplemented',
      subject_kind: 'case',
      subject_id: found.value.caseId,
      organ_id: found.value.organ.id,
      data: { recommendation_id: id, organ_id: found.value.organ.id, letter_id: letterId },
    },
  ])
  return ok({ letterId })
}

const noSuchLetter = refuse({
  kind: 'missing',
  rule: 'policy:recommendations.write_letter',
  message: text('没有可以附文件的回复', 'There is no letter of yours to enclose this in'),
})

/** Encloses a file that is kept already in a letter of the addressee; so many for each. */
export const encloseFile = async (
  tx: Tx,
  desk: RecommendationDesk,
  { id, letterId }: { readonly id: string; readonly letterId: string },
  { name, kept }: { readonly name: string; readonly kept: KeptContent },
): Promise<Result<{ readonly id: string; readonly name: string; readonly size: number }>> => {
  const found = await findRecommendation(tx, id)
  const letter = (await findLetters(tx, id)).find((one) => one.id === letterId && one.sender === 'addressee')
  if (!found || !letter || !isSentTo(tx, found)) return noSuchLetter
  const { limits } = desk.files
  const together = letter.files.reduce((sum, { size }) => sum + size, kept.size)
  if (letter.files.length >= limits.files || together > limits.bytesTogether)
    return badField('files', `最多 ${limits.files} 个文件`, `At most ${limits.files} files`)
  const file = { id: tx.newId(), letterId, name: safeName(name), ...kept }
  await insertFile(tx, id, file)
  await appendEntries(tx, [
    {
      type: 'recommendation.file-added',
      subject_kind: 'case',
      subject_id: found.caseId,
      organ_id: found.organ.id,
      data: { recommendation_id: id, file_id: file.id, sha256: kept.receivedSha256, size: kept.size },
    },
  ])
  return ok({ id: file.id, name: file.name, size: file.size })
}
