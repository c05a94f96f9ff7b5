import { isWithin, type Organ } from '#areas/organs/domain/organ.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Sending, Task, Towards } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { notTheReceiver } from '../domain/refusals.ts'
import { issuedOf } from '../documents/store/documents.ts'
import { insertNotes } from '../store/notes.ts'
import { procedureFor } from './hold.ts'
import { startCase } from './start-case.ts'

const receives = (from: Organ, to: Organ, towards: Towards): boolean => {
  switch (towards) {
    case 'beside':
      return to.level === from.level
    case 'above':
      return to.id === from.parentId
    case 'below':
      return isWithin(to, from)
    case 'any':
      return true
  }
}

type Sent = {
  readonly move: string
  readonly sending: Sending | Task
  /** Checked before: an active organ other than the sender's. */
  readonly organId: number
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
        state: sending.keepsState ? from.state : initial,
        originCaseId: from.originCaseId ?? from.id,
      }

/**
 * Opens the case at the organ that something is sent to. Reporters stay where they are; the receiver has the facts, the
 * reasons and the documents that were issued for it, and nobody handles it there yet.
 */
export const sendCase = async (
  tx: Tx,
  office: Office,
  from: Case,
  { move, sending, organId, documents, words, term }: Sent,
): Promise<Result<Case>> => {
  const [sender, organ] = [office.organ(from.organ.id), office.organ(organId)]
  if (!sender || !organ || !receives(sender, organ, sending.to)) return notTheReceiver(sending.to)
  const enclosedIds = await asSystem(tx, 'cases.enclose', (system) => issuedOf(system, from.id, documents))
  const procedure =
    sending.as === 'task' ? procedureOf(office.plan, sending.procedure) : procedureFor(office, from)
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
        entry: { sent_by_id: from.id, sent_as: sending.as, from_organ_id: from.organ.id },
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
