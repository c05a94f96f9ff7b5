import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Values } from '#areas/documents/domain/values.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql } from 'kysely'
import type { CaseDocument, DocumentState, Version } from '../domain/document.ts'

const documentOf = (row: Selectable<DB['documents']>): CaseDocument => ({
  id: row.id,
  caseId: row.case_id,
  organId: row.organ_id,
  template: row.template,
  templateVersion: row.template_version,
  state: row.state as DocumentState,
  title: row.title,
  version: row.version,
  aboutId: row.about_id,
  createdBy: row.created_by,
  createdAt: row.created_at,
  number: row.number,
  issuedOn: row.issued_on,
  issuedAt: row.issued_at,
  fileSha256: row.file_sha256?.toString('hex') ?? null,
  fileSize: row.file_size,
  voidReason: row.void_reason,
})

const select = (tx: Tx) => tx.db.selectFrom('documents').selectAll()

export const findDocument = async (tx: Tx, id: string): Promise<CaseDocument | undefined> => {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && documentOf(row)
}

/** Held against other editors until the transaction ends. */
export const lockDocument = async (tx: Tx, id: string): Promise<CaseDocument | undefined> => {
  const row = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && documentOf(row)
}

/** The newest first, without dropped drafts. */
export const documentsOfCase = async (tx: Tx, caseId: string): Promise<CaseDocument[]> =>
  (
    await select(tx)
      .where('case_id', '=', caseId)
      .where('state', '!=', 'dropped')
      .orderBy('id', 'desc')
      .limit(500)
      .execute()
  ).map(documentOf)

/** Templates of which a document was issued in a case and stands. */
export const issuedIn = async (tx: Tx, caseId: string): Promise<string[]> => {
  const rows = await tx.db
    .selectFrom('documents')
    .select('template')
    .distinct()
    .where('case_id', '=', caseId)
    .where('state', '=', 'issued')
    .execute()
  return rows.map(({ template }) => template)
}

/** The documents of these templates that stand in a case, the oldest first. */
export const issuedOf = async (tx: Tx, caseId: string, templates: readonly string[]): Promise<string[]> => {
  const rows = await tx.db
    .selectFrom('documents')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', '=', 'issued')
    .where('template', '=', sql<string>`any(${templates}::text[])`)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Every document that stands in a case, the oldest first. */
export const issuedDocuments = async (tx: Tx, caseId: string): Promise<string[]> => {
  const rows = await tx.db
    .selectFrom('documents')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', '=', 'issued')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Documents by id, the oldest first. */
export const findDocuments = async (tx: Tx, ids: readonly string[]): Promise<CaseDocument[]> =>
  (
    await select(tx)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .orderBy('id')
      .execute()
  ).map(documentOf)

/** A draft, or what was issued by hand and no move has taken: a move may issue the one, and take the other. */
export type ReadyDocument = {
  readonly id: string
  readonly template: string
  readonly version: number
  readonly issued: boolean
}

/** A draft before what stands, the newest first. */
export const readyIn = async (tx: Tx, caseId: string): Promise<ReadyDocument[]> => {
  const rows = await tx.db
    .selectFrom('documents')
    .select(['id', 'template', 'version', 'state'])
    .where('case_id', '=', caseId)
    .where('state', 'in', ['draft', 'issued'])
    .where('issued_with', 'is', null)
    .orderBy('state')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ state, ...row }) => ({ ...row, issued: state === 'issued' }))
}

/** That a move took it, or issued it. */
export const takeDocument = async (tx: Tx, id: string, move: string): Promise<void> => {
  await tx.db.updateTable('documents').set({ issued_with: move }).where('id', '=', id).execute()
}

export type NewDocument = Pick<
  CaseDocument,
  'id' | 'caseId' | 'template' | 'templateVersion' | 'title' | 'aboutId' | 'createdBy'
> & { readonly organ: Pick<Organ, 'id' | 'ancestors'> }

export const insertDocument = async (tx: Tx, made: NewDocument): Promise<void> => {
  await tx.db
    .insertInto('documents')
    .values({
      id: made.id,
      case_id: made.caseId,
      ...organColumns(made.organ),
      template: made.template,
      template_version: made.templateVersion,
      state: 'draft',
      title: made.title,
      version: 1,
      about_id: made.aboutId,
      created_by: made.createdBy,
      created_at: tx.now,
    })
    .execute()
}

export const insertVersion = async (
  tx: Tx,
  { id, caseId }: Pick<CaseDocument, 'id' | 'caseId'>,
  { version, authorId, entered }: Omit<Version, 'at'>,
): Promise<void> => {
  await tx.db
    .insertInto('document_versions')
    .values({
      id: tx.newId(),
      document_id: id,
      case_id: caseId,
      version,
      at: tx.now,
      author_id: authorId,
      entered: JSON.stringify(entered),
    })
    .execute()
}

/** The oldest first. */
export const versionsOf = async (tx: Tx, documentId: string): Promise<Version[]> => {
  const rows = await tx.db
    .selectFrom('document_versions')
    .select(['version', 'at', 'author_id', 'entered'])
    .where('document_id', '=', documentId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    at: row.at,
    authorId: row.author_id,
    entered: row.entered as Values,
  }))
}

export const enteredIn = async (tx: Tx, documentId: string, version: number): Promise<Values | undefined> => {
  const row = await tx.db
    .selectFrom('document_versions')
    .select('entered')
    .where('document_id', '=', documentId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.entered as Values | undefined
}

export type Issuing = {
  readonly title: string
  readonly number: {
    readonly number: string
    readonly series: string
    readonly year: number
    readonly serial: number
  } | null
  readonly issuedOn: string
  readonly issuedBy: string | null
  readonly file: { readonly sha256: string; readonly size: number }
}

export const saveDocument = async (
  tx: Tx,
  id: string,
  change: { readonly version?: number; readonly title?: string; readonly state?: DocumentState },
): Promise<void> => {
  await tx.db.updateTable('documents').set(change).where('id', '=', id).execute()
}

export const saveIssue = async (tx: Tx, id: string, issuing: Issuing): Promise<void> => {
  await tx.db
    .updateTable('documents')
    .set({
      state: 'issued',
      title: issuing.title,
      ...(issuing.number && {
        number: issuing.number.number,
        series: issuing.number.series,
        series_year: issuing.number.year,
        serial: issuing.number.serial,
      }),
      issued_on: issuing.issuedOn,
      issued_at: tx.now,
      issued_by: issuing.issuedBy,
      file_sha256: Buffer.from(issuing.file.sha256, 'hex'),
      file_size: issuing.file.size,
    })
    .where('id', '=', id)
    .execute()
}

export const saveVoid = async (
  tx: Tx,
  id: string,
  { reason, by }: { readonly reason: string; readonly by: string | null },
): Promise<void> => {
  await tx.db
    .updateTable('documents')
    .set({ state: 'voided', void_reason: reason, voided_by: by, voided_at: tx.now })
    .where('id', '=', id)
    .execute()
}
