import { setImmediate } from 'node:timers/promises'
import { buffer, text as read } from 'node:stream/consumers'
import { inTransaction } from '#platform/db/tx.ts'
import { type SheetFormat, sheetStream } from '#platform/sheet/sheet.ts'
import type { Actor } from '#kernel/actor.ts'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { classifyLead } from './classify-lead.ts'
import { exportLeads } from './export-leads.ts'
import { listLeads, type ListQuery } from './read-leads.ts'

const database = withDatabase()
const day = (number: number) => `2031-03-${String(number).padStart(2, '0')}T02:00:00Z`
const formula = '=HYPERLINK("http://example.invalid")'
let work: Casework
let clerk: Actor
let chief: Actor

beforeAll(async () => {
  work = await inventedCasework(database)
  clerk = await work.staff(county, 'intake_clerk')
  chief = await work.staff(prefecture, 'chief_procurator')
  for (const number of [1, 2, 3, 4, 5]) await work.report(day(number))
  await work.report(day(6), {
    organ: countyBeside,
    story: `井水发臭，没有人管。${'村里一直这样。'.repeat(20)}最后一句是秘密。`,
  })
  const lead = await work.report(day(7))
  const change = { title: formula, priorityId: 'TAP' }
  must(
    await work.as(
      clerk,
      (tx) => classifyLead(tx, work.desk, { id: lead.id, revision: lead.revision, change }),
      day(7),
    ),
  )
})
afterAll(() => work.close())

type Filters = Omit<ListQuery, 'after' | 'limit'>
type As = { format?: SheetFormat; language?: 'zh' | 'en'; most?: number }

const exported = async (
  actor: Actor,
  filters: Filters,
  { format = 'csv', language = 'zh', most = 100 }: As = {},
) => must(await exportLeads(database.app, actor, work.desk, filters, { format, language }, { most, page: 2 }))

const rowsOf = async (actor: Actor, filters: Filters, as: As = {}) => {
  const csv = await read(sheetStream('csv', await exported(actor, filters, as)))
  return parse(csv, { bom: true, relax_column_count: true })
}

const numbersListed = async (actor: Actor, filters: Filters) =>
  must(await work.as(actor, (tx) => listLeads(tx, work.desk, { ...filters, limit: 100 }), day(8))).rows.map(
    ({ number }) => number,
  )

test.each<Filters>([
  { view: 'all' },
  { view: 'triage' },
  { view: 'all', priority: 'TAP' },
  { view: 'all', priority: 'none' },
  { view: 'all', receivedFrom: '2031-03-02', receivedTo: '2031-03-04' },
  { view: 'all', search: '井水' },
  { view: 'all', organ: countyBeside.id },
])('holds what the list shows, in its order: %o', async (filters) => {
  for (const actor of [clerk, chief]) {
    const [, ...rows] = await rowsOf(actor, filters)
    expect(rows.map(([number]) => number)).toEqual(await numbersListed(actor, filters))
  }
})

test('shows a county its own rows and a prefecture those below it', async () => {
  expect((await exported(clerk, { view: 'all' })).rows).toBe(6)
  expect((await exported(chief, { view: 'all' })).rows).toBe(7)
})

test('is for nobody who reads no leads', async () => {
  const administrator = await work.staff(county, 'administrator')
  const refused = await exportLeads(
    database.app,
    administrator,
    work.desk,
    { view: 'all' },
    { format: 'csv', language: 'zh' },
  )
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'forbidden', rule: 'policy:leads.read' } })
})

test('has names instead of codes, in the language asked for, and neither story nor formula', async () => {
  const filters = { view: 'all', priority: 'TAP' } as const
  const [heading, row] = await rowsOf(clerk, filters)
  const [english] = await rowsOf(clerk, filters, { language: 'en' })
  expect([heading![0], english![0]]).toEqual(['编号', 'Number'])
  expect(row).toContain(`'${formula}`)
  expect(row).not.toContain('TAP')
  const priority = work.desk.plan.actions[0]!.priorities.find(({ id }) => id === 'TAP')!
  expect(row).toContain(priority.title.zh)
  expect(JSON.stringify(await rowsOf(chief, { view: 'all', search: '井水' }))).not.toContain('秘密')
})

test('says in its last line and beforehand that it was cut', async () => {
  const file = await exported(clerk, { view: 'all' }, { most: 3 })
  expect([file.rows, file.cut]).toEqual([3, true])
  const rows = parse(await read(sheetStream('csv', file)), { bom: true, relax_column_count: true })
  expect(rows).toHaveLength(1 + 3 + 1)
  expect(rows.at(-1)).toEqual([expect.stringContaining('只导出前 3 行')])
  const whole = await rowsOf(clerk, { view: 'all' }, { most: 6 })
  expect(whole).toHaveLength(1 + 6)
})

test('as XLSX, with numbers as numbers', async () => {
  const file = await exported(clerk, { view: 'all' }, { format: 'xlsx' })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await buffer(sheetStream('xlsx', file))) as unknown as ArrayBuffer)
  const sheet = book.worksheets[0]!
  expect(sheet.rowCount).toBe(1 + 6)
  expect(sheet.getCell('A1').value).toBe('编号')
})

test('leaves a trace of how much and by which filters, not of what was searched for', async () => {
  await exported(clerk, { view: 'all', search: '张三 13812345678', priority: 'TAP', state: '13812345678' })
  const entry = await inTransaction(database.owner, { kind: 'system', task: 'test' }, ({ db }) =>
    db
      .selectFrom('ledger_entries')
      .select(['data', 'actor_id', 'organ_id'])
      .where('type', '=', 'export.done')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow(),
  )
  expect(entry).toMatchObject({
    organ_id: county.id,
    data: {
      what: 'leads',
      format: 'csv',
      rows: 0,
      filters: { view: 'all', search: true, priority: 'TAP', state: true },
    },
  })
})

test('stops reading where nobody takes the file any more', async () => {
  for (const format of ['csv', 'xlsx'] as const) {
    let finished = false
    const endless = async function* () {
      try {
        for (;;) {
          await setImmediate()
          yield Array.from({ length: 500 }, () => [crypto.randomUUID().repeat(50)])
        }
      } finally {
        finished = true
      }
    }
    const stream = sheetStream(format, { columns: ['a'], pages: endless() })
    for await (const _ of stream) break
    await expect.poll(() => finished).toBe(true)
  }
})
