import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'

export type Delegation = {
  readonly id: string
  readonly organId: number
  readonly role: string
  readonly giverId: string
  readonly delegateId: string
  readonly from: IsoDate
  readonly to: IsoDate
}

export const insertDelegation = async (
  tx: Tx,
  organ: Organ,
  { id, role, giverId, delegateId, from, to }: Omit<Delegation, 'organId'>,
): Promise<void> => {
  await tx.db
    .insertInto('approval_delegations')
    .values({
      id,
      ...organColumns(organ),
      role,
      giver_id: giverId,
      delegate_id: delegateId,
      from_on: from,
      to_on: to,
      given_at: tx.now,
    })
    .execute()
}

/** Those of an organ that run today or later and were not ended before. */
export const delegationsAt = async (tx: Tx, organIds: readonly number[], today: IsoDate) => {
  if (organIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('approval_delegations')
    .selectAll()
    .where('organ_id', 'in', organIds)
    .where('ended_at', 'is', null)
    .where('to_on', '>=', today)
    .orderBy('from_on')
    .execute()
  return rows.map((row): Delegation => ({
    id: row.id,
    organId: row.organ_id,
    role: row.role,
    giverId: row.giver_id,
    delegateId: row.delegate_id,
    from: row.from_on,
    to: row.to_on,
  }))
}

/** Whether there was one of this giver to end. */
export const endDelegation = async (tx: Tx, id: string, giverId: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx.db
    .updateTable('approval_delegations')
    .set({ ended_at: tx.now })
    .where('id', '=', id)
    .where('giver_id', '=', giverId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
