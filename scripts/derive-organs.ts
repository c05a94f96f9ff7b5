/**
 * Derives the organs from the administrative divisions and writes `src/areas/organs/data/organs.csv`,
 * which the program loads. Run it again after an update of the packages: `node scripts/derive-organs.ts`.
 */
import { writeFileSync } from 'node:fs'
import type { Level } from '#kernel/actor.ts'
import { codesAbove, corpsCode, supremeCode } from '#areas/organs/domain/code.ts'
import { branchNameEn, placeEn } from '#areas/organs/domain/english.ts'
import { branchNameZh } from '#areas/organs/domain/names.ts'
import { propose } from '#areas/organs/domain/propose.ts'
import { type Draft, sheetCsv, sheetRow } from '#areas/organs/domain/sheet.ts'
import { pinyinOf, romanise } from '#areas/organs/use/pinyin.ts'
import { branches, withoutCounties } from './organs/branches.ts'
import { formerCodes } from './organs/changes.ts'
import { counties, type Division, prefectures, provinces } from './organs/divisions.ts'

const drafts = new Map<string, Draft>()
const shortsTaken = new Set<string>()

const freeShort = (candidates: readonly string[], code: string): string => {
  const short = candidates.find((candidate) => !shortsTaken.has(candidate)) ?? `${candidates.at(-1)}${code}`
  shortsTaken.add(short)
  return short
}

const oldCodesOf = (code: string): readonly string[] =>
  Object.keys(formerCodes).filter((old) => formerCodes[old] === code)

type Stated = Pick<Draft, 'code' | 'level' | 'parentCode' | 'place'> &
  Partial<Pick<Draft, 'name' | 'pinyin' | 'edition'>> & { readonly shortZh?: readonly string[] }

/** The division that a name is read with: the city of a district, past a branch that serves several. */
const placeAbove = (parentCode: string | null): string | undefined => {
  const parent = parentCode === null ? undefined : drafts.get(parentCode)
  if (!parent || parent.level === 'supreme') return undefined
  return parent.place || placeAbove(parent.parentCode)
}

const add = ({ code, level, parentCode, place, name, pinyin, edition, shortZh }: Stated) => {
  const proposal = propose(place, level, placeAbove(parentCode), romanise)
  drafts.set(code, {
    code,
    level,
    parentCode,
    place,
    name: name ?? { zh: proposal.nameZh, en: proposal.nameEn },
    shortZh: freeShort(shortZh ?? proposal.shortZh, code),
    pinyin: pinyin ?? proposal.pinyin,
    edition: edition ?? null,
    derived: true,
    active: true,
    validFrom: null,
    validTo: null,
    oldCodes: oldCodesOf(code),
  })
}

const addBranch = (code: string, under: string, label: string, labelEn: string, division?: Division) => {
  const upper = drafts.get(under)!
  add({
    code,
    level: 'prefecture',
    parentCode: under,
    place: division?.name ?? '',
    name: { zh: branchNameZh(upper.name.zh, label), en: branchNameEn(upper.name.en, labelEn) },
    pinyin: pinyinOf(division?.name ?? `${label}分院`),
    shortZh: [`${upper.shortZh}${label}`],
    edition: division?.edition ?? null,
  })
}

/** Prefectures (地区) and leagues have no congress to elect an organ: a branch of the province's serves them. */
const addPrefecture = (division: Division) => {
  const kind = /(地区|盟)$/.exec(division.name)?.[0]
  const under = `${division.code.slice(0, 2)}0000`
  if (!kind) return add({ ...stated(division, 'prefecture'), parentCode: under })
  const label = kind === '盟' ? division.name : division.name.slice(0, -kind.length)
  return addBranch(division.code, under, label, placeEn(division.name, romanise), division)
}

const stated = ({ code, name, edition }: Division, level: Level): Stated => ({
  code,
  level,
  parentCode: codesAbove(code).find((above) => drafts.has(above)) ?? null,
  place: name,
  edition,
})

add({ code: supremeCode, level: 'supreme', parentCode: null, place: '', pinyin: pinyinOf('最高检') })
for (const division of provinces) add(stated(division, 'province'))
add({
  code: corpsCode,
  level: 'province',
  parentCode: supremeCode,
  place: '新疆生产建设兵团',
  name: {
    zh: '新疆生产建设兵团人民检察院',
    en: "People's Procuratorate of the Xinjiang Production and Construction Corps",
  },
})
for (const division of prefectures) addPrefecture(division)
for (const { code, under, label, labelEn } of branches) addBranch(code, under, label, labelEn)

const leaders = new Map(branches.flatMap(({ code, leads }) => leads.map((led) => [led, code] as const)))
for (const division of counties) {
  const leader = leaders.get(division.code)
  add({ ...stated(division, 'county'), ...(leader ? { parentCode: leader } : {}) })
  leaders.delete(division.code)
}
for (const { code, place } of withoutCounties)
  add({ code, level: 'county', parentCode: `${code.slice(0, 4)}00`, place })

const unknown = [
  ...leaders.keys(),
  ...Object.values(formerCodes).filter((code) => !drafts.has(code)),
  ...Object.keys(formerCodes).filter((code) => drafts.has(code)),
]
if (unknown.length > 0) throw new Error(`codes that the divisions do not bear out: ${unknown.join(' ')}`)

const sorted = [...drafts.values()].sort((a, b) => Number(a.code) - Number(b.code))
writeFileSync(new URL('../src/areas/organs/data/organs.csv', import.meta.url), sheetCsv(sorted.map(sheetRow)))
for (const level of ['supreme', 'province', 'prefecture', 'county'])
  console.log(level, sorted.filter((draft) => draft.level === level).length)
