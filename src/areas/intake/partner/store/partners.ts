import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type Partner = {
  readonly id: string
  readonly name: string
  readonly organId: number
  readonly hint: string
  readonly active: boolean
  readonly createdAt: Date
}

const columns = ['id', 'name', 'organ_id', 'key_hint', 'active', 'created_at'] as const

type Row = { id: string; name: string; organ_id: number; key_hint: string; active: boolean; created_at: Date }

const partnerOf = ({ id, name, organ_id, key_hint, active, created_at }: Row): Partner => ({
  id,
  name,
  organId: organ_id,
  hint: key_hint,
  active,
  createdAt: created_at,
})

export const insertPartner = async (
  { db, actor, now }: Tx,
  added: {
    readonly id: string
    readonly name: string
    readonly organId: number
    readonly keyHash: Buffer
    readonly hint: string
  },
): Promise<void> => {
  await db
    .insertInto('partners')
    .values({
      id: added.id,
      name: added.name,
      organ_id: added.organId,
      key_hash: added.keyHash,
      key_hint: added.hint,
      created_by: actor.kind === 'staff' ? actor.id : null,
      created_at: now,
    })
    .execute()
}

export const findByKey = async ({ db }: Tx, keyHash: Buffer): Promise<Partner | undefined> => {
  const row = await db
    .selectFrom('partners')
    .select(columns)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return row && partnerOf(row)
}

export const findPartner = async ({ db }: Tx, id: string): Promise<Partner | undefined> => {
  const row = await db.selectFrom('partners').select(columns).where('id', '=', id).executeTakeFirst()
  return row && partnerOf(row)
}

/** Those that the actor may see, by name. */
export const findPartners = async ({ db }: Tx): Promise<readonly Partner[]> =>
  (await db.selectFrom('partners').select(columns).orderBy('name').orderBy('id').execute()).map(partnerOf)

export const deactivatePartner = async ({ db }: Tx, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('partners')
    .set({ active: false })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export type Request = { readonly digest: string; readonly sealed: Buffer }

/** Requests under the same key wait for each other; another key is not held up. */
export const lockRequest = async ({ db }: Tx, partnerId: string, key: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${partnerId} ${key}`}, 0))`.execute(db)
}

export const findRequest = async (
  { db }: Tx,
  partnerId: string,
  key: string,
): Promise<Request | undefined> => {
  const row = await db
    .selectFrom('partner_requests')
    .select(['request_digest', 'response'])
    .where('partner_id', '=', partnerId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  const sealed = (row?.response as { sealed: string } | undefined)?.sealed
  return row && { digest: row.request_digest.toString('hex'), sealed: Buffer.from(sealed ?? '', 'base64') }
}

export const insertRequest = async (
  { db, now }: Tx,
  partnerId: string,
  key: string,
  { digest, sealed, reportId }: Request & { readonly reportId: string },
): Promise<void> => {
  await db
    .insertInto('partner_requests')
    .values({
      partner_id: partnerId,
      idempotency_key: key,
      request_digest: Buffer.from(digest, 'hex'),
      report_id: reportId,
      response: JSON.stringify({ sealed: sealed.toString('base64') }),
      at: now,
    })
    .execute()
}

/** Their own numbers of reports, where they gave one. */
export const findExternalNumbers = async (
  { db }: Tx,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'source_key'])
    .where('id', '=', sql<string>`any(${reportIds}::uuid[])`)
    .where('source_key', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, source_key }) => [id, source_key ?? '']))
}
