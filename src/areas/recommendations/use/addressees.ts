import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { initialsOf, syllablesOf } from '#platform/text/pinyin.ts'
import { type Addressee, type AddresseeDraft, foldName, isCreditCode, sameAs } from '../domain/addressee.ts'
import { planSheet, type SheetInput, type SheetPlan } from '../domain/addressee-sheet.ts'
import {
  badField,
  changedMeanwhile,
  doubleAddressee,
  noSuchAddressee,
  notYourAddressee,
} from '../domain/refusals.ts'
import { recommendationsPolicy } from '../policy.ts'
import {
  type AddresseeQuery,
  allOnShelf,
  findAddressee,
  type Found,
  insertAddressee,
  lockAddressee,
  saveAddressee,
  searchAddressees,
  type Shelf,
} from '../store/addressees.ts'
import { resendTo } from '../store/recommendations.ts'

const foundBy = (name: string): Found => ({
  pinyin: syllablesOf(name).join(''),
  initials: initialsOf(name),
})

/** An organ sees its own addressees and those that are shared in a region around it. */
export const shelfOf = (office: Office, organId: number): Shelf => {
  const regions: number[] = []
  for (let organ = office.organ(organId); organ;) {
    regions.push(organ.id)
    organ = organ.parentId === null ? undefined : office.organ(organ.parentId)
  }
  return { organId, regions }
}

const noOrgan = refuse({
  kind: 'forbidden',
  rule: 'policy:recommendations.read_addressees',
  message: text('您没有查看名录的权限', 'You may not see the directory'),
})

const ownShelf = (tx: Tx, office: Office): Result<Shelf> => {
  const organ = organOf(tx.actor)
  return organ && may(recommendationsPolicy, 'read_addressees', tx.actor)
    ? ok(shelfOf(office, organ.id))
    : noOrgan
}

export const findOnShelf = async (
  tx: Tx,
  office: Office,
  organId: number,
  id: string,
): Promise<Addressee | undefined> => {
  const found = await findAddressee(tx, id)
  const { regions } = shelfOf(office, organId)
  return found &&
    (found.organ.id === organId || (found.sharedIn !== null && regions.includes(found.sharedIn)))
    ? found
    : undefined
}

export const listAddressees = async (
  tx: Tx,
  office: Office,
  query: AddresseeQuery,
): Promise<Result<readonly Addressee[]>> => {
  const shelf = ownShelf(tx, office)
  return shelf.ok ? ok(await searchAddressees(tx, shelf.value, query)) : shelf
}

const entryOf = (type: string, id: string, organId: number, fields: readonly string[]) => ({
  type,
  subject_kind: 'addressee',
  subject_id: id,
  organ_id: organId,
  data: { organ_id: organId, fields: [...fields] },
})

const check = (shelf: Shelf, draft: AddresseeDraft): Result<void> => {
  if (foldName(draft.name) === '') return badField('name', '请填写名称', 'Enter a name')
  if (draft.creditCode !== '' && !isCreditCode(draft.creditCode))
    return badField('creditCode', '统一社会信用代码是18位', 'A credit code has 18 characters')
  return draft.sharedIn === null || shelf.regions.includes(draft.sharedIn)
    ? ok(undefined)
    : badField(
        'sharedIn',
        '只能在本地区范围内共享',
        'It can be shared only in a region that the organ lies in',
      )
}

export type AddresseeEdit = AddresseeDraft & { readonly accountIds: readonly string[] }

/** One that nobody has yet, by name or by credit code; a double is named. */
export const addAddressee = async (
  tx: Tx,
  office: Office,
  draft: AddresseeEdit,
): Promise<Result<{ id: string }>> => {
  const shelf = ownShelf(tx, office)
  if (!shelf.ok) return shelf
  const organ = office.organ(shelf.value.organId)
  if (!organ || !may(recommendationsPolicy, 'keep_addressees', tx.actor)) return notYourAddressee
  const fit = check(shelf.value, draft)
  if (!fit.ok) return fit
  const double = sameAs(draft, await allOnShelf(tx, shelf.value))
  if (double) return doubleAddressee(double)
  const id = tx.newId()
  await insertAddressee(tx, { ...draft, id, organ }, foundBy(draft.name))
  await appendEntries(tx, [entryOf('addressee.added', id, organ.id, [])])
  return ok({ id })
}

const changedFields = (before: Addressee, after: AddresseeEdit): string[] =>
  (
    ['name', 'kind', 'creditCode', 'address', 'contact', 'phone', 'sharedIn', 'active', 'accountIds'] as const
  ).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))

export const changeAddressee = async (
  tx: Tx,
  office: Office,
  id: string,
  { revision, ...draft }: AddresseeEdit & { readonly revision: number },
): Promise<Result<{ id: string }>> => {
  const shelf = ownShelf(tx, office)
  if (!shelf.ok) return shelf
  const seen = await findOnShelf(tx, office, shelf.value.organId, id)
  if (!seen) return noSuchAddressee
  const before = seen.organ.id === shelf.value.organId ? await lockAddressee(tx, id) : undefined
  if (!before) return notYourAddressee
  if (before.revision !== revision) return changedMeanwhile(before)
  const fit = check(shelf.value, draft)
  if (!fit.ok) return fit
  const double = sameAs(draft, await allOnShelf(tx, shelf.value), id)
  if (double) return doubleAddressee(double)
  await saveAddressee(tx, id, draft, foundBy(draft.name))
  await resendTo(tx, id, draft.accountIds)
  await appendEntries(tx, [entryOf('addressee.changed', id, before.organ.id, changedFields(before, draft))])
  return ok({ id })
}

/** All that a sheet says or nothing; those that it does not name stay. With `dryRun` it only says what it would do. */
export const importAddressees = async (
  tx: Tx,
  office: Office,
  inputs: readonly SheetInput[],
  dryRun: boolean,
): Promise<Result<SheetPlan & { readonly applied: boolean }>> => {
  const shelf = ownShelf(tx, office)
  if (!shelf.ok) return shelf
  const organ = office.organ(shelf.value.organId)
  if (!organ || !may(recommendationsPolicy, 'keep_addressees', tx.actor)) return notYourAddressee
  const own = (await allOnShelf(tx, shelf.value)).filter((one) => one.organ.id === organ.id)
  const plan = planSheet(inputs, own)
  if (dryRun || plan.faults.length > 0) return ok({ ...plan, applied: false })
  const byId = new Map(own.map((one) => [one.id, one]))
  for (const row of plan.added) {
    const id = tx.newId()
    await insertAddressee(tx, { ...row, id, organ, sharedIn: null, accountIds: [] }, foundBy(row.name))
    await appendEntries(tx, [entryOf('addressee.added', id, organ.id, [])])
  }
  for (const { id, row } of plan.changed) {
    const before = byId.get(id)!
    const after = { ...row, sharedIn: before.sharedIn, accountIds: before.accountIds }
    await saveAddressee(tx, id, after, foundBy(row.name))
    await appendEntries(tx, [entryOf('addressee.changed', id, organ.id, changedFields(before, after))])
  }
  return ok({ ...plan, applied: true })
}

/** The organ's own, in the form that the import takes. */
export const exportAddressees = async (tx: Tx, office: Office): Promise<Result<readonly Addressee[]>> => {
  const shelf = ownShelf(tx, office)
  if (!shelf.ok) return shelf
  return ok((await allOnShelf(tx, shelf.value)).filter((one) => one.organ.id === shelf.value.organId))
}
