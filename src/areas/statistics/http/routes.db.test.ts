import { inTransaction } from '#platform/db/tx.ts'
import { registerApi } from '#platform/http/api.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanWater2031 } from '../../../../tests/invented/clean-water-2031.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyElsewhere, fewOrgansDirectory, supreme } from '../../../../tests/support/organs.ts'
import { theProgram } from '../../../../tests/support/people.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import type { OverviewView } from '../contract.ts'
import type { Indicator } from '../domain/indicator.ts'
import { recountFigures } from '../use/keep.ts'
import { statisticsRoutes } from './routes.ts'

const indicators: readonly Indicator[] = [
  {
    id: 'received',
    title: text('收到投诉', 'Complaints received'),
    unit: 'reports',
    counts: { event: 'report.received' },
    by: 'report.received',
    dimensions: ['priority', 'organ', 'month'],
    formula: text('收到的，"全部"，含撤回', '=all received, "every" one, withdrawn too'),
    citation: cite('OMBUDSMAN-ACT', '3'),
  },
  {
    id: 'replied',
    title: text('首次答复率', 'First reply in time'),
    unit: 'share',
    counts: { event: 'report.received', clock: { rule: 'REPLY', state: 'met' } },
    of: { event: 'report.received', clock: { rule: 'REPLY', state: 'due' } },
    by: 'report.received',
    dimensions: ['priority', 'organ', 'month'],
    formula: text('—', '—'),
    citation: cite('OMBUDSMAN-ACT', '4'),
  },
]

const database = withDatabase()
let work: Casework
let app: FastifyInstance
const president: Actor = {
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id: supreme.id, level: 'supreme' },
  roles: ['statistician'],
}

beforeAll(async () => {
  work = await inventedCasework(database)
  for (const day of ['2031-03-03', '2031-03-04', '2031-04-05']) await work.report(`${day}T02:00:00Z`)
  await work.report('2031-04-06T02:00:00Z', { organ: countyElsewhere })
  await inTransaction(database.app, theProgram, (tx) => recountFigures(tx, indicators))
  const who = async () => ok(president)
  app = fastify()
  registerApi(
    app,
    statisticsRoutes({
      actions: [cleanWater2031],
      indicators,
      instruments: [],
      organs: () => fewOrgansDirectory,
    }),
    {
      database: database.app,
      authenticate: { staff: who, partner: who, public: async () => ok<Actor>({ kind: 'visitor' }) },
    },
  )
})
afterAll(async () => {
  await app.close()
  await work.close()
})

const months = 'from=2031-03&to=2031-04'

test('the overview as the contract says', async () => {
  const view = (await app.inject(`/api/overview?${months}`)).json<OverviewView>()
  expect(view.figures.map(({ id, value }) => [id, value])).toEqual([
    ['received', 4],
    // Its clocks run in 2031, so that nothing was due by now.
    ['replied', null],
  ])
  expect(view.figures[0]?.series.map(({ month, value }) => [month, value])).toEqual([
    ['2031-03', 2],
    ['2031-04', 2],
  ])
  expect(view.organs.map(({ code, figures }) => [code, figures['received']?.value])).toEqual([
    ['910000', 3],
    ['920000', 1],
  ])
  expect(
    (await app.inject(`/api/overview?${months}&organ=${county.id}`)).json<OverviewView>().organs,
  ).toEqual([])
})

test('months that make no period are refused in words', async () => {
  const answer = await app.inject('/api/overview?from=2031-05&to=2031-04')
  expect(answer.statusCode).toBe(422)
  expect((await app.inject('/api/overview?from=2031-13')).statusCode).toBe(422)
  expect((await app.inject('/api/overview?organ=199999')).statusCode).toBe(404)
})

test('CSV holds the same numbers, marked as UTF-8, and no formula', async () => {
  const { body, headers } = await app.inject(`/api/overview.csv?${months}&lang=en`)
  expect(headers['content-disposition']).toMatch(/filename="jianhu-overview-900000-\d{4}-\d\d-\d\d\.csv"/)
  expect(body.startsWith('\uFEFF')).toBe(true)
  const rows = parse(body.slice(1), { relax_column_count: true }) as string[][]
  expect(rows.find(([first]) => first === 'Complaints received')?.slice(1, 3)).toEqual(['reports', '4'])
  expect(rows.find(([first]) => first === '910000')).toEqual([
    '910000',
    'Procuratorate 910000',
    '3',
    '',
    '0',
    '0',
  ])
  expect(rows.flat()).toContain('\'=all received, "every" one, withdrawn too')
  const chinese = (await app.inject(`/api/overview.csv?${months}&lang=zh`)).body
  expect(chinese).toContain('收到投诉')
})

test('XLSX holds the same numbers, with definitions and sources on a sheet of their own', async () => {
  const { rawPayload, headers } = await app.inject(`/api/overview.xlsx?${months}&lang=en`)
  expect(headers['content-disposition']).toContain('.xlsx"')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(rawPayload as never)
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Figures',
    'Definitions and sources',
    'By priority and month',
    'By procuratorate',
  ])
  expect(book.worksheets[0]!.getCell('C2').value).toBe(4)
  const about = book.worksheets[1]!.getSheetValues().flat()
  expect(about).toContain('OMBUDSMAN-ACT, art. 3')
  expect(book.worksheets[3]!.getCell('C2').value).toBe(3)
})
