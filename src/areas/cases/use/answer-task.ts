import { asSystem, type Tx } from '#platform/db/tx.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Case } from '../domain/case.ts'
import type { Given } from '../domain/given.ts'
import { issuedDocuments } from '../documents/store/documents.ts'
import { saveCase } from '../store/cases.ts'
import { insertNotes } from '../store/notes.ts'
import type { CaseOffice } from './companion.ts'
import { type HeldCase, holdCaseAnyway, procedureFor } from './hold.ts'

type CarryOut = (
  tx: Tx,
  office: CaseOffice,
  held: HeldCase,
  command: { readonly move: string; readonly given: Readonly<Record<string, unknown>> },
) => Promise<Result<unknown>>

/**
 * What another organ did for a case goes back to it when the task is closed: the words, the documents, and the move
 * that the asking case waited for, if it still does.
 */
export const answerTask = async (
  tx: Tx,
  office: CaseOffice,
  task: Case,
  { words, outcome }: Given,
  carryOut: CarryOut,
): Promise<Result<void>> => {
  const { actor } = tx
  if (task.sentAs !== 'task' || task.sentById === null) return ok(undefined)
  const askingId = task.sentById
  return asSystem(tx, 'cases.answer', async (system) => {
    const asking = await holdCaseAnyway(system, office, askingId)
    if (!asking.ok) return asking
    const { enclosedIds } = asking.value.case
    await saveCase(system, askingId, {
      enclosedIds: [...enclosedIds, ...(await issuedDocuments(system, task.id))],
    })
    if (actor.kind === 'staff')
      await insertNotes(
        system,
        askingId,
        words.map((body) => ({
          id: tx.newId(),
          at: tx.now,
          authorId: actor.id,
          kind: 'reason' as const,
          move: null,
          body,
        })),
      )
    const waits = procedureFor(office, asking.value.case).moves.find(
      ({ sends }) => sends?.as === 'task' && sends.procedure === task.procedure,
    )?.sends
    if (waits?.as !== 'task') return ok(undefined)
    const gone = await carryOut(system, office, asking.value, {
      move: waits.returns,
      given: { outcome, reason: '' },
    })
    // Where the asking case went on without it, the answer is with its papers all the same.
    return gone.ok || gone.refusal.kind === 'not-allowed' ? ok(undefined) : gone
  })
}
