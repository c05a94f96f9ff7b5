import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { MessageKind } from '../domain/message.ts'

export type StoredMessage = {
  readonly id: string
  readonly reportId: string
  readonly at: Date
  readonly sender: 'reporter' | 'organ'
  readonly authorId: string | null
  readonly kind: MessageKind
  readonly body: string
  readonly caseId: string | null
  /** Whose answer it is, where a case gave it. */
  readonly organId: number | null
  readonly readAt: Date | null
}

export const insertMessage = async (tx: Tx, message: Omit<StoredMessage, 'readAt'>): Promise<void> => {
  await tx.db
    .insertInto('messages')
    .values({
      id: message.id,
      report_id: message.reportId,
      at: message.at,
      sender: message.sender,
      author_id: message.authorId,
      kind: message.kind,
      body: message.body,
      case_id: message.caseId,
      organ_id: message.organId,
    })
    .execute()
}

/** Oldest first. */
export const findMessages = async (tx: Tx, reportIds: readonly string[]): Promise<StoredMessage[]> => {
  const rows = await tx.db
    .selectFrom('messages')
    .select([
      'id',
      'report_id',
      'at',
      'sender',
      'author_id',
      'kind',
      'body',
      'case_id',
      'organ_id',
      'read_at',
    ])
    .where('report_id', '=', sql<string>`any(${reportIds}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    reportId: row.report_id,
    at: row.at,
    sender: row.sender as StoredMessage['sender'],
    authorId: row.author_id,
    kind: row.kind as MessageKind,
    body: row.body,
    caseId: row.case_id,
    organId: row.organ_id,
    readAt: row.read_at,
  }))
}

export const markRead = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.db.updateTable('messages').set({ read_at: tx.now }).where('id', 'in', ids).execute()
}
