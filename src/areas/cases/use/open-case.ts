import type { Lead } from '#areas/leads/domain/lead.ts'
import { leadsBehind, type OpenCase, saveLead } from '#areas/leads/public.ts'
import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { type Office, rehomeClocks } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { notAColleague } from '../domain/refusals.ts'
import { areHandlersAt } from './colleagues.ts'
import { caseToJoin, letIn, letInWith } from './join-case.ts'
import { refreshDue } from './refresh-due.ts'
import { startCase } from './start-case.ts'

/** Duplicates and grouped leads that are still with the same desk, undecided, go along. */
const alongWith = async (tx: Tx, procedure: Procedure, lead: Lead): Promise<Lead[]> =>
  (await leadsBehind(tx, lead.id)).filter(
    ({ organ, offeredOrganId, caseId, state }) =>
      organ.id === lead.organ.id &&
      offeredOrganId === null &&
      caseId === null &&
      stateOf(procedure, state).phase !== 'closed',
  )

const settle = async (
  tx: Tx,
  office: Office,
  lead: Lead,
  caseId: string,
  state: string,
): Promise<Result<void>> => {
  await saveLead(tx, lead.id, { caseId, state })
  await rehomeClocks(tx, [lead.id], { caseId })
  const procedure = receptionOf(office, lead.actionId, lead.procedureVersion)
  for (const along of await alongWith(tx, procedure, lead)) {
    const joined = await letInWith(tx, office, along, caseId, state)
    if (!joined.ok) return joined
  }
  await refreshDue(tx, caseId)
  return ok(undefined)
}

/**
 * Makes a case of a lead that is being accepted, within that transaction: with a number without gaps, its own
 * clocks running on, and everybody who reported the same. Or lets it into a case that is there already.
 */
export const openCase =
  (office: Office): OpenCase =>
  async (tx, lead, { handlerId, into }) => {
    if (into !== null) {
      const target = await caseToJoin(tx, office, lead, into)
      if (!target.ok) return target
      await letIn(tx, lead, target.value.id)
      const settled = await settle(tx, office, lead, target.value.id, target.value.state)
      return settled.ok ? ok({ caseId: target.value.id }) : settled
    }
    if (!(await areHandlersAt(tx, lead.organ.id, handlerId === null ? [] : [handlerId])))
      return notAColleague('handler')
    const opened = await startCase(
      tx,
      office,
      receptionOf(office, lead.actionId, lead.procedureVersion),
      {
        actionId: lead.actionId,
        state: lead.state,
        title: lead.title,
        organ: lead.organ,
        handlerId,
        memberIds: [],
        originCaseId: null,
        sentById: null,
        sentAs: null,
        enclosedIds: [],
        priorityId: lead.priorityId,
        measureId: lead.measureId,
        hotSpot: lead.hotSpot,
        groups: lead.groups,
        industry: lead.industry,
        againstName: lead.againstName,
        personsAffected: lead.personsAffected,
        amountCents: lead.amountCents,
      },
      {
        words: { table: 'leads', id: lead.id },
        entry: { lead_id: lead.id, received_on: lead.receivedOn, channel: lead.channel },
      },
    )
    const settled = await settle(tx, office, lead, opened.id, lead.state)
    return settled.ok ? ok({ caseId: opened.id }) : settled
  }
