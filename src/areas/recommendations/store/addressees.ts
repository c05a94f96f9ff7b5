import { organColumns } from '#areas/organs/domain/organ.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql } from 'kysely'
import { type Addressee, type AddresseeDraft, type AddresseeKind, foldName } from '../domain/addressee.ts'

const addresseeOf = (row: Selectable<DB['addressees']>): Addressee => ({
  id: row.id,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  sharedIn: row.shared_in,
  name: row.name,
  kind: row.kind as AddresseeKind,
  creditCode: row.credit_code,
  address: row.address,
  contact: row.contact,
  phone: row.phone,
  accountIds: row.account_ids,
  active: row.active,
  revision: row.revision,
})

/** Whose directory it is: the organ's own entries, and those shared in a region that it lies in. */
export type Shelf = { readonly organId: number; readonly regions: readonly number[] }

const onShelf = (tx: Tx, { organId, regions }: Shelf) =>
  tx.db
    .selectFrom('addressees')
    .selectAll()
    .where((where) =>
      where.or([
        where('organ_id', '=', organId),
        ...(regions.length > 0 ? [where('shared_in', 'in', [...regions])] : []),
      ]),
    )

export type AddresseeQuery = {
  readonly search?: string | undefined
  readonly kind?: AddresseeKind | undefined
  readonly inactive?: boolean | undefined
  readonly limit: number
}

/** By name, pinyin, initials or credit code, those that begin so first. */
export const searchAddressees = async (tx: Tx, shelf: Shelf, query: AddresseeQuery): Promise<Addressee[]> => {
  const typed = foldName(query.search ?? '')
  const like = `%${typed}%`
  const begins = `${typed}%`
  const rows = await onShelf(tx, shelf)
    .$if(query.kind !== undefined, (more) => more.where('kind', '=', query.kind!))
    .$if(query.inactive !== true, (more) => more.where('active', '=', true))
    .$if(typed !== '', (more) =>
      more.where((where) =>
        where.or([
          where('folded', 'like', like),
          where('pinyin', 'like', like),
          where('initials', 'like', begins),
          where(sql<string>`lower(credit_code)`, 'like', begins),
        ]),
      ),
    )
    .$if(typed !== '', (more) => more.orderBy(sql`(folded like ${begins})`, 'desc'))
    .orderBy('pinyin')
    .orderBy('id')
    .limit(query.limit)
    .execute()
  return rows.map(addresseeOf)
}

/** All that a draft may be the same as, active or not. */
export const allOnShelf = async (tx: Tx, shelf: Shelf): Promise<Addressee[]> =>
  (await onShelf(tx, shelf).orderBy('pinyin').orderBy('id').execute()).map(addresseeOf)

export const findAddressee = async (tx: Tx, id: string): Promise<Addressee | undefined> => {
  const row = await tx.db.selectFrom('addressees').selectAll().where('id', '=', id).executeTakeFirst()
  return row && addresseeOf(row)
}

export const lockAddressee = async (tx: Tx, id: string): Promise<Addressee | undefined> => {
  const row = await tx.db
    .selectFrom('addressees')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && addresseeOf(row)
}

/** How a name is found: itself without marks, its syllables in one, their first letters. */
export type Found = { readonly pinyin: string; readonly initials: string }

const written = (draft: AddresseeDraft, found: Found, now: Date) => ({
  name: draft.name,
  kind: draft.kind,
  credit_code: draft.creditCode,
  address: draft.address,
  contact: draft.contact,
  phone: draft.phone,
  shared_in: draft.sharedIn,
  active: draft.active,
  folded: foldName(draft.name),
  ...found,
  changed_at: now,
})

export const insertAddressee = async (
  tx: Tx,
  { id, organ, accountIds, ...draft }: Omit<Addressee, 'revision'>,
  found: Found,
): Promise<void> => {
  await tx.db
    .insertInto('addressees')
    .values({ id, ...organColumns(organ), account_ids: [...accountIds], ...written(draft, found, tx.now) })
    .execute()
}

export const saveAddressee = async (
  tx: Tx,
  id: string,
  draft: AddresseeDraft & { readonly accountIds: readonly string[] },
  found: Found,
): Promise<void> => {
  await tx.db
    .updateTable('addressees')
    .set({
      ...written(draft, found, tx.now),
      account_ids: [...draft.accountIds],
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}
