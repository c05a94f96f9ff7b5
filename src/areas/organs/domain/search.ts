import type { Level } from '#kernel/actor.ts'
import { levels } from '#kernel/actor.ts'
import { type Alias, isWithin, type Organ } from './organ.ts'
import { stemZh } from './place.ts'

export type SearchOptions = {
  readonly within?: Pick<Organ, 'id' | 'level'> | undefined
  readonly level?: Level | undefined
  readonly limit?: number | undefined
  /** Dissolved organs are found only where somebody asks for them. */
  readonly inactive?: boolean | undefined
}

/** 历下区人民检察院, 历下区检察院 and 历下区检 are one. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/人民检察院|检察院|检察/g, '检')
    .replace(/['’\s,，]/g, '')

type Entry = {
  readonly organ: Organ
  readonly name: string
  readonly place: string
  readonly stem: string
  readonly english: string
  readonly pinyin: string
  readonly stemPinyin: string
  /** Places of all above and its own in one: 山东省济南市历下区, also without the kinds, also in pinyin. */
  readonly path: readonly string[]
  readonly codes: readonly string[]
}

const stemOf = ({ place }: Organ): string => (place === '' ? '' : stemZh(place))

/** The syllables of the stem: one a character, and the stem begins the place. */
const stemSyllables = (organ: Organ): readonly string[] =>
  organ.pinyin.split(' ').slice(0, stemOf(organ).length)

const entryOf = (organ: Organ, path: readonly Organ[], codes: readonly string[]): Entry => ({
  organ,
  name: folded(organ.name.zh),
  place: folded(organ.place),
  stem: folded(stemOf(organ)),
  english: folded(organ.name.en.replace(/^People's Procuratorate of /, '')),
  pinyin: folded(organ.pinyin),
  stemPinyin: stemSyllables(organ).join(''),
  path: [
    path.map(({ place }) => place).join(''),
    path.map(stemOf).join(''),
    path.flatMap(stemSyllables).join(''),
  ],
  codes,
})

/** One letter or two are in almost every path. */
const isTelling = (word: string): boolean => word.length > (/^[a-z]/.test(word) ? 2 : 1)

const fitByCode = ({ organ, codes }: Entry, word: string): number =>
  codes.includes(word) ? 100 : organ.code.startsWith(word) ? 50 + word.length : 0

/** How well one word fits, from 100 to 0 (not at all). */
const fit = (entry: Entry, word: string): number => {
  const { initials } = entry.organ
  if (/^\d+$/.test(word)) return fitByCode(entry, word)
  if (word === entry.name || word === entry.place) return 95
  if (word === entry.stem || word === entry.stemPinyin || word === entry.pinyin) return 90
  if (isTelling(word) && entry.path.some((path) => path.endsWith(word))) return 85
  if (word.length > 2 && entry.pinyin.startsWith(word)) return 80
  if (entry.place.startsWith(word) || entry.name.startsWith(word)) return 75
  if (isTelling(word) && entry.english.startsWith(word)) return 72
  if (
    word === initials ||
    (word.length > 1 && word.length === entry.stem.length && initials.startsWith(word))
  )
    return 70
  if (word.length > 1 && initials.startsWith(word)) return 60
  if (entry.name.includes(word)) return 50
  if (isTelling(word) && entry.english.includes(word)) return 40
  return isTelling(word) && entry.path.some((path) => path.includes(word)) ? 20 : 0
}

/** All words must fit; the best-fitting one says how well (济南 历下: 历下). */
const fitOfAll = (entry: Entry, words: readonly string[]): number => {
  const fits = words.map((word) => fit(entry, word))
  return fits.includes(0) ? 0 : Math.max(...fits) + fits.reduce((sum, value) => sum + value, 0) / 1000
}

export type Search = (text: string, options?: SearchOptions) => readonly Organ[]

/** Finds organs by name, place, pinyin, initials and code, whole or in part. */
export const searchOf = (
  organs: readonly Organ[],
  aliases: readonly Alias[],
  pathOf: (id: number) => readonly Organ[],
): Search => {
  const oldCodes = Map.groupBy(aliases, ({ organId }) => organId)
  const entries = organs.map((organ) =>
    entryOf(organ, pathOf(organ.id), [
      organ.code,
      ...(oldCodes.get(organ.id) ?? []).map(({ oldCode }) => oldCode),
    ]),
  )
  return (text, { within, level, limit = 20, inactive = false } = {}) => {
    const words = text
      .split(/\s+/)
      .map(folded)
      .filter((word) => word !== '')
    // Pinyin typed with spaces between the syllables: the whole is one word too.
    const whole = folded(text)
    const scoped = entries.filter(
      ({ organ }) =>
        (inactive || organ.active) &&
        (level === undefined || organ.level === level) &&
        (within === undefined || isWithin(organ, within)),
    )
    return scoped
      .map((entry) => ({
        organ: entry.organ,
        score: words.length === 0 ? 1 : Math.max(fitOfAll(entry, words), fit(entry, whole)),
      }))
      .filter(({ score }) => score > 0)
      .sort(
        (a, b) =>
          b.score - a.score ||
          levels.indexOf(a.organ.level) - levels.indexOf(b.organ.level) ||
          a.organ.id - b.organ.id,
      )
      .slice(0, limit)
      .map(({ organ }) => organ)
  }
}
