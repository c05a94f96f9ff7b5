import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { notIssued } from '../domain/refusals.ts'
import { saveVoid } from '../store/documents.ts'
import { holdDocument } from './hold.ts'

/** It no longer counts; its file stays, its number is never given again. The reason stays beside it. */
export const voidDocument = async (
  tx: Tx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<void>> => {
  const held = await holdDocument(tx, id, 'void_document')
  if (!held.ok) return held
  const { document } = held.value
  if (document.state !== 'issued') return notIssued
  await saveVoid(tx, id, { reason, by: tx.actor.kind === 'staff' ? tx.actor.id : null })
  await appendEntries(tx, [
    {
      type: 'document.voided',
      subject_kind: 'case',
      subject_id: document.caseId,
      data: {
        document_id: id,
        template: document.template,
        ...(document.number && { number: document.number }),
      },
    },
  ])
  return ok(undefined)
}
