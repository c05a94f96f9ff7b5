import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Known } from '../domain/judge.ts'
import type { RowFault } from '../domain/row.ts'
import type { Outcome } from '../domain/settings.ts'

/** Which of these keys of a source came in before, as what, and the digest of what it said. */
export const findKnown = async (
  { db }: Tx,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Known>> => {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ id: string; number: string; source_key: string; digest: string }>`
    select id, number, source_key, encode(sha256(convert_to(story, 'UTF8')), 'hex') as digest
    from reports where source = ${source} and source_key = any(${keys})`.execute(db)
  return new Map(
    rows.map(({ id, number, source_key, digest }) => [source_key, { reportId: id, number, digest }]),
  )
}

export type NewRow = {
  readonly row_number: number
  readonly outcome: Outcome
  readonly reason: readonly RowFault[] | null
  readonly report_id: string | null
}

export const insertRows = async ({ db }: Tx, importId: string, rows: readonly NewRow[]): Promise<void> => {
  await sql`
    insert into import_rows (import_id, row_number, outcome, reason, report_id)
    select ${importId}, row_number, outcome, reason, report_id
    from json_populate_recordset(null::import_rows, ${JSON.stringify(rows)}::json)`.execute(db)
}

/** How the rows ended, counted anew from the rows themselves. */
export const countRows = async ({ db }: Tx, importId: string): Promise<Readonly<Record<Outcome, number>>> => {
  const rows = await db
    .selectFrom('import_rows')
    .select(['outcome', (count) => count.fn.countAll<number>().as('rows')])
    .where('import_id', '=', importId)
    .groupBy('outcome')
    .execute()
  const found = new Map(rows.map(({ outcome, rows: counted }) => [outcome, Number(counted)]))
  return {
    imported: found.get('imported') ?? 0,
    refused: found.get('refused') ?? 0,
    known: found.get('known') ?? 0,
  }
}

/** Refused rows of an import, a page at a time. */
export const findRefused = async (
  { db }: Tx,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly { readonly row: number; readonly faults: readonly RowFault[] }[]> => {
  const rows = await db
    .selectFrom('import_rows')
    .select(['row_number', 'reason'])
    .where('import_id', '=', importId)
    .where('outcome', '=', 'refused')
    .where('row_number', '>', after)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map(({ row_number, reason }) => ({
    row: row_number,
    faults: reason as unknown as readonly RowFault[],
  }))
}
