import type { Tx } from '#platform/db/tx.ts'
import type { LetterKind } from '../domain/letter.ts'

export type LetterFile = {
  readonly id: string
  readonly letterId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

export type Letter = {
  readonly id: string
  readonly at: Date
  readonly sender: 'addressee' | 'organ'
  readonly kind: LetterKind
  readonly body: string
  readonly outcome: string | null
  readonly files: readonly LetterFile[]
}

export const insertLetter = async (
  tx: Tx,
  recommendationId: string,
  letter: Omit<Letter, 'at' | 'files'> & { readonly authorId: string | null },
): Promise<void> => {
  await tx.db
    .insertInto('recommendation_letters')
    .values({
      id: letter.id,
      recommendation_id: recommendationId,
      at: tx.now,
      sender: letter.sender,
      author_id: letter.authorId,
      kind: letter.kind,
      body: letter.body,
      outcome: letter.outcome,
    })
    .execute()
}

const findFiles = async (tx: Tx, recommendationId: string): Promise<LetterFile[]> => {
  const rows = await tx.db
    .selectFrom('recommendation_files')
    .select(['id', 'letter_id', 'name', 'media_type', 'size', 'sha256'])
    .where('recommendation_id', '=', recommendationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    letterId: row.letter_id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256.toString('hex'),
  }))
}

/** Oldest first, each with what was enclosed. */
export const findLetters = async (tx: Tx, recommendationId: string): Promise<Letter[]> => {
  const rows = await tx.db
    .selectFrom('recommendation_letters')
    .select(['id', 'at', 'sender', 'kind', 'body', 'outcome'])
    .where('recommendation_id', '=', recommendationId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const files = await findFiles(tx, recommendationId)
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    sender: row.sender as Letter['sender'],
    kind: row.kind as LetterKind,
    body: row.body,
    outcome: row.outcome,
    files: files.filter(({ letterId }) => letterId === row.id),
  }))
}

export const insertFile = async (
  tx: Tx,
  recommendationId: string,
  file: LetterFile & { readonly receivedSha256: string },
): Promise<void> => {
  await tx.db
    .insertInto('recommendation_files')
    .values({
      id: file.id,
      recommendation_id: recommendationId,
      letter_id: file.letterId,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: `\\x${file.sha256}` as never,
      received_sha256: `\\x${file.receivedSha256}` as never,
      added_at: tx.now,
    })
    .execute()
}

/** Which of these stored contents (hexadecimal digests) a letter still names. */
export const namedByLetters = async (tx: Tx, digests: readonly string[]): Promise<ReadonlySet<string>> => {
  if (digests.length === 0) return new Set()
  const rows = await tx.db
    .selectFrom('recommendation_files')
    .select('sha256')
    .where(
      'sha256',
      'in',
      digests.map((digest) => Buffer.from(digest, 'hex')),
    )
    .execute()
  return new Set(rows.map(({ sha256 }) => sha256.toString('hex')))
}
