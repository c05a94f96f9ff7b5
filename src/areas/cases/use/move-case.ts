import { appendEntries } from '#areas/ledger/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { decide, type Effect } from '#areas/procedures/domain/decide.ts'
import { documentTitle } from '#areas/procedures/domain/plan.ts'
import { levelAbove, type Move, stateOf } from '#areas/procedures/domain/procedure.ts'
import { undoLimit } from '#areas/procedures/domain/undo.ts'
import { applyClockEffects, type Office } from '#areas/procedures/public.ts'
import { rolesOf } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, inTheNameOf, type Tx } from '#platform/db/tx.ts'
import { type Case, isReceived } from '../domain/case.ts'
import { type Given, readGiven } from '../domain/given.ts'
import { notAColleague, notAnOrgan } from '../domain/refusals.ts'
import { issuedIn, readyIn } from '../documents/store/documents.ts'
import { saveCase } from '../store/cases.ts'
import { insertNotes } from '../store/notes.ts'
import { areHandlersAt } from './colleagues.ts'
import { type CaseOffice, offeredIn } from './companion.ts'
import { holdBoth, mergeCase } from './merge-case.ts'
import { entryOf } from './moved-entry.ts'
import { commanding } from './from-above.ts'
import { openFurther } from './open-further.ts'
import { clockOwner, type HeldCase, holdCase, mayWork } from './hold.ts'
import { answerTask } from './answer-task.ts'
import { sendWhere, sentUp } from './send-case.ts'
import { tellReporters } from './reporters.ts'

export type MoveCommand = {
  readonly id: string
  readonly move: string
  readonly revision: number
  readonly given: Readonly<Record<string, unknown>>
  /** Versions of drafts, by the ids of their documents, as whoever decides read them. */
  readonly seen?: Readonly<Record<string, number>> | undefined
}

export type Moved = {
  readonly state: string
  readonly openedCaseId: string | null
  readonly entryId: string
  readonly undoUntil: string | null
}

const named = (move: Move) => move.asks.some(({ field }) => field === 'handler')

/** Whoever is named; else, of a case that nobody has, the one who goes to work on it. */
const handlerAfter = async (
  tx: Tx,
  held: HeldCase,
  move: Move,
  to: string,
  { handlerId }: Given,
): Promise<Result<string | null>> => {
  const before = held.case.handlerId
  if (named(move) && handlerId !== null)
    return (await areHandlersAt(tx, held.case.organ.id, [handlerId]))
      ? ok(handlerId)
      : notAColleague('handler')
  const goesToWork = before === null && stateOf(held.procedure, to).phase === 'working' && !move.opens
  // An agency that answers does not become the handler.
  const works = tx.actor.kind === 'staff' && mayWork(tx.actor, held.case)
  return ok(goesToWork && works && 'id' in tx.actor ? tx.actor.id : before)
}

const keepWords = async (tx: Tx, caseId: string, move: string, words: readonly string[]): Promise<void> => {
  const { actor } = tx
  if (actor.kind !== 'staff') return
  await insertNotes(
    tx,
    caseId,
    words.map((body) => ({
      id: tx.newId(),
      at: tx.now,
      authorId: actor.id,
      kind: 'reason',
      move,
      body,
    })),
  )
}

/** Whoever makes the move need not see the documents that it waits for. */
const documentsFor = async (
  tx: Tx,
  { procedure: { moves }, case: { id } }: HeldCase,
  move: string,
): Promise<{ readonly issued: readonly string[]; readonly drafted: readonly string[] }> =>
  moves.some((one) => one.id === move && (one.documents || one.issues))
    ? asSystem(tx, 'documents.issued', async (system) => ({
        issued: await issuedIn(system, id),
        drafted: (await readyIn(system, id)).map(({ template }) => template),
      }))
    : { issued: [], drafted: [] }

const opens = (effects: readonly Effect[]) => effects.find((effect) => effect.kind === 'opened')?.procedure

const openWhere = async (
  tx: Tx,
  office: Office,
  from: Case,
  effects: readonly Effect[],
  { against }: Given,
): Promise<Result<string | null>> => {
  const procedure = opens(effects)
  if (procedure === undefined) return ok(null)
  const opened = await openFurther(tx, office, from, procedure, against)
  return opened.ok ? ok(opened.value.id) : opened
}

/** The documents that the move produces. */
const issueWhere = async (
  tx: Tx,
  { paperwork }: CaseOffice,
  { id }: Case,
  move: Move,
  seen: MoveCommand['seen'],
): Promise<Result<void>> => {
  if (!move.issues?.length) return ok(undefined)
  if (!paperwork) throw new Error(`${move.id} issues documents, and nobody was handed in who does`)
  return paperwork.issue(tx, id, move, seen)
}

