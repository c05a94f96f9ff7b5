import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Tally, Vote } from '../domain/committee.ts'

export type Session = {
  readonly id: string
  readonly organId: number
  readonly heldOn: IsoDate
  readonly presiderId: string
  readonly memberIds: readonly string[]
  readonly presentIds: readonly string[]
  readonly state: 'called' | 'held'
}

export type Item = {
  readonly id: string
  readonly sessionId: string
  readonly requestId: string
  readonly material: string
  readonly votes: Readonly<Record<string, Vote>>
  readonly outcome: Tally['outcome'] | null
  readonly executed: string | null
  readonly executedAt: Date | null
}

export const insertSession = async (
  tx: Tx,
  organ: Organ,
  session: Pick<Session, 'id' | 'heldOn' | 'presiderId' | 'memberIds'>,
  calledBy: string,
  items: readonly Pick<Item, 'id' | 'requestId' | 'material'>[],
): Promise<void> => {
  await tx.db
    .insertInto('committee_sessions')
    .values({
      id: session.id,
      ...organColumns(organ),
      held_on: session.heldOn,
      presider_id: session.presiderId,
      member_ids: [...session.memberIds],
      state: 'called',
      called_by: calledBy,
      called_at: tx.now,
    })
    .execute()
  await tx.db
    .insertInto('committee_items')
    .values(
      items.map(({ id, requestId, material }, place) => ({
        id,
        session_id: session.id,
        request_id: requestId,
        place,
        material,
      })),
    )
    .execute()
}

const select = (tx: Tx) => tx.db.selectFrom('committee_sessions').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const sessionOf = (row: Row): Session => ({
  id: row.id,
  organId: row.organ_id,
  heldOn: row.held_on,
  presiderId: row.presider_id,
  memberIds: row.member_ids,
  presentIds: row.present_ids,
  state: row.state as Session['state'],
})

export const sessionsAt = async (tx: Tx, organId: number): Promise<Session[]> =>
  (await select(tx).where('organ_id', '=', organId).orderBy('held_on', 'desc').limit(20).execute()).map(
    sessionOf,
  )

export const lockSession = async (tx: Tx, id: string): Promise<Session | undefined> => {
  const row = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && sessionOf(row)
}

export const itemsOf = async (tx: Tx, sessionIds: readonly string[]): Promise<Item[]> => {
  if (sessionIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('committee_items')
    .selectAll()
    .where('session_id', 'in', sessionIds)
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    requestId: row.request_id,
    material: row.material,
    votes: row.votes as Item['votes'],
    outcome: row.outcome as Item['outcome'],
    executed: row.executed,
    executedAt: row.executed_at,
  }))
}

export const saveHeld = async (tx: Tx, id: string, presentIds: readonly string[]): Promise<void> => {
  await tx.db
    .updateTable('committee_sessions')
    .set({ state: 'held', present_ids: [...presentIds], recorded_at: tx.now })
    .where('id', '=', id)
    .execute()
}

export const saveVotes = async (
  tx: Tx,
  id: string,
  votes: Item['votes'],
  outcome: Tally['outcome'],
): Promise<void> => {
  await tx.db
    .updateTable('committee_items')
    .set({ votes: JSON.stringify(votes), outcome })
    .where('id', '=', id)
    .execute()
}

/** Whether there was a decision of which nothing was told yet. */
export const saveExecution = async (
  tx: Tx,
  id: string,
  executed: string,
  by: string,
): Promise<string | undefined> =>
  (
    await tx.db
      .updateTable('committee_items')
      .set({ executed, executed_by: by, executed_at: tx.now })
      .where('id', '=', id)
      .where('outcome', '=', 'approved')
      .returning('request_id')
      .executeTakeFirst()
  )?.request_id
