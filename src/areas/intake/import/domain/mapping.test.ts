import { expect, test } from 'vitest'
import { fields, foldHeader } from './field.ts'
import { columnLetters, findHeader, labelsOf } from './header.ts'
import { guessMapping, unmappedColumns } from './mapping.ts'
import { settingsFrom } from './profile.ts'
import type { SheetRow } from './sheet.ts'

const sheet = (...rows: readonly (readonly string[])[]): readonly SheetRow[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }))

test('no name stands for two fields, and each is written as it is compared', () => {
  const names = fields.flatMap((field) => field.names)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => foldHeader(name) !== name)).toEqual([])
})

test.each([
  [
    ['工单编号', '来电人', '来电时间', '联系电话', '诉求内容', '所属区域'],
    'number name received phone story place',
  ],
  [['Ticket No.', 'Caller', 'Date received', 'Description', 'City'], 'number name received story place'],
  [['ＩＤ', '标 题', '内容（必填）', '日期'], 'number title story received'],
])('%j', (labels, ids) => {
  expect(Object.keys(guessMapping(labels, [])).sort()).toEqual(ids.split(' ').sort())
})

test('the most telling of two names is taken, the other is left', () => {
  const labels = ['时间', '留言时间', '内容', '处理内容']
  const mapping = guessMapping(labels, [])
  expect(mapping).toEqual({ received: ['留言时间'], story: ['内容'] })
  expect(unmappedColumns(mapping, labels)).toEqual(['时间', '处理内容'])
})

test('without headings, columns are known by what stands in them', () => {
  const rows = sheet(
    ['7', '2024-01-02 10:00', '13800138000', '自来水发黄已经两个星期了，孩子喝了肚子疼，物业不管。'],
    ['8', '2024-01-03 11:00', '13900139000', '工地干了三个月，工资一直没有发，包工头说没有钱。'],
  )
  expect(findHeader(rows)).toBeNull()
  const labels = labelsOf([], null, 4)
  expect(labels).toEqual(['A', 'B', 'C', 'D'])
  expect(guessMapping(labels, rows)).toEqual({ story: ['D'], received: ['B'], phone: ['C'] })
})

test('a title above the header is passed over', () => {
  const rows = sheet(
    ['十二月工单汇总', '', ''],
    ['导出时间：2024-01-02', '', ''],
    ['编号', '时间', '内容'],
    ['1', '2024-01-01', '停水'],
  )
  expect(findHeader(rows)).toEqual({ first: 3, last: 3 })
})

test('a title merged over all columns is no header', () => {
  const rows = sheet(['汇总', '汇总', '汇总'], ['编号', '时间', '内容'], ['1', '2024-01-01', '停水'])
  expect(findHeader(rows)).toEqual({ first: 2, last: 2 })
})

test('groups above names are one header, and the names count', () => {
  const data = ['1', '王小明', '13800138000', '2024-01-01', '停水']
  const apart = sheet(['编号', '来电人', '', '来电时间', '内容'], ['', '姓名', '电话', '', ''], data)
  const merged = sheet(
    ['编号', '来电人', '来电人', '来电时间', '内容'],
    ['编号', '姓名', '电话', '来电时间', '内容'],
    data,
  )
  for (const rows of [apart, merged]) {
    const header = findHeader(rows)
    expect(header?.last).toBe(2)
    expect(labelsOf(rows, header, 5)).toEqual(['编号', '姓名', '电话', '来电时间', '内容'])
  }
})

test('headings that stand twice are told apart', () => {
  const rows = sheet(['编号', '备注', '备注', ''])
  expect(labelsOf(rows, { first: 1, last: 1 }, 4)).toEqual(['编号', '备注', '备注 (2)', 'D'])
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters))

test('a column given to one field is taken from the other', () => {
  const guess = { title: ['主题'], story: ['内容'] }
  expect(settingsFrom(guess, { map: { story: ['主题', '内容'] } }).mapping).toEqual({
    story: ['主题', '内容'],
  })
  expect(settingsFrom(guess, { map: { title: [] } }).mapping).toEqual({ story: ['内容'] })
})
