import type { Level } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { DB } from '#platform/db/schema.ts'
import { type Selectable, sql } from 'kysely'
import type { Alias, Organ } from '../domain/organ.ts'

const organOf = (row: Selectable<DB['organs']>): Organ => ({
  id: row.id,
  code: row.code,
  level: row.level as Level,
  parentId: row.parent_id,
  ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  name: { zh: row.name_zh, en: row.name_en },
  shortZh: row.short_zh,
  place: row.place,
  pinyin: row.pinyin,
  initials: row.initials,
  edition: row.edition,
  derived: row.derived,
  active: row.active,
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

export const allOrgans = async (tx: Tx): Promise<Organ[]> =>
  (await tx.db.selectFrom('organs').selectAll().orderBy('id').execute()).map(organOf)

/** One organ by its id, as the database has it now. */
export const findOrgan = async (tx: Tx, id: number): Promise<Organ | undefined> => {
  const row = await tx.db.selectFrom('organs').selectAll().where('id', '=', id).executeTakeFirst()
  return row && organOf(row)
}

export const allAliases = async (tx: Tx): Promise<Alias[]> => {
  const rows = await tx.db.selectFrom('organ_aliases').selectAll().orderBy('old_code').execute()
  return rows.map((row) => ({ oldCode: row.old_code, organId: row.organ_id, edition: row.edition }))
}

/** Changes whenever an organ does. */
export const organsVersion = async (tx: Tx): Promise<string> => {
  const { rows } = await sql<{ version: string }>`
    select count(*) || '/' || coalesce(max(changed_at)::text, '') as version from organs`.execute(tx.db)
  return rows[0]!.version
}

/** Two people who edit organs wait for each other: a check holds until the change is written. */
export const lockOrgans = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('organs'))`.execute(tx.db)
}

const rowOf = (organ: Organ, now: Date) => ({
  id: organ.id,
  code: organ.code,
  level: organ.level,
  parent_id: organ.parentId,
  province_id: organ.ancestors.province,
  prefecture_id: organ.ancestors.prefecture,
  county_id: organ.ancestors.county,
  name_zh: organ.name.zh,
  name_en: organ.name.en,
  short_zh: organ.shortZh,
  pinyin: organ.pinyin,
  initials: organ.initials,
  place: organ.place,
  edition: organ.edition,
  derived: organ.derived,
  active: organ.active,
  valid_from: organ.validFrom,
  valid_to: organ.validTo,
  changed_at: now,
})

/** PostgreSQL takes 65,535 parameters a statement. */
const batch = 2000

/** Writes organs as they are given, upper ones first. */
export const writeOrgans = async (tx: Tx, organs: readonly Organ[]): Promise<void> => {
  for (let start = 0; start < organs.length; start += batch)
    await tx.db
      .insertInto('organs')
      .values(organs.slice(start, start + batch).map((organ) => rowOf(organ, tx.now)))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          parent_id: row.ref('excluded.parent_id'),
          province_id: row.ref('excluded.province_id'),
          prefecture_id: row.ref('excluded.prefecture_id'),
          county_id: row.ref('excluded.county_id'),
          name_zh: row.ref('excluded.name_zh'),
          name_en: row.ref('excluded.name_en'),
          short_zh: row.ref('excluded.short_zh'),
          pinyin: row.ref('excluded.pinyin'),
          initials: row.ref('excluded.initials'),
          place: row.ref('excluded.place'),
          edition: row.ref('excluded.edition'),
          derived: row.ref('excluded.derived'),
          active: row.ref('excluded.active'),
          valid_from: row.ref('excluded.valid_from'),
          valid_to: row.ref('excluded.valid_to'),
          changed_at: row.ref('excluded.changed_at'),
        })),
      )
      .execute()
}

/** The aliases of these organs become exactly these. */
export const replaceAliases = async (
  tx: Tx,
  organIds: readonly number[],
  aliases: readonly Alias[],
): Promise<void> => {
  if (organIds.length > 0) await tx.db.deleteFrom('organ_aliases').where('organ_id', 'in', organIds).execute()
  if (aliases.length > 0)
    await tx.db
      .insertInto('organ_aliases')
      .values(
        aliases.map(({ oldCode, organId, edition }) => ({
          old_code: oldCode,
          organ_id: organId,
          edition,
        })),
      )
      .execute()
}

/** Gives the rows of work of organs that moved their new ancestors; returns how many there were. */
export const rescopeWork = async (tx: Tx, organIds: readonly number[]): Promise<number> => {
  const { rows } = await sql<{
    total: number
  }>`select organs_rescope(${[...organIds]}::int[]) as total`.execute(tx.db)
  return rows[0]!.total
}
