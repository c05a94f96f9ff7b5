import type { Tx } from '#platform/db/tx.ts'

/** The digest of every file that a document or an office's template names. */
export const keptDigests = async (tx: Tx): Promise<string[]> => {
  const documents = await tx.db
    .selectFrom('documents')
    .select('file_sha256')
    .where('file_sha256', 'is not', null)
    .execute()
  const templates = await tx.db
    .selectFrom('document_templates')
    .select('file_sha256')
    .where('file_sha256', 'is not', null)
    .execute()
  return [...documents, ...templates].map(({ file_sha256 }) => file_sha256!.toString('hex'))
}
