import type { Tx } from '#platform/db/tx.ts'
import type { OrganColumns } from './organ-columns.ts'

export type AccountRow = OrganColumns & {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly active: boolean
  readonly created_at: Date
}

const columns = [
  'id',
  'login',
  'name',
  'organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'active',
  'created_at',
] as const

export const findAccount = (tx: Tx, id: string): Promise<AccountRow | undefined> =>
  tx.db.selectFrom('accounts').select(columns).where('id', '=', id).executeTakeFirst()

export const findByLogin = (tx: Tx, login: string): Promise<AccountRow | undefined> =>
  tx.db.selectFrom('accounts').select(columns).where('login', '=', login).executeTakeFirst()

export const insertAccount = async (
  tx: Tx,
  row: Omit<AccountRow, 'active'> & { created_by: string | null },
) => tx.db.insertInto('accounts').values(row).execute()

/** Whether there was such an account within reach. */
export const setActive = async (tx: Tx, id: string, active: boolean): Promise<boolean> => {
  const result = await tx.db.updateTable('accounts').set({ active }).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export const selectAccounts = async (tx: Tx, ids: readonly string[]): Promise<AccountRow[]> =>
  ids.length === 0
    ? []
    : await tx.db
        .selectFrom('accounts')
        .select(columns)
        .where('id', 'in', [...new Set(ids)])
        .execute()

export type AccountFilter = {
  readonly words?: string | undefined
  /** Keyset: accounts after this one. */
  readonly after?: string | undefined
  readonly limit: number
  /** Only those below this organ; the column is its level's. */
  readonly below?: { readonly column: keyof OrganColumns; readonly id: number } | undefined
}

const likeText = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

export const pageOfAccounts = async (tx: Tx, filter: AccountFilter): Promise<AccountRow[]> => {
  const { words, after, below } = filter
  return tx.db
    .selectFrom('accounts')
    .select(columns)
    .$if(below !== undefined, (query) => query.where(below!.column, '=', below!.id))
    .$if(words !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('name', 'like', likeText(words!)),
          where('login', 'like', likeText(words!.toLowerCase())),
        ]),
      ),
    )
    .$if(after !== undefined, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(filter.limit)
    .execute()
}
