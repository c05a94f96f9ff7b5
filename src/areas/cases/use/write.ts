import { answerReport } from '#areas/intake/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { scopedCase } from '../domain/case.ts'
import { nobodyToWriteTo, noSuchCase, notYourCase } from '../domain/refusals.ts'
import { casesPolicy } from '../policy.ts'
import { findCase } from '../store/cases.ts'
import { insertNotes } from '../store/notes.ts'
import { holdCase } from './hold.ts'
import { speakerOf, whereReportersAre } from './reporters.ts'

/** Writes to the reporters of a case, or to some of them. It is no reply in the legal sense: no clock is met. */
export const writeToReporters = async (
  tx: Tx,
  office: Office,
  {
    id,
    body,
    reportIds,
  }: { readonly id: string; readonly body: string; readonly reportIds?: readonly string[] },
): Promise<Result<void>> => {
  const held = await holdCase(tx, office, id)
  if (!held.ok) return held
  const addressed = held.value.reporters
    .map(({ lead }) => lead.reportId)
    .filter((reportId) => reportIds?.includes(reportId) ?? true)
  if (addressed.length === 0) return nobodyToWriteTo
  const speaker = speakerOf(held.value.case)
  return whereReportersAre(tx, held.value.case, async (there) => {
    for (const reportId of addressed) {
      const written = await answerReport(there, { reportId, kind: 'message', body, ...speaker })
      if (!written.ok) return written
    }
    return ok(undefined)
  })
}

/** A note for those who handle the case; the ledger says that there is one, not what it says. */
export const addNote = async (tx: Tx, { id, body }: { id: string; body: string }): Promise<Result<void>> => {
  const noted = await findCase(tx, id)
  if (!noted) return noSuchCase
  if (tx.actor.kind !== 'staff' || !may(casesPolicy, 'write_note', tx.actor, scopedCase(noted)))
    return notYourCase
  const noteId = tx.newId()
  await insertNotes(tx, id, [
    { id: noteId, at: tx.now, authorId: tx.actor.id, kind: 'note', move: null, body },
  ])
  await appendEntries(tx, [
    {
      type: 'case.noted',
      subject_kind: 'case',
      subject_id: id,
      data: { note_id: noteId, action_id: noted.actionId, organ_id: noted.organ.id },
    },
  ])
  return ok(undefined)
}
