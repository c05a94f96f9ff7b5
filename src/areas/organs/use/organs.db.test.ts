import { readFileSync } from 'node:fs'
import type { Actor } from '#kernel/actor.ts'
import { inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import type { OrganNews } from './apply-sheet.ts'
import { loadDerivedOrgans } from './derived.ts'
import { deactivateOrgan, editOrgan } from './edit.ts'
import { exportOrgans } from './export.ts'
import { importOrgans } from './import.ts'
import { openDirectory } from './live-directory.ts'

const database = withDatabase()
const system: Actor = { kind: 'system', task: 'test' }
const administrator = (id: number, level: 'supreme' | 'province' | 'prefecture'): Actor => ({
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id, level },
  roles: ['administrator'],
})

const told: OrganNews[] = []
const announce = async (_: Tx, news: readonly OrganNews[]) => told.push(...news)
const sheet = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const apply = (actor: Actor, bytes: Uint8Array, dryRun = false) =>
  transact(database.app, actor, (tx) => importOrgans(tx, bytes, { dryRun, announce }))

let seconds = 0
beforeAll(async () => {
  const start = performance.now()
  const added = await inTransaction(database.app, system, (tx) => loadDerivedOrgans(tx, announce))
  seconds = (performance.now() - start) / 1000
  expect(added).toBe(3254)
})

test('the derived organs load once, quickly, and each is told', async () => {
  expect(seconds).toBeLessThan(3)
  expect(told.filter(({ type }) => type === 'organ.added')).toHaveLength(3254)
  expect(await inTransaction(database.app, system, (tx) => loadDerivedOrgans(tx, announce))).toBe(0)
})

test('an export is the file that was loaded, and importing it changes nothing', async () => {
  const live = await openDirectory(database.app)
  const csv = exportOrgans(live.current())
  expect(csv).toBe(readFileSync(new URL('../data/organs.csv', import.meta.url), 'utf8'))
  const report = await apply(administrator(100000, 'supreme'), Buffer.from(csv))
  expect(report).toMatchObject({
    ok: true,
    value: { applied: true, added: 0, changed: 0, unchanged: 3254, moved: 0, faults: [] },
  })
})

test('a dry run writes nothing; the same file then does, and other processes see it', async () => {
  const live = await openDirectory(database.app)
  const bytes = sheet(
    'code,level,parent_code,place,active,valid_from',
    '370191,county,370100,新设区,yes,2026-01-01',
    '370102,county,370100,历下区,yes,',
  )
  expect(await apply(system, bytes, true)).toMatchObject({
    value: { applied: false, added: 1, unchanged: 1 },
  })
  expect((await live.refresh()).byCode('370191')).toBeUndefined()
  expect(await apply(system, bytes)).toMatchObject({ value: { applied: true, added: 1, unchanged: 1 } })
  expect(live.current().byCode('370191')).toBeUndefined()
  const added = (await live.refresh()).byCode('370191')
  expect(added?.name.zh).toBe('济南市新设区人民检察院')
  expect(added).toMatchObject({ derived: false, validFrom: '2026-01-01', ancestors: { province: 370000 } })
})

test('a faulty row keeps the whole file out and is named with its line', async () => {
  const report = await apply(
    system,
    sheet(
      'code,level,parent_code,place',
      '370192,county,370100,甲区',
      '',
      '370193,county,379999,"乙',
      '区"',
      'x,county,370100,丙区',
    ),
  )
  expect(report).toMatchObject({ value: { applied: false } })
  if (!report.ok) throw new Error('a report')
  expect(report.value.faults.map(({ line, column }) => [line, column])).toEqual([
    [4, 'parent_code'],
    [6, 'code'],
  ])
  expect((await openDirectory(database.app)).current().byCode('370192')).toBeUndefined()
})

