import type { Values } from '#areas/documents/domain/values.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { documentsOfCase, findDocument } from '../store/documents.ts'
import { beginDocument } from './draft.ts'
import { issueDocument } from './issue.ts'
import type { Papers } from './papers.ts'
import { voidDocument } from './void.ts'

export type WrittenPaper = { readonly caseId: string; readonly template: string; readonly values: Values }

/** Text that another area keeps, as a document of the case that is issued at once; the number that it got. */
export const issuePaper = async (tx: Tx, papers: Papers, written: WrittenPaper): Promise<Result<string>> => {
  const begun = await beginDocument(tx, papers, written)
  if (!begun.ok) return begun
  const issued = await issueDocument(tx, papers, { id: begun.value, version: 1 })
  if (!issued.ok) return issued
  const document = await findDocument(tx, begun.value)
  return ok(document?.number ?? '')
}

/** Those of these templates that stand in a case no longer do. */
export const voidPapers = async (
  tx: Tx,
  {
    caseId,
    templates,
    reason,
  }: { readonly caseId: string; readonly templates: readonly string[]; readonly reason: string },
): Promise<Result<void>> => {
  for (const { id, template, state } of await documentsOfCase(tx, caseId)) {
    if (state !== 'issued' || !templates.includes(template)) continue
    const voided = await voidDocument(tx, { id, reason })
    if (!voided.ok) return voided
  }
  return ok(undefined)
}
