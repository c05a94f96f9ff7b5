import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Lead } from '../domain/lead.ts'
import { relatedLeads } from '../store/leads.ts'
import type { Desk } from './desk.ts'
import { unmergeLead } from './merge-lead.ts'
import { type Moved, moveLead } from './move-lead.ts'

/**
 * Ends a lead whose reporter took the report back. Its duplicates go back to the queue: their reporters did not.
 * In a case they stay, as the case goes on for them.
 */
export const withdrawLead = async (tx: Tx, desk: Desk, lead: Lead): Promise<Result<Moved>> => {
  const { id, revision } = lead
  const moved = await moveLead(tx, desk, { id, move: 'withdraw', revision, given: {} })
  if (!moved.ok || lead.caseId) return moved
  for (const other of await relatedLeads(tx, lead)) {
    if (other.mergedIntoId !== id) continue
    const unmerged = await unmergeLead(tx, desk, { id: other.id })
    if (!unmerged.ok) return unmerged
  }
  return moved
}
