import type { Tx } from '#platform/db/tx.ts'
import type { Profile } from '../domain/profile.ts'

type Kept = Omit<Profile, 'name'>

export const findProfiles = async ({ db }: Tx, organId: number): Promise<readonly Profile[]> => {
  const rows = await db
    .selectFrom('import_profiles')
    .select(['name', 'mapping'])
    .where('organ_id', '=', organId)
    .orderBy('name')
    .execute()
  return rows.map(({ name, mapping }) => ({ name, ...(mapping as unknown as Kept) }))
}

export const writeProfile = async (
  { db, actor, now, newId }: Tx,
  organId: number,
  { name, ...kept }: Profile,
): Promise<void> => {
  const mapping = JSON.stringify(kept)
  await db
    .insertInto('import_profiles')
    .values({
      id: newId(),
      organ_id: organId,
      name,
      mapping,
      created_by: actor.kind === 'staff' ? actor.id : null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['organ_id', 'name']).doUpdateSet({ mapping }))
    .execute()
}

export const deleteProfile = async ({ db }: Tx, organId: number, name: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('import_profiles')
    .where('organ_id', '=', organId)
    .where('name', '=', name)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
