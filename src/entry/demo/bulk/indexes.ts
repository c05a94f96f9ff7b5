import pg from 'pg'
import type { Table } from './tables.ts'

const tables: readonly Table[] = [
  'reports',
  'identities',
  'leads',
  'clocks',
  'cases',
  'messages',
  'ledger_entries',
]

/** Sealing reads by it while the others are being made. */
const kept = ['ledger_entries_sealing']

const withOwner = async <T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Drops what can be made again faster than kept up row by row: indexes, and the uniqueness of what no other table
 * points to. Returns how to make it.
 */
export const dropIndexes = (ownerUrl: string): Promise<readonly string[]> =>
  withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ drop: string; make: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
       from pg_constraint where contype = 'u' and conrelid = any($1::text[]::regclass[])
       union all
       select format('drop index %I', c.relname), pg_get_indexdef(i.indexrelid)
       from pg_index i join pg_class c on c.oid = i.indexrelid
       where i.indrelid = any($1::text[]::regclass[]) and not i.indisunique and c.relname <> all($2::text[])`,
      [tables, kept],
    )
    for (const { drop } of rows) await client.query(drop)
    return rows.map(({ make }) => make)
  })

export const makeIndexes = (
  ownerUrl: string,
  definitions: readonly string[],
  onDone: () => void,
): Promise<void> =>
  withOwner(ownerUrl, async (client) => {
    await client.query("set maintenance_work_mem = '512MB'")
    for (const definition of definitions) {
      await client.query(definition)
      onDone()
    }
  })

export const analyse = (ownerUrl: string): Promise<void> =>
  withOwner(ownerUrl, async (client) => void (await client.query('analyze')))

/** Where numbers go on after those that bulk rows took. */
export const continueNumbers = (
  ownerUrl: string,
  reports: number,
  cases: readonly { readonly organId: number; readonly year: number; readonly last: number }[],
  series: string,
): Promise<void> =>
  withOwner(ownerUrl, async (client) => {
    if (reports > 0) await client.query(`select setval('report_numbers', $1)`, [reports])
    await client.query(
      `insert into number_series (organ_id, series, year, last)
       select organ_id, $1, year, last from unnest($2::int[], $3::int[], $4::int[]) as s(organ_id, year, last)`,
      [series, cases.map((one) => one.organId), cases.map((one) => one.year), cases.map((one) => one.last)],
    )
  })
