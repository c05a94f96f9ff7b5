import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { lineOf } from './copy-text.ts'
import { type Rows, type Table, tables } from './tables.ts'

export type Writer = {
  readonly write: (rows: Rows) => Promise<void>
  readonly close: () => Promise<void>
}

const copy = async (client: pg.Client, table: Table, rows: Rows): Promise<void> => {
  const [first] = rows[table]
  if (!first) return
  const columns = Object.keys(first).map((column) => `"${column}"`)
  const lines = rows[table].map(lineOf)
  await pipeline(
    Readable.from([Buffer.from(lines.join(''))]),
    client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)),
  )
}

/**
 * Writes rows by COPY as the owner of the database. `trusted`: the rows are known to fit together, so foreign keys
 * are not looked up one by one.
 */
export const openWriter = async (
  ownerUrl: string,
  { trusted }: { readonly trusted: boolean },
): Promise<Writer> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'jianhu demo' })
  await client.connect()
  await client.query('set synchronous_commit = off')
  const { rows } = await client.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  )
  if (trusted && rows[0]?.super) await client.query('set session_replication_role = replica')
  return {
    write: async (batch) => {
      await client.query('begin')
      for (const table of tables) await copy(client, table, batch)
      await client.query('commit')
    },
    close: () => client.end(),
  }
}
