import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import {
  county,
  countyBeside,
  countyElsewhere,
  fewOrgansDirectory as organs,
  insertFewOrgans,
  prefecture,
  province,
} from '../../../../tests/support/organs.ts'
import { makePerson, must, type Person, testKeys } from '../../../../tests/support/people.ts'
import type { Organ } from '../../organs/domain/organ.ts'
import type { Result } from '#kernel/result.ts'
import { changeActive, createAccount, resetPassword } from './administer.ts'
import { grantRole, revokeRole } from './grant-role.ts'
import { colleagues, listAccounts, namesOf } from './read-accounts.ts'

const database = withDatabase()

let admin: Person
let clerk: Person
let elsewhere: Person

beforeAll(async () => {
  await insertFewOrgans(database.owner)
  admin = await makePerson(database.app, prefecture.id, ['administrator'])
  clerk = await makePerson(database.app, county.id, ['intake_clerk'])
  elsewhere = await makePerson(database.app, countyElsewhere.id, ['prosecutor'])
})

const staff = (person: Person, organ: Organ, ...roles: string[]): Actor => ({
  kind: 'staff',
  id: person.id,
  organ: { id: organ.id, level: organ.level },
  roles,
})

const asAdmin = <T>(work: (tx: Tx) => Promise<Result<T>>) =>
  transact(database.app, staff(admin, prefecture, 'administrator'), work)

const create = (tx: Tx, login: string, organId: number) =>
  createAccount(tx, organs, { login, name: '新人', organId, password: 'one-time' })

const notTheirs = { ok: false, refusal: { rule: 'policy:accounts.administer' } }

describe('an administrator', () => {
  test('creates accounts at the organs below, and nowhere else', async () => {
    for (const organ of [prefecture, county, countyBeside])
      must(await asAdmin((tx) => create(tx, `new.${organ.id}`, organ.id)))
    for (const organ of [province, countyElsewhere])
      expect(await asAdmin((tx) => create(tx, `new.${organ.id}`, organ.id))).toMatchObject(notTheirs)
  })

  test('cannot give a login away twice, or a bad one', async () => {
    for (const login of [clerk.login.toUpperCase(), 'a b', '-x', ''])
      expect(await asAdmin((tx) => create(tx, login, county.id)), login).toMatchObject({
        refusal: { faults: [{ field: 'login' }] },
      })
  })

  test('grants and takes back roles at the organs below', async () => {
    const grant = { accountId: clerk.id, organId: countyBeside.id, role: 'assistant' }
    must(await asAdmin((tx) => grantRole(tx, organs, grant)))
    must(await asAdmin((tx) => revokeRole(tx, organs, grant)))
    expect(await asAdmin((tx) => revokeRole(tx, organs, grant))).toMatchObject({
      refusal: { kind: 'missing' },
    })
    expect(await asAdmin((tx) => grantRole(tx, organs, { ...grant, organId: province.id }))).toMatchObject(
      notTheirs,
    )
    expect(await asAdmin((tx) => grantRole(tx, organs, { ...grant, role: 'god' }))).toMatchObject({
      refusal: { faults: [{ field: 'role' }] },
    })
  })

  test('keeps administration and case work apart, also when both are granted at once', async () => {
    const one = await makePerson(database.app, county.id, [])
    const grant = (role: string) =>
      asAdmin((tx) => grantRole(tx, organs, { accountId: one.id, organId: county.id, role }))
    const both = await Promise.all([grant('administrator'), grant('prosecutor')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { rule: 'accounts.separation-of-duties' } })
  })

  test('does nothing to the own account', async () => {
    const self = { refusal: { rule: 'accounts.not-yourself' } }
    const grant = { accountId: admin.id, organId: prefecture.id, role: 'prosecutor' }
    expect(await asAdmin((tx) => grantRole(tx, organs, grant))).toMatchObject(self)
    expect(await asAdmin((tx) => changeActive(tx, admin.id, false))).toMatchObject(self)
    expect(
      await asAdmin((tx) => resetPassword(tx, organs, testKeys, admin.id, { alsoTotp: false })),
    ).toMatchObject(self)
  })

  test('sets no password of an account that acts above or elsewhere', async () => {
    const reset = (id: string) => asAdmin((tx) => resetPassword(tx, organs, testKeys, id, { alsoTotp: true }))
    must(await reset(clerk.id))
    expect(await reset(elsewhere.id)).toMatchObject(notTheirs)
    const lent = await makePerson(database.app, county.id, ['prosecutor'])
    must(
      await transact(database.app, { kind: 'system', task: 'test' }, (tx) =>
        grantRole(tx, organs, { accountId: lent.id, organId: province.id, role: 'prosecutor' }),
      ),
    )
    expect(await reset(lent.id)).toMatchObject(notTheirs)
  })

  test('lists the accounts below, page by page, and finds them by name and login', async () => {
    const actor = staff(admin, prefecture, 'administrator')
    const ask = (query: object) =>
      transact(database.app, actor, (tx) => listAccounts(tx, organs, { limit: 100, ...query }))
    const page = async (query: object) => must(await ask(query))
    const all = (await page({})).items.map(({ account }) => account.id)
    expect(all).toContain(clerk.id)
    expect(all).not.toContain(elsewhere.id)
    expect(await ask({ organId: countyElsewhere.id })).toMatchObject(notTheirs)
    const walked: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const { items, next } = await page({ limit: 2, after })
      walked.push(...items.map(({ account }) => account.id))
      after = next
    }
    expect(walked).toEqual(all)
    expect((await page({ words: clerk.login.slice(2) })).items.map(({ account }) => account.id)).toContain(
      clerk.id,
    )
    expect((await page({ words: '100%' })).items).toEqual([])
    expect(
      (await page({ organId: county.id })).items.every(({ account }) => account.county_id === county.id),
    ).toBe(true)
  })
})

describe('everybody else', () => {
  test('reads the names of colleagues, and no credentials but the own', async () => {
    const actor = staff(clerk, county, 'intake_clerk')
    const read = await inTransaction(database.app, actor, async (tx) => ({
      names: await namesOf(tx, [admin.id, elsewhere.id]),
      here: await colleagues(tx, county.id, 'intake_clerk'),
      credentials: await tx.db.selectFrom('credentials').select('account_id').execute(),
    }))
    expect(read.names.size).toBe(2)
    expect(read.here.map(({ id }) => id)).toEqual([clerk.id])
    expect(read.credentials).toEqual([{ account_id: clerk.id }])
  })

  test('administers nothing, by the use case and by the database', async () => {
    const actor = staff(clerk, county, 'intake_clerk', 'chief_procurator')
    expect(await transact(database.app, actor, (tx) => create(tx, 'mine', county.id))).toMatchObject(
      notTheirs,
    )
    const role = { accountId: clerk.id, organId: county.id, role: 'prosecutor' }
    expect(await transact(database.app, actor, (tx) => grantRole(tx, organs, role))).toMatchObject(notTheirs)
    await expect(
      inTransaction(database.app, actor, (tx) =>
        tx.db
          .insertInto('account_roles')
          .values({ account_id: clerk.id, organ_id: county.id, role: 'prosecutor', granted_at: tx.now })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
    const closed = await inTransaction(database.app, actor, (tx) =>
      tx.db.updateTable('accounts').set({ active: false }).executeTakeFirst(),
    )
    expect(closed.numUpdatedRows).toBe(0n)
  })
})
