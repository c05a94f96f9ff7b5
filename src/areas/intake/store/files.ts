import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type StoredFile = {
  readonly id: string
  readonly reportId: string
  readonly messageId: string | null
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** Of what is kept and of what was sent, hexadecimal. */
  readonly sha256: string
  readonly receivedSha256: string
  readonly addedAt: Date
}

const select = (tx: Tx, reportIds: readonly string[]) =>
  tx.db
    .selectFrom('files')
    .select([
      'id',
      'report_id',
      'message_id',
      'name',
      'media_type',
      'size',
      'sha256',
      'received_sha256',
      'added_at',
    ])
    .where('report_id', '=', sql<string>`any(${reportIds}::uuid[])`)
    .where('erased_at', 'is', null)

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirst']>>>

const fileOf = (row: Row): StoredFile => ({
  id: row.id,
  reportId: row.report_id,
  messageId: row.message_id,
  name: row.name,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256.toString('hex'),
  receivedSha256: row.received_sha256.toString('hex'),
  addedAt: row.added_at,
})

/** In the order they came. */
export const findFiles = async (tx: Tx, reportIds: readonly string[]): Promise<StoredFile[]> =>
  (await select(tx, reportIds).orderBy('added_at').orderBy('id').execute()).map(fileOf)

export const findFile = async (tx: Tx, reportId: string, fileId: string): Promise<StoredFile | undefined> => {
  const row = await select(tx, [reportId]).where('id', '=', fileId).executeTakeFirst()
  return row && fileOf(row)
}

/** Which of these stored contents (hexadecimal digests) a report, a draft or an import still names. */
export const findNamed = async (tx: Tx, digests: readonly string[]): Promise<ReadonlySet<string>> => {
  const wanted = digests.map((digest) => Buffer.from(digest, 'hex'))
  const { rows } = await sql<{ sha256: Buffer }>`
    select sha256 from files where sha256 = any(${wanted}::bytea[]) and erased_at is null
    union select file_digest from imports where file_digest = any(${wanted}::bytea[])
    union select held from drafts, unnest(files) as held where held = any(${wanted}::bytea[])`.execute(tx.db)
  return new Set(rows.map(({ sha256 }) => sha256.toString('hex')))
}
