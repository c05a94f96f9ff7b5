import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RuleView } from '#areas/procedures/rules/contract.ts'
import { announcePeriods } from '#entry/office-periods.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { computeDue } from '#kernel/time/due.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { plan } from '#plan/plan.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, install, type Installation } from './robust/installation.ts'
import { withDatabase } from './support/database.ts'
import { theProgram } from './support/people.ts'

/** An office that counts working days, without a line of code: from its file to clocks, pages and the ledger. */
const database = withDatabase()
const lixia = 370102
let folder: string
let site: Installation
let clerk: Caller

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianhu-periods-'))
  const path = join(folder, 'periods.json')
  const set = {
    'PET.P7': { unit: 'workday', ground: '某省检察院信访规定第3条' },
    'PET.R3M/complex': { length: 2, ground: '同上' },
  }
  await writeFile(path, JSON.stringify(set))
  site = await install(database, undefined, { JIANHU_PERIODS: path })
  clerk = await site.person(lixia, 'intake_clerk')
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true })
})

const isSaid = (zh: string) => expect.objectContaining({ zh: expect.stringContaining(zh) })
const set = isSaid('本机构设定：7个工作日（原为7日）。依据：某省检察院信访规定第3条')

test('a period that is started goes by it, and explains itself', async () => {
  const entered = await clerk.ask('POST', '/api/reports', {
    actionId: 'livelihood-2024',
    channel: 'letter',
    receivedOn: '2026-11-02',
    placeText: '某处',
    story: '包工头拖欠工资三个月，一直不发。',
    identity: { kind: 'natural', name: '某人', phone: '13800138000', address: '某处' },
  })
  expect(entered.status, entered.text).toBe(200)
  await site.settle()
  const { rows } = (await clerk.ask('GET', '/api/leads?view=all')).body as { rows: readonly { id: string }[] }
  const { body } = await clerk.ask('GET', `/api/leads/${rows[0]!.id}`)
  const term = { length: 7, unit: 'workday' } as const
  const due = computeDue({ from: '2026-11-02', term, roll: true }, makeCalendar()).due
  expect(body).toMatchObject({
    clocks: expect.arrayContaining([
      expect.objectContaining({
        rule: 'PET.P7',
        title: isSaid('7个工作日内程序性答复'),
        dueOn: due,
        explanation: expect.arrayContaining([set]),
      }),
    ]),
  })
})

test('the procedure shows it beside the doubt, in words and in its picture', async () => {
  const { procedures } = (await clerk.ask('GET', '/api/procedures')).body as { procedures: RuleView[] }
  const { periods } = procedures.find(({ id }) => id === 'petition')!
  expect(periods.find(({ id }) => id === 'PET.P7')).toMatchObject({
    term: { en: '7 working days' },
    doubt: 'conflict',
    setHere: set,
    mayBeSet: isSaid('计算单位'),
  })
  expect(periods.find(({ id }) => id === 'PET.R3M')!.extensions).toEqual([
    expect.objectContaining({ most: isSaid('2个月'), setHere: isSaid('原为3个月') }),
  ])
  const { body } = await clerk.ask('GET', '/api/procedures/petition/picture?language=en')
  expect(body).toMatchObject({ svg: expect.stringMatching(/set here[^]*instead of 7/) })
})

test('the ledger tells what is set, once, and when it is set no more', async () => {
  const told = async () => {
    const { rows } = await inTransaction(site.system.database, theProgram, (tx) =>
      sql<{ set: object }>`
        select data->'periods' as set from ledger_entries where type = 'plan.periods-set' order by seq`.execute(
        tx.db,
      ),
    )
    return rows.map((row) => row.set)
  }
  const announced = (as: typeof plan) =>
    inTransaction(site.system.database, theProgram, (tx) => announcePeriods(tx, as))
  const first = { 'PET.P7': '7 workday', 'PET.R3M/complex': '2 month' }
  expect(await told()).toEqual([first])
  await announced(site.system.plan)
  expect(await told()).toEqual([first])
  await announced(plan)
  expect(await told()).toEqual([first, {}])
})