test('a file from an older spreadsheet program is read; one that is no sheet is refused', async () => {
  // 370194,county,370100,戊区 in GB 18030.
  const gb = Buffer.concat([
    Buffer.from('code,level,parent_code,place\r\n370194,county,370100,'),
    Buffer.from([0xce, 0xec, 0xc7, 0xf8]),
  ])
  expect(await apply(system, gb)).toMatchObject({ value: { added: 1 } })
  expect((await openDirectory(database.app)).current().byCode('370194')?.place).toBe('戊区')
  expect(await apply(system, sheet('code,level', '370102,county'))).toMatchObject({ ok: false })
  expect(await apply(system, sheet('code,level,parent_code,colour', '1'))).toMatchObject({ ok: false })
})

test('an organ that moves takes its work along, in whatever table it is', async () => {
  await sql`create table invented_work (organ_id int, province_id int, prefecture_id int, county_id int)`.execute(
    database.owner,
  )
  await sql`insert into invented_work values (429021, 420000, null, 429021), (370102, 370000, 370100, 370102)`.execute(
    database.owner,
  )
  const report = await apply(
    administrator(420000, 'province'),
    sheet('code,level,parent_code', '429021,county,429100'),
  )
  expect(report).toMatchObject({ value: { changed: 1, moved: 1 } })
  const { rows } = await sql`select * from invented_work order by organ_id desc`.execute(database.owner)
  expect(rows).toEqual([
    { organ_id: 429021, province_id: 420000, prefecture_id: 429100, county_id: 429021 },
    { organ_id: 370102, province_id: 370000, prefecture_id: 370100, county_id: 370102 },
  ])
  const { rows: found } = await sql`select * from organ_ancestors(429021)`.execute(database.owner)
  expect(found).toEqual([{ province_id: 420000, prefecture_id: 429100, county_id: 429021 }])
})

test('somebody edits the organs below their own, and no others', async () => {
  const jinan = administrator(370100, 'prefecture')
  const rename = (code: string, actor: Actor) =>
    transact(database.app, actor, (tx) => editOrgan(tx, code, { name_en: 'Renamed' }, announce))
  expect(await rename('370103', jinan)).toMatchObject({
    ok: true,
    value: { name: { en: 'Renamed' }, derived: false },
  })
  expect(await rename('370202', jinan)).toMatchObject({ ok: false, refusal: { faults: [{ field: 'code' }] } })
  expect(await rename('370103', { kind: 'visitor' })).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(told.at(-1)).toEqual({
    type: 'organ.changed',
    organId: 370103,
    fields: expect.arrayContaining(['name', 'derived']),
  })
})

test('a dissolved organ stays and is not offered any more', async () => {
  const done = await transact(database.app, system, (tx) =>
    deactivateOrgan(tx, '370105', '2026-06-30', announce),
  )
  expect(done).toMatchObject({ ok: true, value: { active: false, validTo: '2026-06-30' } })
  const { search, byCode, places } = (await openDirectory(database.app)).current()
  expect(byCode('370105')?.active).toBe(false)
  expect(search('370105')).toEqual([])
  expect(search('370105', { inactive: true })).toHaveLength(1)
  expect(places(370100).map(({ id }) => id)).not.toContain(370105)
})

test('the database itself keeps strangers from writing, and shows nothing without an actor', async () => {
  expect(await database.app.selectFrom('organs').select('id').limit(1).execute()).toEqual([])
  expect(await database.app.selectFrom('organ_aliases').selectAll().limit(1).execute()).toEqual([])
  const changed = await inTransaction(database.app, administrator(370100, 'prefecture'), (tx) =>
    tx.db
      .updateTable('organs')
      .set({ name_en: 'Mine' })
      .where('id', 'in', [370102, 370202])
      .returning('id')
      .execute(),
  )
  expect(changed).toEqual([{ id: 370102 }])
  await expect(
    inTransaction(database.app, { kind: 'visitor' }, (tx) =>
      tx.db.insertInto('organ_aliases').values({ old_code: '999998', organ_id: 370102 }).execute(),
    ),
  ).rejects.toThrow(/row-level security/)
})
