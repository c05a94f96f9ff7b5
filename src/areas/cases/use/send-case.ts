import { isWithin, type Organ } from '#areas/organs/domain/organ.ts'
import { isActive } from '#areas/procedures/domain/clock.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Move, Sending, Task, Towards } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import type { Given } from '../domain/given.ts'
import { notTheReceiver } from '../domain/refusals.ts'
import { issuedDocuments, issuedOf } from '../documents/store/documents.ts'
import { insertNotes } from '../store/notes.ts'
import type { HeldCase } from './hold.ts'
import { startCase } from './start-case.ts'

/** As seen from the sender; where the level above sends it, from there. */
const receives = (from: Organ, to: Organ, towards: Towards, above?: Organ): boolean => {
  const leading = above ?? from
  switch (towards) {
    case 'beside':
      return to.level === from.level
    case 'above':
      return to.id === (above?.id ?? from.parentId)
    case 'below':
      return to.id !== leading.id && isWithin(to, leading)
    case 'any':
      return true
  }
}

type Sent = {
  readonly move: string
  readonly sending: Sending | Task
  /** Checked before: an active organ other than the sender's. */
  readonly organId: number
  /** The level above that orders it. */
  readonly above?: Organ
  /** Templates of the documents that go along. */
  readonly documents: readonly string[]
  readonly words: readonly string[]
  /** A period that was set for it. */
  readonly term: number | null
}

/** A matter takes its thread along; what is done for a case has no reporters of its own. */
const startOf = (from: Case, sending: Sending | Task, initial: string) =>
  sending.as === 'task'
    ? { state: initial, originCaseId: null }
    : {
        state: sending.keepsState || sending.whole ? from.state : initial,
        originCaseId: from.originCaseId ?? from.id,
      }

/**
 * Opens the case at the organ that something is sent to. Reporters stay where they are; the receiver has the facts, the
 * reasons and the documents that were issued for it, and nobody handles it there yet.
 */
export const sendCase = async (
  tx: Tx,
  office: Office,
  { case: from, procedure: own, clocks }: HeldCase,
  { move, sending, organId, above, documents, words, term }: Sent,
): Promise<Result<Case>> => {
  const [sender, organ] = [office.organ(from.organ.id), office.organ(organId)]
  if (!sender || !organ || !receives(sender, organ, sending.to, above)) return notTheReceiver(sending.to)
  const whole = sending.as !== 'task' && sending.whole === true
  const enclosedIds = await asSystem(tx, 'cases.enclose', async (system) =>
    whole
      ? [...from.enclosedIds, ...(await issuedDocuments(system, from.id))]
      : issuedOf(system, from.id, documents),
  )
  const procedure = sending.as === 'task' ? procedureOf(office.plan, sending.procedure) : own
  const author = tx.actor.kind === 'staff' ? tx.actor.id : null
  return asSystem(tx, 'cases.send', async (system) => {
    const sent = await startCase(
      system,
      office,
      procedure,
      {
        ...from,
        ...startOf(from, sending, procedure.initial),
        organ,
        handlerId: null,
        memberIds: [],
        sentById: from.id,
        sentAs: sending.as,
        enclosedIds,
      },
      {
        words: { table: 'cases', id: from.id },
        entry: {
          sent_by_id: from.id,
          sent_as: sending.as,
          from_organ_id: from.organ.id,
          ...(above && { above_organ_id: above.id }),
        },
        ...(whole && {
          goOn: clocks.filter((clock) => isActive(clock) && clock.rule !== own.recusal?.clock),
        }),
        ...(sending.as !== 'task' && sending.starts && { starts: sending.starts }),
        ...(term !== null && { term }),
      },
    )
    if (author !== null)
      await insertNotes(
        system,
        sent.id,
        words.map((body) => ({
          id: tx.newId(),
          at: tx.now,
          authorId: author,
          kind: 'reason' as const,
          move,
          body,
        })),
      )
    return ok(sent)
  })
}

/** What the level above takes up goes to it. */
export const sentUp = ({ sends }: Move, given: Given, above: Organ | undefined): Given =>
  above && sends?.to === 'above' ? { ...given, organId: above.id } : given

/** What goes to another organ with the move: the documents that it waited for are those that go along. */
export const sendWhere = async (
  tx: Tx,
  office: Office,
  from: HeldCase,
  { id, sends, documents = [], issues = [] }: Move,
  { organId, words, term }: Given,
  above?: Organ,
): Promise<Result<string | null>> => {
  if (!sends || organId === null) return ok(null)
  const sent = await sendCase(tx, office, from, {
    move: id,
    sending: sends,
    organId,
    ...(above && { above }),
    documents: [...documents, ...issues],
    words,
    term,
  })
  return sent.ok ? ok(sent.value.id) : sent
}
