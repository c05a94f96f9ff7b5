import type { CalendarEntry } from '#kernel/time/calendar.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Selectable } from 'kysely'
import type { ClockPlace } from '../domain/clock-place.ts'

export type CalendarChange = {
  readonly id: string
  readonly year: number
  readonly source: string
  readonly days: readonly CalendarEntry[]
  readonly state: 'proposed' | 'approved' | 'done' | 'rejected'
  readonly affected: number
  readonly recomputed: number
  readonly proposedBy: string | null
  readonly proposedAt: Date
  readonly decidedAt: Date | null
  readonly passAt: ClockPlace | null
  readonly passBegan: Date | null
  /** Clocks of a batch are written, and those who follow them are not through yet. */
  readonly following: boolean
}

const changeOf = (row: Selectable<DB['calendar_changes']>): CalendarChange => ({
  id: row.id,
  year: row.year,
  source: row.source,
  days: row.days as unknown as CalendarEntry[],
  state: row.state as CalendarChange['state'],
  affected: row.affected,
  recomputed: row.recomputed,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  decidedAt: row.decided_at,
  passAt: row.pass_at === null ? null : { organId: row.pass_organ_id!, clockId: row.pass_at },
  passBegan: row.pass_began,
  following: row.following,
})

const by = ({ actor }: Tx) => ('id' in actor ? actor.id : null)

export const insertChange = async (
  tx: Tx,
  change: Pick<CalendarChange, 'id' | 'year' | 'source' | 'days' | 'affected'>,
): Promise<void> => {
  await tx.db
    .insertInto('calendar_changes')
    .values({
      ...change,
      days: JSON.stringify(change.days),
      state: 'proposed',
      proposed_by: by(tx),
      proposed_at: tx.now,
    })
    .execute()
}

export const findChanges = async (tx: Tx): Promise<CalendarChange[]> =>
  (
    await tx.db.selectFrom('calendar_changes').selectAll().orderBy('proposed_at', 'desc').limit(50).execute()
  ).map(changeOf)

export const findChange = async (tx: Tx, id: string): Promise<CalendarChange | undefined> => {
  const row = await tx.db.selectFrom('calendar_changes').selectAll().where('id', '=', id).executeTakeFirst()
  return row && changeOf(row)
}

export const lockChange = async (tx: Tx, id: string): Promise<CalendarChange | undefined> => {
  const row = await tx.db
    .selectFrom('calendar_changes')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && changeOf(row)
}

/** The oldest that was approved and is not carried out to the end; held, so that one process works on it. */
export const lockApproved = async (tx: Tx): Promise<CalendarChange | undefined> => {
  const row = await tx.db
    .selectFrom('calendar_changes')
    .selectAll()
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
    .updateTable('calendar_changes')
    .set({ state, decided_by: by(tx), decided_at: tx.now })
    .where('id', '=', id)
    .execute()
}

export const saveProgress = async (
  tx: Tx,
  id: string,
  progress: Pick<CalendarChange, 'state' | 'recomputed' | 'passAt' | 'passBegan' | 'following'>,
): Promise<void> => {
  await tx.db
    .updateTable('calendar_changes')
    .set({
      state: progress.state,
      recomputed: progress.recomputed,
      pass_at: progress.passAt?.clockId ?? null,
      pass_organ_id: progress.passAt?.organId ?? null,
      pass_began: progress.passBegan,
      following: progress.following,
    })
    .where('id', '=', id)
    .execute()
}
