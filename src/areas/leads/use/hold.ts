import { receptionOf } from '#areas/procedures/domain/plan.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Clock } from '#areas/procedures/domain/clock.ts'
import { clocksOf, type Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Lead } from '../domain/lead.ts'
import { changedMeanwhile, noSuchLead, notYourDesk } from '../domain/refusals.ts'
import { leadsPolicy } from '../policy.ts'
import { lockLead } from '../store/leads.ts'

/** Who has the lead in hand: the organ it is offered to while a transfer waits, else its own. */
export const deskOf = (lead: Lead): number => lead.offeredOrganId ?? lead.organ.id

export type HeldLead = {
  readonly lead: Lead
  readonly procedure: Procedure
  readonly clocks: readonly Clock[]
}

/** Until a transfer is taken over, the clocks are with the organ that offers it, out of reach of the one it is offered to. */
export const withClocksOf = <T>(tx: Tx, { offeredOrganId }: Lead, work: (tx: Tx) => Promise<T>): Promise<T> =>
  offeredOrganId === null ? work(tx) : asSystem(tx, 'leads.offered-clocks', work)

/** Locks a lead for somebody at its desk, as they last saw it; with everything a decision needs. */
export const holdLead = async (
  tx: Tx,
  office: Office,
  id: string,
  revision?: number,
): Promise<Result<HeldLead>> => {
  const lead = await lockLead(tx, id)
  if (!lead) return noSuchLead
  if (!may(leadsPolicy, 'triage', tx.actor, { organs: [deskOf(lead)], ancestors: lead.organ.ancestors }))
    return notYourDesk
  if (revision !== undefined && revision !== lead.revision) return changedMeanwhile(lead)
  const procedure = receptionOf(office, lead.actionId, lead.procedureVersion)
  const clocks = await withClocksOf(tx, lead, (at) => clocksOf(at, { leadId: lead.id }))
  return ok({ lead, procedure, clocks })
}
