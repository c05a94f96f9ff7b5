import type { Tx } from '#platform/db/tx.ts'
import type { CaseDocument, Signature } from '../domain/document.ts'

export const insertSignature = async (
  tx: Tx,
  { id, caseId }: Pick<CaseDocument, 'id' | 'caseId'>,
  { act, provider, reference, signerId }: Omit<Signature, 'at'>,
): Promise<void> => {
  await tx.db
    .insertInto('document_signatures')
    .values({
      id: tx.newId(),
      document_id: id,
      case_id: caseId,
      act,
      provider,
      reference,
      signer_id: signerId,
      at: tx.now,
    })
    .execute()
}

/** By document, the oldest first. */
export const signaturesOf = async (
  tx: Tx,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Signature[]>> => {
  if (documentIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('document_signatures')
    .select(['document_id', 'act', 'provider', 'reference', 'signer_id', 'at'])
    .where('document_id', 'in', documentIds)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      documentId: row.document_id,
      act: row.act as Signature['act'],
      provider: row.provider,
      reference: row.reference,
      signerId: row.signer_id,
      at: row.at,
    })),
    ({ documentId }) => documentId,
  )
}
