import type { Renamed } from '#areas/procedures/domain/versions.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql } from 'kysely'

export type VersionChange = {
  readonly id: string
  readonly procedure: string
  readonly fromVersion: number
  readonly toVersion: number
  readonly map: Renamed
  readonly state: 'proposed' | 'approved' | 'done' | 'rejected'
  readonly affected: number
  readonly migrated: number
  readonly proposedBy: string | null
  readonly proposedAt: Date
  readonly decidedAt: Date | null
}

const changeOf = (row: Selectable<DB['procedure_changes']>): VersionChange => ({
  id: row.id,
  procedure: row.procedure,
  fromVersion: row.from_version,
  toVersion: row.to_version,
  map: row.map as Renamed,
  state: row.state as VersionChange['state'],
  affected: row.affected,
  migrated: row.migrated,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  decidedAt: row.decided_at,
})

const by = ({ actor }: Tx) => ('id' in actor ? actor.id : null)

const all = (tx: Tx) => tx.db.selectFrom('procedure_changes').selectAll()

export const insertChange = async (
  tx: Tx,
  change: Pick<VersionChange, 'id' | 'procedure' | 'fromVersion' | 'toVersion' | 'map' | 'affected'>,
): Promise<void> => {
  await tx.db
    .insertInto('procedure_changes')
    .values({
      id: change.id,
      procedure: change.procedure,
      from_version: change.fromVersion,
      to_version: change.toVersion,
      map: JSON.stringify(change.map),
      state: 'proposed',
      affected: change.affected,
      proposed_by: by(tx),
      proposed_at: tx.now,
    })
    .execute()
}

export const findChanges = async (tx: Tx): Promise<VersionChange[]> =>
  (await all(tx).orderBy('proposed_at', 'desc').limit(50).execute()).map(changeOf)

export const findChange = async (tx: Tx, id: string): Promise<VersionChange | undefined> => {
  const row = await all(tx).where('id', '=', id).executeTakeFirst()
  return row && changeOf(row)
}

export const lockChange = async (tx: Tx, id: string): Promise<VersionChange | undefined> => {
  const row = await all(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && changeOf(row)
}

/** The oldest that was approved and is not carried out to the end; held, so that one process works on it. */
export const lockApproved = async (tx: Tx): Promise<VersionChange | undefined> => {
  const row = await all(tx)
    .where('state', '=', 'approved')
    .orderBy('decided_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && changeOf(row)
}

export const decideChange = async (tx: Tx, id: string, state: 'approved' | 'rejected'): Promise<void> => {
  await tx.db
    .updateTable('procedure_changes')
    .set({ state, decided_by: by(tx), decided_at: tx.now })
    .where('id', '=', id)
    .execute()
}

export const addMigrated = async (tx: Tx, id: string, count: number, done: boolean): Promise<void> => {
  await tx.db
    .updateTable('procedure_changes')
    .set({ migrated: sql`migrated + ${count}`, ...(done && { state: 'done' }) })
    .where('id', '=', id)
    .execute()
}
