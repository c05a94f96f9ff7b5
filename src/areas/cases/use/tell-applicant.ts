import { tellReporter } from '#areas/leads/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchCase } from '../domain/refusals.ts'
import { findCase } from '../store/cases.ts'
import { reportersOf, speakerOf } from './reporters.ts'

/** Tells one reporter of a case, on their page and in their language, what was decided on their application. */
export const tellApplicant = async (
  tx: Tx,
  {
    caseId,
    applicantId,
    words,
  }: { readonly caseId: string; readonly applicantId: string; readonly words: Text },
): Promise<Result<void>> => {
  const about = await findCase(tx, caseId)
  if (!about) return noSuchCase
  const applicant = (await reportersOf(tx, about)).find(({ lead }) => lead.id === applicantId)
  // Whoever withdrew their report meanwhile waits for nothing.
  if (!applicant) return ok(undefined)
  return tellReporter(
    tx,
    applicant.lead.reportId,
    [{ kind: 'answered', answer: 'notice' }],
    [],
    words,
    speakerOf(about),
  )
}
