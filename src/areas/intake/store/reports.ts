import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

/** A row of `reports` as it comes in; byte strings as hexadecimal. */
export type NewReportRow = {
  readonly id: string
  readonly action_id: string
  readonly channel: string
  readonly language: string
  readonly received_at: string
  readonly received_on: IsoDate
  readonly entered_by: string | null
  readonly organ_id: number
  readonly province_id: number | null
  readonly prefecture_id: number | null
  readonly county_id: number | null
  readonly place_id: number | null
  readonly place_text: string
  readonly priority_id: string | null
  readonly measure_id: string | null
  readonly groups: readonly string[]
  readonly industry: string | null
  readonly against_name: string
  readonly against_kind: string | null
  readonly title: string
  readonly story: string
  readonly claim: string
  readonly amount_cents: number | null
  readonly persons_affected: number | null
  readonly since_on: IsoDate | null
  readonly urgency: readonly string[]
  readonly prior: string
  readonly anonymous: boolean
  readonly code_hash: string | null
  readonly salt: string
  readonly content_digest: string
  readonly source: string | null
  readonly source_key: string | null
  readonly partner_id: string | null
  readonly stage: string
  readonly stage_on: IsoDate
  readonly next_by: IsoDate
  readonly provisional: boolean
}

const columns = [
  'id',
  'action_id',
  'channel',
  'language',
  'received_at',
  'received_on',
  'entered_by',
  'organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'place_id',
  'place_text',
  'priority_id',
  'measure_id',
  'groups',
  'industry',
  'against_name',
  'against_kind',
  'title',
  'story',
  'claim',
  'amount_cents',
  'persons_affected',
  'since_on',
  'urgency',
  'prior',
  'anonymous',
  'code_hash',
  'salt',
  'content_digest',
  'source',
  'source_key',
  'partner_id',
  'stage',
  'stage_on',
  'next_by',
  'provisional',
] as const satisfies readonly (keyof NewReportRow)[]

export const bytea = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`

/**
 * One statement for one report or for hundreds, which also gives them their numbers. Nothing is read back
 * from the table: a visitor may put in and not read.
 */
export const insertReports = async (
  { db }: Tx,
  rows: readonly NewReportRow[],
): Promise<ReadonlyMap<string, string>> => {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const { rows: numbered } = await sql<{ id: string; number: string }>`
    with incoming as materialized (
      select next_report_number(received_on) as given, r.*
      from json_populate_recordset(null::reports, ${JSON.stringify(rows)}::json) as r
    ), put as (
      insert into reports (number, ${names}) select given, ${names} from incoming
    )
    select id, given as number from incoming`.execute(db)
  return new Map(numbered.map(({ id, number }) => [id, number]))
}

export type NewIdentityRow = {
  readonly report_id: string
  readonly sealed: string
  readonly key_id: string
  readonly phone_index: string | null
}

export type NewFileRow = {
  readonly id: string
  readonly report_id: string
  readonly message_id: string | null
  readonly name: string
  readonly media_type: string
  readonly size: number
  readonly sha256: string
  readonly received_sha256: string
  readonly added_at: string
}

export const insertIdentities = async ({ db }: Tx, identities: readonly NewIdentityRow[]): Promise<void> => {
  if (identities.length === 0) return
  await sql`
    insert into identities (report_id, sealed, key_id, phone_index)
    select report_id, sealed, key_id, phone_index
    from json_populate_recordset(null::identities, ${JSON.stringify(identities)}::json)`.execute(db)
}

export const insertFiles = async ({ db }: Tx, files: readonly NewFileRow[]): Promise<void> => {
  if (files.length === 0) return
  await sql`
    insert into files (id, report_id, message_id, name, media_type, size, sha256, received_sha256, added_at)
    select id, report_id, message_id, name, media_type, size, sha256, received_sha256, added_at
    from json_populate_recordset(null::files, ${JSON.stringify(files)}::json)`.execute(db)
}

/** Which of these keys of a source came in before, and as what. */
export const knownKeys = async (
  { db }: Tx,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly number: string }>> => {
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'number', 'source_key'])
    .where('source', '=', source)
    .where('source_key', '=', sql<string>`any(${keys})`)
    .execute()
  return new Map(rows.map(({ id, number, source_key }) => [source_key as string, { id, number }]))
}
