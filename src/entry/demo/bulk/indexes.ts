import type { Progress } from '#platform/log/steps.ts'
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

/** What makes the indexes again that were dropped; constraints wait for whoever reads their table, so they come last. */
export type Dropped = { readonly indexes: readonly string[]; readonly constraints: readonly string[] }

/**
 * Drops what can be made again faster than kept up row by row: indexes, and the uniqueness of what no other table
 * points to.
 */
export const dropIndexes = (ownerUrl: string): Promise<Dropped> =>
  withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ drop: string; make: string; bind: string | null }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
         pg_get_indexdef(conindid) as make,
         format('alter table %s add constraint %I unique using index %2$I', conrelid::regclass, conname) as bind
       from pg_constraint where contype = 'u' and conrelid = any($1::text[]::regclass[])
       union all
       select format('drop index %I', c.relname), pg_get_indexdef(i.indexrelid), null
       from pg_index i join pg_class c on c.oid = i.indexrelid
       where i.indrelid = any($1::text[]::regclass[]) and not i.indisunique and c.relname <> all($2::text[])`,
      [tables, kept],
    )
    for (const { drop } of rows) await client.query(drop)
    return {
      indexes: rows.map(({ make }) => make),
      constraints: rows.flatMap(({ bind }) => bind ?? []),
    }
  })

/** How many indexes are made beside each other. */
const lanes = 2

export const makeIndexes = async (
  ownerUrl: string,
  { indexes, constraints }: Dropped,
  progress: Progress = () => undefined,
): Promise<void> => {
  // Lanes take from the same iterator, each what comes next.
  const left = indexes.entries()
  const lane = () =>
    withOwner(ownerUrl, async (client) => {
      await client.query("set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 0")
      for (const [made, definition] of left) {
        progress(made, indexes.length)
        await client.query(definition)
      }
    })
  await Promise.all(Array.from({ length: lanes }, lane))
  await withOwner(ownerUrl, async (client) => {
    for (const definition of constraints) await client.query(definition)
  })
}

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
