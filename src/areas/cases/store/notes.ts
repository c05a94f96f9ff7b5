import type { Tx } from '#platform/db/tx.ts'

export type Note = {
  readonly id: string
  readonly at: Date
  readonly authorId: string
  /** A `reason` was given with a move. */
  readonly kind: 'note' | 'reason'
  readonly move: string | null
  readonly body: string
}

export const insertNotes = async (tx: Tx, caseId: string, notes: readonly Note[]): Promise<void> => {
  if (notes.length === 0) return
  await tx.db
    .insertInto('case_notes')
    .values(
      notes.map(({ id, at, authorId, kind, move, body }) => ({
        id,
        case_id: caseId,
        at,
        author_id: authorId,
        kind,
        move,
        body,
      })),
    )
    .execute()
}

/** Oldest first. */
export const findNotes = async (tx: Tx, caseId: string): Promise<Note[]> => {
  const rows = await tx.db
    .selectFrom('case_notes')
    .select(['id', 'at', 'author_id', 'kind', 'move', 'body'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    authorId: row.author_id,
    kind: row.kind as Note['kind'],
    move: row.move,
    body: row.body,
  }))
}
