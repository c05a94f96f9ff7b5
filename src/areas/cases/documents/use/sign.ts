import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CaseDocument } from '../domain/document.ts'
import { alreadySealed, notIssued } from '../domain/refusals.ts'
import { insertSignature, signaturesOf } from '../store/signatures.ts'
import { holdDocument } from './hold.ts'
import type { Papers } from './papers.ts'
import type { ToSign } from './signer.ts'

export const addSignature = async (
  tx: Tx,
  { signer }: Papers,
  document: Pick<CaseDocument, 'id' | 'caseId'>,
  asked: Pick<ToSign, 'act' | 'sha256'>,
): Promise<Result<void>> => {
  const signed = await signer.sign(tx, { ...asked, documentId: document.id })
  if (!signed.ok) return signed
  await insertSignature(tx, document, {
    act: asked.act,
    provider: signer.provider,
    reference: signed.value.reference,
    signerId: tx.actor.kind === 'staff' ? tx.actor.id : null,
  })
  return ok(undefined)
}

/** That the organ's seal was put on what was issued. */
export const sealDocument = async (tx: Tx, papers: Papers, id: string): Promise<Result<void>> => {
  const held = await holdDocument(tx, id, 'seal_document')
  if (!held.ok) return held
  const { document } = held.value
  if (document.state !== 'issued' || document.fileSha256 === null) return notIssued
  const before = (await signaturesOf(tx, [id])).get(id) ?? []
  if (before.some(({ act }) => act === 'seal')) return alreadySealed
  const sealed = await addSignature(tx, papers, document, { act: 'seal', sha256: document.fileSha256 })
  if (!sealed.ok) return sealed
  await appendEntries(tx, [
    {
      type: 'document.sealed',
      subject_kind: 'case',
      subject_id: document.caseId,
      data: { document_id: id, template: document.template, provider: papers.signer.provider },
    },
  ])
  return ok(undefined)
}
