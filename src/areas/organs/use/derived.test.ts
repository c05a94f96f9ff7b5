import { readFileSync } from 'node:fs'
import { levels } from '#kernel/actor.ts'
import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'
import { romanise } from './pinyin.ts'
import { checkSheet } from '../domain/check.ts'
import { idOf, isCode } from '../domain/code.ts'
import { directoryOf } from '../domain/directory.ts'
import { isAbove, isWithin, organColumns } from '../domain/organ.ts'
import { sheetCsv, sheetRow } from '../domain/sheet.ts'
import { placeDrafts } from '../domain/tree.ts'

const bytes = readFileSync(new URL('../data/organs.csv', import.meta.url))
const rows = readCsv(bytes)
if (!rows.ok) throw new Error(rows.refusal.message.en)
const { drafts, faults } = checkSheet(rows.value, directoryOf([], []), romanise)
const directory = directoryOf(
  placeDrafts(drafts, []),
  drafts.flatMap(({ code, oldCodes }) =>
    oldCodes.map((oldCode) => ({ oldCode, organId: idOf(code), edition: null })),
  ),
)
const { organs } = directory

test('the derived organs are sound, and come out of a sheet as they went in', () => {
  expect(faults).toEqual([])
  expect(sheetCsv(drafts.map(sheetRow))).toBe(bytes.toString())
  expect(bytes.length).toBeLessThan(600_000)
})

test('four levels: one supreme organ, 31 provinces and the Corps, prefectures and branches, counties', () => {
  const count = (level: string) => organs.filter((organ) => organ.level === level).length
  expect(levels.map(count)).toEqual([1, 32, 364, 2857])
  expect(organs.some(({ code }) => /^(71|81|82)/.test(code))).toBe(false)
  expect(organs.filter(({ place }) => /开发区|产业园|管理区|示范区|直辖|市辖区$|^县$/.test(place))).toEqual(
    [],
  )
})

test('each organ stands below one of a higher level and within all on its path', () => {
  for (const organ of organs) {
    expect(isCode(organ.code)).toBe(true)
    const path = directory.path(organ.id)
    expect(path[0]?.level).toBe('supreme')
    expect(path.at(-1)).toBe(organ)
    for (const [index, upper] of path.entries()) {
      expect(isWithin(organ, upper)).toBe(true)
      if (index > 0) expect(isAbove(path[index - 1]!.level, upper.level)).toBe(true)
    }
    const columns = organColumns(organ)
    const ids = path.filter(({ level }) => level !== 'supreme').map(({ id }) => id)
    expect(Object.values(columns).filter((id) => id !== null && id !== organ.id)).toEqual(ids.slice(0, -1))
  }
})

test('no two names alike, no two number prefixes alike', () => {
  const distinct = (values: readonly string[]) => new Set(values).size
  expect(distinct(organs.map(({ name }) => name.zh))).toBe(organs.length)
  expect(distinct(organs.map(({ name }) => name.en))).toBe(organs.length)
  expect(distinct(organs.map(({ shortZh }) => shortZh))).toBe(organs.length)
})

test.each([
  ['370102', '济南市历下区人民检察院', "People's Procuratorate of Lixia District, Jinan", '济历下'],
  ['110105', '北京市朝阳区人民检察院', "People's Procuratorate of Chaoyang District, Beijing", '京朝阳'],
  ['610000', '陕西省人民检察院', "People's Procuratorate of Shaanxi Province", '陕'],
  ['610100', '西安市人民检察院', "People's Procuratorate of Xi'an City, Shaanxi", '西安'],
  [
    '150000',
    '内蒙古自治区人民检察院',
    "People's Procuratorate of Inner Mongolia Autonomous Region",
    '内蒙古',
  ],
  [
    '222400',
    '延边朝鲜族自治州人民检察院',
    "People's Procuratorate of Yanbian Korean Autonomous Prefecture, Jilin",
    '延边',
  ],
  [
    '652900',
    '新疆维吾尔自治区人民检察院阿克苏分院',
    "Aksu Prefecture Branch of the People's Procuratorate of Xinjiang Uyghur Autonomous Region",
    '新阿克苏',
  ],
  ['330382', '乐清市人民检察院', "People's Procuratorate of Yueqing City, Wenzhou", '温乐清'],
])('%s is %s', (code, zh, en, short) => {
  const organ = directory.byCode(code)
  expect(organ?.name).toEqual({ zh, en })
  expect(organ?.shortZh).toBe(short)
})

test('counties led by a branch or by the province itself', () => {
  const above = (code: string) => directory.path(idOf(code)).map((organ) => organ.code)
  expect(above('429004')).toEqual(['100000', '420000', '429100', '429004'])
  expect(above('429021')).toEqual(['100000', '420000', '429021'])
  expect(above('659001')).toEqual(['100000', '660000', '660800', '659001'])
})

test('an old code leads to the organ in its place', () => {
  expect(directory.byCode('350402')?.place).toBe('三元区')
  expect(directory.byCode('110103')?.place).toBe('东城区')
  expect(directory.byCode('999999')).toBeUndefined()
})

test('places skip branches, which serve no division of their own', () => {
  expect(directory.places(110000).map(({ place }) => place)).toContain('朝阳区')
  expect(directory.places(110000).every(({ place }) => place !== '')).toBe(true)
  expect(directory.places(110000)).toHaveLength(16)
})

test.each([
  ['历下', '370102'],
  ['济南市历下区检察院', '370102'],
  ['济南历下', '370102'],
  ['jinan lixia', '370102'],
  ['li xia', '370102'],
  ['Lixia District', '370102'],
  ['370102', '370102'],
  ['最高检', '100000'],
  ["xi'an", '610100'],
  ['xian', '610100'],
  ['bj', '110000'],
  ['310108', '310106'],
  ['北京 第一分院', '119100'],
  ['Hohhot', '150100'],
])('looking for %s finds %s first', (words, code) => {
  expect(directory.search(words)[0]?.code).toBe(code)
})

test('search keeps to a subtree, a level and a limit', () => {
  const shandong = directory.byCode('370000')!
  const found = directory.search('区', { within: shandong, level: 'county', limit: 5 })
  expect(found).toHaveLength(5)
  expect(found.every((organ) => isWithin(organ, shandong) && organ.level === 'county')).toBe(true)
  expect(directory.search('没有这个地方')).toEqual([])
})

test('every organ is found by its name, its code and, within its level, its place in pinyin', () => {
  for (const organ of organs.filter((_, index) => index % 40 === 0)) {
    expect(directory.search(organ.name.zh)[0]).toBe(organ)
    expect(directory.search(organ.code)[0]).toBe(organ)
    expect(directory.search(organ.pinyin, { limit: 40 })).toContain(organ)
  }
})
