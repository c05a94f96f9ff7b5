import type { Office } from '#areas/procedures/public.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Lead } from '../domain/lead.ts'

/** What accepting a lead asks of those who handle cases; they stand to the right, so they are handed in. */
export type OpenCase = (
  tx: Tx,
  lead: Lead,
  given: { readonly handlerId: string | null },
) => Promise<Result<{ readonly caseId: string }>>

/** Cases that were opened by mistake are closed again when the acceptance is taken back. */
export type Desk = Office & { readonly openCase: OpenCase }
