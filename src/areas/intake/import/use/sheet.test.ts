import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormatChoice, SheetRow } from '../domain/sheet.ts'
import { dataRows, inspect } from './inspect.ts'
import { openSheet } from './sheet.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianhu-sheets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let count = 0
const file = async (content: string | Uint8Array, name = 'table.csv'): Promise<string> => {
  const path = join(folder, `${(count += 1)}-${name}`)
  await writeFile(path, content)
  return path
}

const open = async (path: string, choice?: FormatChoice) => {
  const sheet = await openSheet(path, choice)
  if (!sheet.ok) return { rule: sheet.refusal.rule }
  const inspected = await inspect(sheet.value)
  if (!inspected.ok) return { rule: inspected.refusal.rule }
  const rows: SheetRow[] = []
  for await (const row of dataRows(sheet.value)) rows.push(row)
  return {
    ...inspected.value,
    cells: rows.map(({ cells }) => cells),
    numbers: rows.map(({ number }) => number),
  }
}

const table = '编号,时间,内容\n1,2024-01-02,自来水发黄已经两个星期了\n2,2024-01-03,"停水，\n""两天""了"\n'
const cells = [
  ['1', '2024-01-02', '自来水发黄已经两个星期了'],
  ['2', '2024-01-03', '停水，\n"两天"了'],
]

test.each([
  ['utf-8', iconv.encode(table, 'utf8')],
  ['utf-8', iconv.encode(table, 'utf8', { addBOM: true })],
  ['utf-16le', iconv.encode(table, 'utf-16le', { addBOM: true })],
  ['utf-16be', iconv.encode(table, 'utf-16be', { addBOM: true })],
  ['utf-16le', iconv.encode(table, 'utf-16le')],
  ['gb18030', iconv.encode(table, 'gb18030')],
  ['gb18030', iconv.encode(table, 'gbk')],
])('%s is told by its bytes', async (encoding, bytes) => {
  expect(await open(await file(bytes))).toMatchObject({
    format: { encoding, delimiter: ',' },
    cells,
    rows: 2,
  })
})

test('rare characters and emoji survive GB 18030 and UTF-8', async () => {
  const rare = `编号,内容\n1,${'𠮷野家欠薪㐀😀'.repeat(3)}\n`
  for (const encoding of ['gb18030', 'utf8'])
    expect(await open(await file(iconv.encode(rare, encoding)))).toMatchObject({
      cells: [['1', '𠮷野家欠薪㐀😀'.repeat(3)]],
    })
})

test('one damaged byte does not make UTF-8 another encoding', async () => {
  const bytes = Buffer.from(table.repeat(40))
  bytes[bytes.indexOf('发') + 1] = 0xff
  expect(await open(await file(bytes))).toMatchObject({ format: { encoding: 'utf-8' } })
})

test.each([',', ';', '\t', '|'])(
  'the delimiter %j is found though commas stand in the text',
  async (delimiter) => {
    const written = [
      ['编号', '内容'],
      ['1', '"a, b; c"'],
      ['2', '"d, e"'],
    ]
    const path = await file(written.map((row) => row.join(delimiter)).join('\r\n'))
    expect(await open(path)).toMatchObject({
      format: { delimiter },
      cells: [
        ['1', 'a, b; c'],
        ['2', 'd, e'],
      ],
    })
  },
)

test('rows are numbered as a spreadsheet numbers them, empty ones counted and skipped', async () => {
  const path = await file('编号,内容\n\n1,停水\n,\n2,断电\n\n')
  expect(await open(path)).toMatchObject({ numbers: [3, 5], rows: 2 })
})

test('a quote that is never closed is told where it opens', async () => {
  const path = await file('编号,内容\n1,停水\n2,"断电\n3,断气\n')
  const sheet = await openSheet(path)
  if (!sheet.ok) throw new Error(sheet.refusal.rule)
  const rows = await Array.fromAsync(dataRows(sheet.value))
  expect(rows.map(({ number, broken }) => [number, broken !== undefined])).toEqual([
    [2, false],
    [3, true],
  ])
})

