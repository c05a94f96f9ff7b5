import { randomBytes, randomUUID } from 'node:crypto'
import type { Db } from '#platform/db/tx.ts'
import { sql } from 'kysely'

type Column = { readonly name: string; readonly type: string; readonly required: boolean }

export type Row = Readonly<Record<string, unknown>>

/** The column that tells a test's rows apart. */
export const rowKey = 'test_row'

const valueOf = (type: string): unknown => {
  if (type.endsWith('[]')) return []
  if (type.startsWith('timestamp')) return new Date()
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'text':
      return randomBytes(8).toString('hex')
    case 'bytea':
      return randomBytes(32)
    case 'boolean':
      return false
    case 'date':
      return new Date(Math.random() * 8e12).toISOString().slice(0, 10)
    case 'jsonb':
      return '{}'
    case 'tsvector':
      return ''
    case 'smallint':
      return Math.trunc(Math.random() * 3e4)
    default:
      return Math.trunc(Math.random() * 1e9)
  }
}

const columnsOf = async (owner: Db, table: string): Promise<Column[]> => {
  const { rows } = await sql<Column>`
    select attname as name, format_type(atttypid, null) as type,
      attnotnull and not atthasdef and attidentity = '' as required
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(owner)
  return rows
}

/**
 * Lets any row into any table of this database: who may see a row depends on its scope columns alone,
 * so the test need not know what else makes it a sensible one.
 */
export const acceptAnyRow = async (owner: Db, tables: readonly string[]): Promise<void> => {
  const { rows } = await sql<{ statement: string }>`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement
    from pg_constraint where contype in ('c', 'f', 'u') and connamespace = 'public'::regnamespace
    union all
    select format('drop index %s', indexrelid::regclass) as statement
    from pg_index join pg_class on pg_class.oid = indexrelid
    where indisunique and not indisprimary and relnamespace = 'public'::regnamespace
      and not exists (select 1 from pg_constraint where conindid = indexrelid)`.execute(owner)
  for (const { statement } of rows) await sql.raw(statement).execute(owner)
  for (const table of tables)
    await sql.raw(`alter table ${table} add column ${rowKey} int, disable trigger user`).execute(owner)
}

/** Inserts a row with these values, whatever else it needs being made up; returns it whole. */
export const insertRow = async (owner: Db, table: string, given: Row): Promise<Row> => {
  const columns = await columnsOf(owner, table)
  const names = new Set(columns.map(({ name }) => name))
  const made = columns.filter(({ required }) => required).map(({ name, type }) => [name, valueOf(type)])
  const row = Object.fromEntries([...made, ...Object.entries(given).filter(([name]) => names.has(name))])
  await owner
    .insertInto(table as 'organs')
    .values(row as never)
    .execute()
  return row
}
