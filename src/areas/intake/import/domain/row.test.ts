import { expect, test } from 'vitest'
import { cleanWater2031 } from '../../../../../tests/invented/clean-water-2031.ts'
import { judgeRows, type Known, type ReadRow } from './judge.ts'
import { languageOfText } from './language.ts'
import { type RowRules, rowReader } from './row.ts'

const rules: RowRules = {
  labels: ['编号', '时间', '姓名', '标题', '内容', '类别', '主题'],
  mapping: {
    number: ['编号'],
    received: ['时间'],
    name: ['姓名'],
    title: ['标题'],
    story: ['内容', '主题'],
    category: ['类别'],
  },
  even: true,
  moments: { order: null, date1904: false, latest: Date.UTC(2031, 0, 1) },
  action: cleanWater2031,
}
const read = (cells: readonly string[], given: Partial<RowRules> = {}) =>
  rowReader({ ...rules, ...given })({ number: 2, cells })

test('a row says what its columns say', () => {
  expect(read([' 7 ', '2030-01-02 08:00', 'U0001196', '', '停水，\n两天了', '', '']).report).toMatchObject({
    number: '7',
    receivedAt: Date.UTC(2030, 0, 2),
    name: 'U0001196',
    title: '停水，',
    story: '停水，\n两天了',
    language: 'zh',
  })
})

test('the first column that is not empty gives the story', () => {
  expect(read(['7', '2030-01-02', '', '', ' ', '', '停水']).report?.story).toBe('停水')
})

test('a category of the plan is its priority; another one is kept with the story', () => {
  const priority = cleanWater2031.priorities[0]!
  const known = read(['7', '2030-01-02', '', '', '停水', ` ${priority.title.zh}`, '']).report
  expect(known).toMatchObject({ priorityId: priority.id, story: '停水' })
  const other = read(['7', '2030-01-02', '', '', '停水', '噪音', '']).report
  expect(other).toMatchObject({ priorityId: null, story: '停水\n【噪音】' })
})

test('somebody who gave no name is nobody', () => {
  expect(read(['7', '2030-01-02', '匿名', '', '停水', '', '']).report?.name).toBe('')
})

const rulesOf = (cells: readonly string[], given?: Partial<RowRules>) =>
  read(cells, given).faults?.map(({ rule, field }) => `${rule} ${field}`)

test('every fault of a row is told at once', () => {
  expect(rulesOf(['7', '', '', '', '', '', ''])).toEqual(['import:no-story story', 'import:no-time received'])
  expect(rulesOf(['7', '2019-02-30', '', '', '停水', '', ''])).toEqual(['import:date-impossible received'])
  expect(rulesOf(['7', '2030-01-02', '', '', '水'.repeat(100_001), '', ''])).toEqual([
    'import:too-long story',
  ])
  expect(rulesOf(['7', '2030-01-02', '', '', '水'.repeat(100_000), '', ''])).toBeUndefined()
})

test('a row that is shorter or longer than the header is refused, unless what is over is empty', () => {
  expect(rulesOf(['7', '2030-01-02', '停水'])).toEqual(['import:uneven null'])
  expect(rulesOf(['7', '2030-01-02', '', '', '停水', '', '', 'x'])).toEqual(['import:uneven null'])
  expect(rulesOf(['7', '2030-01-02', '', '', '停水', '', '', ''])).toBeUndefined()
  expect(rulesOf(['7', '2030-01-02', '', '', '停水'], { even: false })).toBeUndefined()
})

const row = (number: number, key: string, story: string): ReadRow => ({
  number,
  key,
  digest: story,
  reading: read([key, '2030-01-02', '', '', story, '', '']),
})

test('a number that came before is known with the same story and refused with another', () => {
  const known = new Map<string, Known>([['1', { digest: '停水', reportId: 'r', number: '20300102-1' }]])
  const judged = judgeRows(
    [row(2, '1', '停水'), row(3, '1', '断电'), row(4, '2', '断电'), row(5, '2', '断电'), row(6, '2', '断气')],
    known,
    new Map(),
  )
  expect(judged.map(({ outcome }) => outcome)).toEqual(['known', 'refused', 'imported', 'known', 'refused'])
})

test.each([
  ['自来水发黄', 'zh'],
  ['The company calls me 20 times a day', 'en'],
  ['ETC扣费 not working 多次', 'zh'],
  ['They sold me a 红木 table that is plastic, and will not refund it', 'en'],
])('%s is %s', (written, language) => expect(languageOfText(written)).toBe(language))