test('any cells come back as they were written', async () => {
  const cell = fc.stringMatching(/^[a-z,;"\n水\t ]{0,8}$/u)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
      const path = await file(['编号,时间,内容', ...quoted].join('\n'))
      const sheet = await openSheet(path, { delimiter: ',', headerRow: 1 })
      if (!sheet.ok) throw new Error(sheet.refusal.rule)
      const read = await Array.fromAsync(dataRows(sheet.value))
      expect(read.map((row) => row.cells)).toEqual(rows.filter((row) => row.some((one) => one.trim() !== '')))
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['nothing', '', 'import:empty'],
  ['blank lines', '\n\n', 'import:empty'],
  ['a header alone', '编号,内容\n', 'import:no-rows'],
  ['a PDF', '%PDF-1.7\nabc', 'import:not-a-table'],
  ['a web page called .xls', '<html><table><tr><td>1</td></tr></table></html>', 'import:not-a-table'],
  ['bytes', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'import:not-a-table'],
  ['an .xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'import:old-excel'],
  [
    'a locked .xlsx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'import:password',
  ],
  ['a zip of nothing', Buffer.from('504b050600000000', 'hex'), 'import:damaged'],
])('%s is refused in words', async (_, content, rule) => {
  expect(await open(await file(content))).toEqual({ rule })
})

const workbook = async (fill: (book: ExcelJS.Workbook) => void, name = 'table.xlsx'): Promise<string> => {
  const book = new ExcelJS.Workbook()
  fill(book)
  const path = join(folder, `${(count += 1)}-${name}`)
  await book.xlsx.writeFile(path)
  return path
}

const aTable = (book: ExcelJS.Workbook) => {
  book.addWorksheet('说明').addRow(['本表由热线导出'])
  const sheet = book.addWorksheet('工单')
  sheet.addRow(['十二月工单', null, null, null])
  sheet.mergeCells('A1:D1')
  sheet.addRow(['编号', '时间', '电话', '内容'])
  sheet.addRow([1, new Date(Date.UTC(2024, 0, 2, 10, 30)), 13800138000, '停水'])
  sheet.addRow([
    { formula: 'A3+1', result: 2 },
    45294.5,
    '010-12345678',
    { richText: [{ text: '断' }, { text: '电' }] },
  ])
}

test('a workbook: the sheet with rows, dates, numbers, formulas, rich text, a merged title', async () => {
  const path = await workbook(aTable)
  expect(await open(path)).toMatchObject({
    format: { kind: 'xlsx', sheet: '工单', sheets: ['说明', '工单'], header: { first: 2, last: 2 } },
    labels: ['编号', '时间', '电话', '内容'],
    cells: [
      ['1', '2024-01-02 10:30:00', '13800138000', '停水'],
      ['2', '45294.5', '010-12345678', '断电'],
    ],
  })
  expect(await open(path, { sheet: '没有' })).toEqual({ rule: 'import:sheet' })
})

test('a workbook is known by what it is, not by its name; a truncated one is told', async () => {
  const path = await workbook(aTable, 'table.csv')
  expect(await open(path)).toMatchObject({ format: { kind: 'xlsx' } })
  const whole = await readFile(path)
  expect(await open(await file(whole.subarray(0, whole.length / 2), 'half.xlsx'))).toEqual({
    rule: 'import:damaged',
  })
})

test('dates of a workbook that counts from 1904 are the same days', async () => {
  const path = await workbook((book) => {
    book.properties.date1904 = true
    const sheet = book.addWorksheet('工单')
    sheet.addRow(['编号', '时间', '内容'])
    sheet.addRow([1, new Date(Date.UTC(2024, 0, 2)), '停水'])
  })
  expect(await open(path)).toMatchObject({
    format: { date1904: true },
    cells: [['1', '2024-01-02 00:00:00', '停水']],
  })
})
