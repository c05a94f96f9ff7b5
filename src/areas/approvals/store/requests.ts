import { organColumns } from '#areas/organs/domain/organ.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Selectable } from 'kysely'
import type { Request } from '../domain/request.ts'
import type { Step } from '../domain/way.ts'

const requestOf = (row: Selectable<DB['approval_requests']>): Request => ({
  id: row.id,
  caseId: row.case_id,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  deciderOrganId: row.decider_organ_id,
  kind: row.kind as Request['kind'],
  procedure: row.procedure,
  procedureVersion: row.procedure_version,
  act: row.act,
  given: row.given as Request['given'],
  personId: row.person_id,
  caseRevision: row.case_revision,
  rule: row.rule,
  ownRuleId: row.own_rule_id,
  steps: row.steps as unknown as readonly Step[],
  proposerId: row.proposer_id,
  proposedAt: row.proposed_at,
  dueOn: row.due_on,
  state: row.state as Request['state'],
})

export const insertRequest = async (tx: Tx, request: Request): Promise<void> => {
  await tx.db
    .insertInto('approval_requests')
    .values({
      id: request.id,
      case_id: request.caseId,
      ...organColumns(request.organ),
      decider_organ_id: request.deciderOrganId,
      kind: request.kind,
      procedure: request.procedure,
      procedure_version: request.procedureVersion,
      act: request.act,
      given: JSON.stringify(request.given),
      person_id: request.personId,
      case_revision: request.caseRevision,
      rule: request.rule,
      own_rule_id: request.ownRuleId,
      steps: JSON.stringify(request.steps),
      proposer_id: request.proposerId,
      proposed_at: request.proposedAt,
      due_on: request.dueOn,
      state: request.state,
    })
    .execute()
}

const select = (tx: Tx) => tx.db.selectFrom('approval_requests').selectAll()

export const findRequest = async (tx: Tx, id: string): Promise<Request | undefined> => {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && requestOf(row)
}

/** Held against others who speak on it until the transaction ends. */
export const lockRequest = async (tx: Tx, id: string): Promise<Request | undefined> => {
  const row = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && requestOf(row)
}

/** Everything that was put up for approval in a case, the newest first. */
export const requestsOfCase = async (tx: Tx, caseId: string): Promise<Request[]> =>
  (await select(tx).where('case_id', '=', caseId).orderBy('proposed_at', 'desc').limit(50).execute()).map(
    requestOf,
  )

const most = 500

/** What is on its way at an organ, as the one of the case or the one above it; the oldest first. */
export const pendingAt = async (tx: Tx, organId: number): Promise<Request[]> =>
  (
    await select(tx)
      .where('state', '=', 'pending')
      .where((where) => where.or([where('organ_id', '=', organId), where('decider_organ_id', '=', organId)]))
      .orderBy('proposed_at')
      .limit(most)
      .execute()
  ).map(requestOf)

export const proposedBy = async (tx: Tx, personId: string, limit: number): Promise<Request[]> =>
  (
    await select(tx).where('proposer_id', '=', personId).orderBy('proposed_at', 'desc').limit(limit).execute()
  ).map(requestOf)

/** What somebody has spoken on, the latest first. */
export const spokenOnBy = async (tx: Tx, personId: string, limit: number): Promise<Request[]> =>
  (
    await tx.db
      .selectFrom('approval_requests')
      .innerJoin('approval_voices', 'approval_voices.request_id', 'approval_requests.id')
      .selectAll('approval_requests')
      .where('approval_voices.person_id', '=', personId)
      .orderBy('approval_voices.at', 'desc')
      .limit(limit)
      .execute()
  ).map(requestOf)

export const endRequest = async (tx: Tx, id: string, state: Exclude<Request['state'], 'pending'>) => {
  await tx.db.updateTable('approval_requests').set({ state, ended_at: tx.now }).where('id', '=', id).execute()
}
