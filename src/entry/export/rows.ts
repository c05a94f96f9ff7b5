import type { Actor } from '#kernel/actor.ts'
import { type Organ, scopeColumn } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { ExportTable } from './tables.ts'

export type Wanted = {
  /** With all below it. */
  readonly organ: Organ
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

const pageSize = 1_000

type Row = { readonly id: string } & Readonly<Record<string, unknown>>

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.join('、')
  return String(value as string | number | boolean)
}

/** Rows of a table as text, page by page in the order they came, so that any number flows through. */
export const exportRows = async function* (
  database: Db,
  actor: Actor,
  { table, day, columns }: ExportTable,
  { organ, from, to }: Wanted,
): AsyncGenerator<readonly (readonly string[])[]> {
  const scope = scopeColumn(organ.level)
  const within = scope === undefined ? sql`true` : sql`${sql.ref(scope)} = ${organ.id}`
  const since = from === undefined ? sql`true` : sql`${sql.ref(day)} >= ${from}`
  const until = to === undefined ? sql`true` : sql`${sql.ref(day)} <= ${to}`
  const names = sql.join(columns.map((column) => sql.ref(column)))
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await inTransaction(database, actor, ({ db }) =>
      sql<Row>`select id, ${names} from ${sql.table(table)}
        where id > ${after} and ${within} and ${since} and ${until}
        order by id limit ${pageSize}`.execute(db),
    )
    if (rows.length > 0) yield rows.map((row) => columns.map((column) => textOf(row[column])))
    if (rows.length < pageSize) return
    after = rows.at(-1)!.id
  }
}
