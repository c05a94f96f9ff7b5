import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Sending } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { notTheReceiver } from '../domain/refusals.ts'
import { issuedOf } from '../documents/store/documents.ts'
import { insertNotes } from '../store/notes.ts'
import { procedureFor } from './hold.ts'
import { startCase } from './start-case.ts'

const receives = (from: Organ, to: Organ, towards: Sending['to']): boolean => {
  switch (towards) {
    case 'beside':
      return to.level === from.level
    case 'above':
      return to.id === from.parentId
    case 'any':
      return true
  }
}

type Sent = {
  readonly move: string
  readonly sending: Sending
  /** Checked before: an active organ other than the sender's. */
  readonly organId: number
  /** Templates of the documents that go along. */
  readonly documents: readonly string[]
  readonly words: readonly string[]
}

/**
 * Opens the case at the organ that a matter is sent to. Reporters stay where they are; the receiver has the facts, the
 * reasons and the documents that were issued for it, and nobody handles it there yet.
 */
export const sendCase = async (
  tx: Tx,
  office: Office,
  from: Case,
  { move, sending, organId, documents, words }: Sent,
): Promise<Result<Case>> => {
  const [sender, organ] = [office.organ(from.organ.id), office.organ(organId)]
  if (!sender || !organ || !receives(sender, organ, sending.to)) return notTheReceiver(sending.to)
  const enclosedIds = await asSystem(tx, 'cases.enclose', (system) => issuedOf(system, from.id, documents))
  const procedure = procedureFor(office, from)
  const author = tx.actor.kind === 'staff' ? tx.actor.id : null
  return asSystem(tx, 'cases.send', async (system) => {
    const sent = await startCase(
      system,
      office,
      procedure,
      {
        ...from,
        organ,
        state: sending.keepsState ? from.state : procedure.initial,
        handlerId: null,
        memberIds: [],
        originCaseId: from.originCaseId ?? from.id,
        sentById: from.id,
        sentAs: sending.as,
        enclosedIds,
      },
      {
        words: { table: 'cases', id: from.id },
        entry: { sent_by_id: from.id, sent_as: sending.as, from_organ_id: from.organ.id },
        ...(sending.starts && { starts: sending.starts }),
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
