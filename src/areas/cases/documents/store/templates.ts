import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Tx } from '#platform/db/tx.ts'

/** The office's own file for a template. */
export type OwnTemplate = {
  readonly template: string
  readonly name: string
  readonly sha256: string
  readonly setAt: Date
}

/** By template: the newest entry counts, and one without a file goes back to the program's. */
export const ownTemplates = async (tx: Tx, organId: number): Promise<ReadonlyMap<string, OwnTemplate>> => {
  const rows = await tx.db
    .selectFrom('document_templates')
    .distinctOn('template')
    .select(['template', 'name', 'file_sha256', 'set_at'])
    .where('organ_id', '=', organId)
    .orderBy('template')
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.flatMap((row) =>
      row.file_sha256 === null
        ? []
        : [
            [
              row.template,
              {
                template: row.template,
                name: row.name,
                sha256: row.file_sha256.toString('hex'),
                setAt: row.set_at,
              },
            ] as const,
          ],
    ),
  )
}

export const insertOwnTemplate = async (
  tx: Tx,
  organ: Pick<Organ, 'id' | 'ancestors'>,
  set: {
    readonly id: string
    readonly template: string
    readonly name: string
    readonly sha256: string | null
    readonly by: string | null
  },
): Promise<void> => {
  await tx.db
    .insertInto('document_templates')
    .values({
      id: set.id,
      ...organColumns(organ),
      template: set.template,
      name: set.name,
      file_sha256: set.sha256 === null ? null : Buffer.from(set.sha256, 'hex'),
      set_by: set.by,
      set_at: tx.now,
    })
    .execute()
}
