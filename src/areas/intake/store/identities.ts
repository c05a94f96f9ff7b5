import type { Tx } from '#platform/db/tx.ts'

export const findSealedIdentity = async (tx: Tx, reportId: string): Promise<Buffer | undefined> => {
  const row = await tx.db
    .selectFrom('identities')
    .select('sealed')
    .where('report_id', '=', reportId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return row?.sealed
}

export const eraseSealedIdentity = async (tx: Tx, reportId: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx.db
    .updateTable('identities')
    .set({ sealed: Buffer.alloc(0), phone_index: null, erased_at: tx.now })
    .where('report_id', '=', reportId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const findPhoneIndex = async (tx: Tx, reportId: string): Promise<Buffer | undefined> => {
  const row = await tx.db
    .selectFrom('identities')
    .select('phone_index')
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return row?.phone_index ?? undefined
}

/** Other reports with the same telephone number, the newest first. */
export const findSamePhone = async (tx: Tx, reportId: string, limit: number): Promise<string[]> => {
  const rows = await tx.db
    .selectFrom('identities as mine')
    .innerJoin('identities as other', 'other.phone_index', 'mine.phone_index')
    .select('other.report_id as id')
    .where('mine.report_id', '=', reportId)
    .where('other.report_id', '<>', reportId)
    .orderBy('other.report_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export type Opening = {
  readonly at: Date
  readonly organId: number
  readonly role: string
  readonly reason: string
  readonly note: string
}

export const insertOpening = async (
  tx: Tx,
  reportId: string,
  opening: Opening & { readonly id: string; readonly accountId: string },
): Promise<void> => {
  await tx.db
    .insertInto('identity_openings')
    .values({
      id: opening.id,
      report_id: reportId,
      at: opening.at,
      account_id: opening.accountId,
      organ_id: opening.organId,
      role: opening.role,
      reason: opening.reason,
      note: opening.note,
    })
    .execute()
}

/** Newest first. */
export const findOpenings = async (tx: Tx, reportId: string): Promise<Opening[]> => {
  const rows = await tx.db
    .selectFrom('identity_openings')
    .select(['at', 'organ_id', 'role', 'reason', 'note'])
    .where('report_id', '=', reportId)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ organ_id, ...row }) => ({ ...row, organId: organ_id }))
}
