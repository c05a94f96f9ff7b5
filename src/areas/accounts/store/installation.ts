import type { Tx } from '#platform/db/tx.ts'

export const readInstallation = async (tx: Tx, key: string): Promise<string | undefined> => {
  const row = await tx.db.selectFrom('installation').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}

/** Said once and never changed: what an installation holds stays what it is. */
export const writeInstallation = (tx: Tx, key: string, value: string) =>
  tx.db
    .insertInto('installation')
    .values({ key, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
