import type { Tx } from '#platform/db/tx.ts'
import type { CaseDocument, Service } from '../domain/document.ts'

export const insertService = async (
  tx: Tx,
  { id, caseId }: Pick<CaseDocument, 'id' | 'caseId'>,
  service: Service,
): Promise<void> => {
  await tx.db
    .insertInto('document_services')
    .values({
      id: service.id,
      document_id: id,
      case_id: caseId,
      way: service.way,
      day: service.day,
      served_on: service.servedOn,
      receiver: service.receiver,
      relation: service.relation,
      note: service.note,
      entered_by: service.enteredBy,
      entered_at: service.enteredAt,
    })
    .execute()
}

/** By document, in the order in which they were entered. */
export const servicesOf = async (
  tx: Tx,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Service[]>> => {
  if (documentIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('document_services')
    .selectAll()
    .where('document_id', 'in', documentIds)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      documentId: row.document_id,
      id: row.id,
      way: row.way,
      day: row.day,
      servedOn: row.served_on,
      receiver: row.receiver,
      relation: row.relation,
      note: row.note,
      enteredBy: row.entered_by,
      enteredAt: row.entered_at,
    })),
    ({ documentId }) => documentId,
  )
}

export type Served = { readonly template: string; readonly servedOn: string }

/** What was served in a case and stands, the newest first. */
export const servedIn = async (tx: Tx, caseId: string): Promise<Served[]> => {
  const rows = await tx.db
    .selectFrom('document_services as s')
    .innerJoin('documents as d', 'd.id', 's.document_id')
    .select(['d.template', 's.served_on'])
    .where('s.case_id', '=', caseId)
    .where('d.state', '=', 'issued')
    .orderBy('s.entered_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ template, served_on }) => ({ template, servedOn: served_on }))
}
