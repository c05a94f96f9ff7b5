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
  /** Names of all above and of itself in one: 山东省济南市历下区, also without the kinds. */
  readonly path: readonly string[]
  readonly codes: readonly string[]
}

const entryOf = (organ: Organ, above: readonly Organ[], codes: readonly string[]): Entry => {
  const places = [...above, organ].map(({ place }) => place)
  const english = [...above, organ].map(({ pinyin }) => folded(pinyin))
  return {
    organ,
    name: folded(organ.name.zh),
    place: folded(organ.place),
    stem: organ.place === '' ? '' : folded(stemZh(organ.place)),
    english: folded(organ.name.en.replace(/^People's Procuratorate of /, '')),
    pinyin: folded(organ.pinyin),
    path: [places.join(''), places.map((place) => place && stemZh(place)).join(''), english.join('')].map(
      folded,
    ),
    codes,
  }
}

/** How well one word fits, from 100 to 0 (not at all). */
const fit = (entry: Entry, word: string): number => {
  if (entry.codes.includes(word)) return 100
  if (/^\d+$/.test(word)) return entry.organ.code.startsWith(word) ? 60 - (6 - word.length) : 0
  if (word === entry.name || word === entry.place) return 95
  if (word === entry.stem) return 90
  if (word === entry.pinyin) return 88
  if (entry.stem !== '' && entry.pinyin.startsWith(word)) return word.length > 2 ? 80 : 55
  if (entry.place.startsWith(word) || entry.name.startsWith(word)) return 75
  if (entry.english.startsWith(word)) return 72
  if (word === entry.organ.initials) return 70
  if (word.length > 1 && entry.organ.initials.startsWith(word)) return 60
  if (entry.name.includes(word)) return 50
  if (entry.english.includes(word)) return 40
  return entry.path.some((path) => path.endsWith(word))
    ? 85
    : entry.path.some((path) => path.includes(word))
      ? 20
      : 0
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
    entryOf(organ, pathOf(organ.id).slice(0, -1), [
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
