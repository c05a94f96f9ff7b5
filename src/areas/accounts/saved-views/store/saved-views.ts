import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Insertable, Selectable } from 'kysely'

export type ViewRow = Selectable<DB['saved_views']>

/** Row-level security shows everybody their own alone. */
export const selectViews = (tx: Tx, page: string): Promise<ViewRow[]> =>
  tx.db.selectFrom('saved_views').selectAll().where('page', '=', page).orderBy('id').execute()

export const findView = (tx: Tx, id: string): Promise<ViewRow | undefined> =>
  tx.db.selectFrom('saved_views').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const insertView = (tx: Tx, row: Insertable<DB['saved_views']>): Promise<ViewRow> =>
  tx.db.insertInto('saved_views').values(row).returningAll().executeTakeFirstOrThrow()

export const updateView = (tx: Tx, id: string, change: Pick<ViewRow, 'name' | 'search'>): Promise<ViewRow> =>
  tx.db.updateTable('saved_views').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const removeView = (tx: Tx, id: string) =>
  tx.db.deleteFrom('saved_views').where('id', '=', id).execute()