const makeMove = async (
  tx: Tx,
  office: CaseOffice,
  command: MoveCommand,
  above?: Organ,
): Promise<Result<Moved>> => {
  await holdBoth(tx, office, command)
  const held = await holdCase(tx, office, command.id, command.revision)
  return held.ok ? carryOut(tx, office, held.value, { ...command, ...(above && { above }) }) : held
}

/** One step of a case's procedure, with everything that follows from it; by its organ, or by a level above. */
export const moveCase = async (tx: Tx, office: CaseOffice, command: MoveCommand): Promise<Result<Moved>> => {
  const commanded = await commanding(tx, office, command.id)
  return commanded
    ? inTheNameOf(tx, commanded.there, (there) => makeMove(there, office, command, commanded.above))
    : makeMove(tx, office, command)
}

type Made = Pick<MoveCommand, 'move' | 'given' | 'seen'> & {
  /** The level above that makes it. */
  readonly above?: Organ
}

export const carryOut = async (
  tx: Tx,
  office: CaseOffice,
  held: HeldCase,
  command: Made,
): Promise<Result<Moved>> => {
  const { case: before, procedure, clocks } = held
  const today = dateIn(tx.now)
  const calendar = office.calendar()
  const documents = await documentsFor(tx, held, command.move)
  const decided = decide(
    procedure,
    { state: before.state, clocks, ...documents, received: isReceived(before) },
    command,
    {
      roles: command.above ? [levelAbove] : rolesOf(tx.actor),
      today,
      calendar,
      documentTitle: (document) => documentTitle(office.plan, document),
      isOffered: await offeredIn(tx, office, before),
    },
  )
  if (!decided.ok) return decided
  const effects = decided.value
  const move = procedure.moves.find(({ id }) => id === command.move)!
  const to = move.to ?? before.state
  const read = readGiven(move, command.given)
  if (!read.ok) return read
  const given = sentUp(move, read.value, command.above)
  const { organId } = given
  if (organId !== null && (organId === before.organ.id || !office.organ(organId)?.active)) return notAnOrgan
  const handler = await handlerAfter(tx, held, move, to, given)
  if (!handler.ok) return handler
  const merged = move.merges ? await mergeCase(tx, office, held, move, given.caseNumber) : ok(null)
  if (!merged.ok) return merged
  const companion = office.companions?.[procedure.id]
  const allowed = await companion?.before?.(tx, office, held, move, given)
  if (allowed?.ok === false) return allowed

  const after = await applyClockEffects(tx, procedure, effects, clocks, clockOwner(held), calendar)
  await saveCase(tx, before.id, {
    state: to,
    handlerId: handler.value,
    dueOn: nextDue(after.clocks),
    closedOn: stateOf(procedure, to).phase === 'closed' ? today : null,
    // Where it is handled from now on, it counts.
    ...(move.sends && move.sends.as !== 'task' && { counted: false }),
    ...(merged.value !== null && { counted: false, mergedIntoId: merged.value }),
  })
  await keepWords(tx, before.id, move.id, given.words)
  const issued = await issueWhere(tx, office, before, move, command.seen)
  if (!issued.ok) return issued
  const opened = await openWhere(tx, office, { ...before, handlerId: handler.value }, effects, given)
  if (!opened.ok) return opened
  const sent = await sendWhere(tx, office, held, move, given, command.above)
  if (!sent.ok) return sent
  const message = given.message || { usualIn: procedure, state: to }
  const told = await tellReporters(tx, held, effects, after.clocks, message)
  if (!told.ok) return told

  const [entry] = await appendEntries(tx, [
    entryOf(held, {
      move: move.id,
      to,
      handlerId: handler.value,
      changes: after.changes,
      given,
      openedCaseId: opened.value,
      sentCaseId: sent.value,
      mergedIntoId: merged.value,
    }),
  ])
  const followed = await companion?.after?.(tx, office, held, {
    move,
    to,
    given,
    clocks: after.clocks,
  })
  if (followed?.ok === false) return followed
  if (stateOf(procedure, to).phase === 'closed') {
    const answered = await answerTask(tx, office, before, given, carryOut)
    if (!answered.ok) return answered
  }
  return ok({
    state: to,
    openedCaseId: opened.value,
    entryId: entry!.id,
    undoUntil: undoLimit(move, tx.now)?.toISOString() ?? null,
  })
}
