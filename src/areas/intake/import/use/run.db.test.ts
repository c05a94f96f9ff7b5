import type { Actor } from '#kernel/actor.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { inventedIntake } from '../../../../../tests/support/intake.ts'
import { must } from '../../../../../tests/support/people.ts'
import type { Intake } from '../../use/intake.ts'
import type { Wishes } from '../domain/profile.ts'
import { importing } from '../jobs/importing.ts'
import { findImport } from '../store/imports.ts'
import { checkAll } from './check.ts'
import type { Importer } from './importer.ts'
import { cancelImport, startImport } from './prepare.ts'
import { refusedReasons } from './refused.ts'
import { openRun } from './run.ts'
import { reopenSheet } from './sheet.ts'
import { openTables } from './tables.ts'
import { uploadTable } from './upload.ts'

const database = withDatabase()
const system: Actor = { kind: 'system', task: 'test' }
let intake: Intake & { close: () => Promise<void> }
let importer: Importer
let folder: string

beforeAll(async () => {
  intake = await inventedIntake(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-tables-'))
  importer = { intake, database: database.app, tables: await openTables(folder) }
})
afterAll(async () => {
  await intake.close()
  await rm(folder, { recursive: true, force: true })
})

const jinan = 370100

const upload = async (content: string | Buffer, wishes: Wishes = {}, organId = jinan) =>
  must(
    await uploadTable(importer, {
      actor: system,
      actionId: 'clean-water-2031',
      organ: intake.organs().byId(organId)!,
      name: 'table.csv',
      content: Readable.from([Buffer.from(content)]),
      choice: {},
      wishes,
    }),
  ).job

const start = async (id: string) => must(await transact(database.app, system, (tx) => startImport(tx, id)))
const read = async (id: string) => (await inTransaction(database.app, system, (tx) => findImport(tx, id)))!

const runToEnd = async (id: string) => {
  await start(id)
  const run = must(await openRun(importer, id))
  while ((await run.next()).more);
  return read(id)
}

const reportsOf = async (source: string) => {
  const { rows } = await sql<{ source_key: string; story: string; organ_id: number; anonymous: boolean }>`
    select source_key, story, organ_id, anonymous from reports where source = ${source} order by source_key`.execute(
    database.owner,
  )
  return rows
}

const tableOf = (rows: number, system: string) =>
  ['编号,时间,姓名,地区,内容']
    .concat(
      Array.from(
        { length: rows },
        (_, n) =>
          `${system}${String(n).padStart(6, '0')},2026-01-02 08:00,王小明,历下区,第 ${n} 件：自来水发黄`,
      ),
    )
    .join('\n')

test('rows become reports of their place, each once; the sums are in the ledger; the file is gone', async () => {
  const content = `编号,时间,姓名,地区,内容
1,2026-01-02 08:00,U0001196,山东省济南市历下区解放路,自来水发黄
2,2026-01-02 08:00,,A市A3区,没有名字的人
3,2026-02-30,王,,日期不对
4,2026-01-02,王,,
5,2026-01-02
1,2026-01-02 08:00,U0001196,山东省济南市历下区解放路,自来水发黄
`
  const job = await upload(content)
  expect(await importer.tables.has(job.fileDigest)).toBe(true)
  const done = await runToEnd(job.id)
  expect(done).toMatchObject({
    state: 'done',
    counts: { total: 6, done: 6, imported: 2, refused: 3, known: 1 },
  })
  expect(await reportsOf(`import:${jinan}`)).toMatchObject([
    { source_key: '1', organ_id: 370102, anonymous: false },
    { source_key: '2', organ_id: jinan, anonymous: true },
  ])
  expect((await refusedReasons(database.app, system, job.id)).map(({ rule }) => rule).sort()).toEqual([
    'import:date-impossible',
    'import:no-story',
    'import:uneven',
  ])
  const { rows } = await sql<{ data: object }>`
    select data from ledger_entries where subject_id = ${job.id} and type = 'import.done'`.execute(
    database.owner,
  )
  expect(rows).toEqual([
    { data: { file_digest: job.fileDigest, total: 6, imported: 2, refused: 3, known: 1 } },
  ])
  expect(await importer.tables.has(job.fileDigest)).toBe(false)
})

test('the same file again is known, row by row; another system of the organ is not', async () => {
  const content = tableOf(450, 'B')
  await runToEnd((await upload(content)).id)
  expect((await runToEnd((await upload(content)).id)).counts).toMatchObject({ imported: 0, known: 450 })
  const other = await runToEnd((await upload(content, { source: '另一热线' })).id)
  expect(other.counts).toMatchObject({ imported: 450, known: 0 })
})

test('rows without a number are told apart by all they say', async () => {
  const content = '时间,内容\n2026-01-02,停水三天\n2026-01-02,断电两天\n2026-01-02,停水三天\n'
  expect((await runToEnd((await upload(content)).id)).counts).toMatchObject({ imported: 2, known: 1 })
})

test('a dry run says the same as the run, and writes nothing', async () => {
  const content = `${tableOf(700, 'C')}\nC000001,2026-01-02,,,另一件事\nC9,2999-01-01,,,将来的事`
  const job = await upload(content)
  const sheet = must(await reopenSheet(importer.tables.path(job.fileDigest), job.format))
  const checked = await checkAll(importer, job, sheet, { total: job.counts.total, most: 10 })
  expect(await reportsOf(`import:${jinan}`)).not.toContainEqual(
    expect.objectContaining({ source_key: 'C000001' }),
  )
  const { counts } = await runToEnd(job.id)
  expect(checked.counts).toEqual(counts)
  expect(checked.refused.map(({ row }) => row)).toEqual([702, 703])
})

test('stopped between batches and taken up by another process, no row is lost or doubled', async () => {
  const job = await upload(tableOf(1_234, 'D'))
  await start(job.id)
  const first = must(await openRun(importer, job.id))
  await first.next()
  expect((await first.next()).counts.done).toBe(400)
  await first.close()
  const follower = importing(importer)
  while ((await follower.run(new AbortController().signal)) > 0);
  expect(await read(job.id)).toMatchObject({ state: 'done', counts: { imported: 1_234, done: 1_234 } })
  const keys = (await reportsOf(`import:${jinan}`)).filter(({ source_key }) => source_key.startsWith('D'))
  expect(keys).toHaveLength(1_234)
})

test('two processes at once share the rows', async () => {
  const job = await upload(tableOf(2_100, 'E'))
  await start(job.id)
  const runs = [must(await openRun(importer, job.id)), must(await openRun(importer, job.id))]
  await Promise.all(
    runs.map(async (run) => {
      while ((await run.next()).more);
    }),
  )
  expect((await read(job.id)).counts).toMatchObject({ imported: 2_100, known: 0, refused: 0 })
})

test('a cancelled import stops, and what came in stays', async () => {
  const job = await upload(tableOf(900, 'F'))
  await start(job.id)
  const run = must(await openRun(importer, job.id))
  await run.next()
  must(await transact(database.app, system, (tx) => cancelImport(tx, job.id)))
  expect((await run.next()).more).toBe(false)
  expect(await read(job.id)).toMatchObject({ state: 'cancelled', counts: { imported: 200 } })
  expect(await importer.tables.has(job.fileDigest)).toBe(false)
})

test('a clerk of another organ sees neither the import nor its rows', async () => {
  const job = await upload(tableOf(3, 'G'))
  const clerk = (id: number): Actor => ({
    kind: 'staff',
    id: '00000000-0000-7000-8000-000000000001',
    organ: { id, level: 'prefecture' },
    roles: ['intake_clerk'],
  })
  const sees = (actor: Actor) => inTransaction(database.app, actor, (tx) => findImport(tx, job.id))
  expect(await sees(clerk(jinan))).toBeDefined()
  expect(await sees(clerk(370200))).toBeUndefined()
})

const shared = '../shared/data'

test.skipIf(!existsSync(shared))(
  '2,801 messages of a hotline come in whole (needs ../shared/data)',
  async () => {
    const job = await upload(await readFile(`${shared}/messages/hotline-2801.gb18030.csv`), {
      source: 'hotline',
    })
    expect(job.format).toMatchObject({ encoding: 'gb18030' })
    expect((await runToEnd(job.id)).counts).toEqual({
      total: 2801,
      done: 2801,
      imported: 2801,
      refused: 0,
      known: 0,
    })
  },
)

test.skipIf(!existsSync(shared))(
  '6,623 complaints: those without a narrative are refused, or their issue is taken (needs ../shared/data)',
  async () => {
    const content = await readFile(`${shared}/complaints_en/complaints-6623.csv`)
    const strict = await runToEnd((await upload(content, { source: 'strict' })).id)
    expect(strict.counts).toMatchObject({ total: 6623, imported: 1532, refused: 5091 })
    const map = { story: ['Consumer complaint narrative', 'Issue'], title: ['Sub-issue'] }
    const lenient = await runToEnd((await upload(content, { source: 'lenient', map })).id)
    expect(lenient.counts).toMatchObject({ total: 6623, imported: 6623, refused: 0 })
  },
)
