import type { Office } from '#areas/procedures/public.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Lead } from '../domain/lead.ts'

export type OpenGiven = {
  readonly handlerId: string | null
  /** The number of a case that is there already, where the lead belongs into that one. */
  readonly into: string | null
}

/** What accepting a lead asks of those who handle cases; they stand to the right, so they are handed in. */
export type OpenCase = (tx: Tx, lead: Lead, given: OpenGiven) => Promise<Result<{ readonly caseId: string }>>

/** A duplicate of a lead that is in a case: its reporter is owed the same answers. */
export type JoinCase = (tx: Tx, lead: Lead, caseId: string) => Promise<Result<void>>

/** A lead has left a case, with its clocks. */
export type LeaveCase = (tx: Tx, lead: Lead, caseId: string) => Promise<void>

export type Desk = Office & {
  readonly openCase: OpenCase
  readonly joinCase: JoinCase
  readonly leaveCase: LeaveCase
}
