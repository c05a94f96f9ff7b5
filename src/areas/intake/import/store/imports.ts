import { organColumns } from '#areas/organs/domain/organ.ts'
import type { Imports } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Selectable } from 'kysely'
import type { Import, ImportState } from '../domain/import.ts'
import type { Counts, ImportSettings } from '../domain/settings.ts'
import type { Format } from '../domain/sheet.ts'

const importOf = (row: Selectable<Imports>): Import => ({
  id: row.id,
  actionId: row.action_id,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  fileName: row.file_name,
  fileDigest: row.file_digest.toString('hex'),
  format: row.format as unknown as Format,
  settings: row.mapping as unknown as ImportSettings,
  state: row.state as ImportState,
  counts: {
    total: row.rows_total,
    done: row.rows_done,
    imported: row.rows_imported,
    refused: row.rows_refused,
    known: row.rows_known,
  },
  startedBy: row.started_by,
  startedAt: row.started_at,
  endedAt: row.ended_at,
})

export type NewImport = Pick<
  Import,
  'id' | 'actionId' | 'organ' | 'fileName' | 'fileDigest' | 'format' | 'settings' | 'startedBy' | 'startedAt'
> & { readonly total: number }

export const insertImport = async ({ db }: Tx, added: NewImport): Promise<void> => {
  await db
    .insertInto('imports')
    .values({
      id: added.id,
      action_id: added.actionId,
      ...organColumns(added.organ),
      file_name: added.fileName,
      file_digest: Buffer.from(added.fileDigest, 'hex'),
      format: JSON.stringify(added.format),
      mapping: JSON.stringify(added.settings),
      state: 'checked',
      rows_total: added.total,
      started_by: added.startedBy,
      started_at: added.startedAt,
    })
    .execute()
}

export const findImport = async ({ db }: Tx, id: string, lock = false): Promise<Import | undefined> => {
  const query = db.selectFrom('imports').selectAll().where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && importOf(row)
}

/** The latest first, older than one that was seen already. */
export const findImports = async (
  { db }: Tx,
  { before, limit }: { readonly before?: Date | undefined; readonly limit: number },
): Promise<readonly Import[]> => {
  const query = db.selectFrom('imports').selectAll().orderBy('started_at', 'desc').limit(limit)
  const rows = await (before ? query.where('started_at', '<', before) : query).execute()
  return rows.map(importOf)
}

/** Those under way, of one file if asked for. */
export const findInState = async (
  { db }: Tx,
  state: ImportState,
  fileDigest?: string,
): Promise<readonly Import[]> => {
  const query = db.selectFrom('imports').selectAll().where('state', '=', state).orderBy('started_at')
  const rows = await (
    fileDigest ? query.where('file_digest', '=', Buffer.from(fileDigest, 'hex')) : query
  ).execute()
  return rows.map(importOf)
}

export type ImportChange = {
  readonly state?: ImportState
  readonly counts?: Counts
  readonly format?: Format
  readonly settings?: ImportSettings
  readonly endedAt?: Date
}

export const changeImport = async ({ db }: Tx, id: string, change: ImportChange): Promise<void> => {
  const { state, counts, format, settings, endedAt } = change
  await db
    .updateTable('imports')
    .set({
      ...(state && { state }),
      ...(counts && {
        rows_total: counts.total,
        rows_done: counts.done,
        rows_imported: counts.imported,
        rows_refused: counts.refused,
        rows_known: counts.known,
      }),
      ...(format && { format: JSON.stringify(format) }),
      ...(settings && { mapping: JSON.stringify(settings) }),
      ...(endedAt && { ended_at: endedAt }),
    })
    .where('id', '=', id)
    .execute()
}
