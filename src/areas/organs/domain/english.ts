import type { Level } from '#kernel/actor.ts'
import { knownNames } from './known-names.ts'
import { placeName, stemZh } from './place.ts'

/** Gives the syllables of Chinese words, without tones. */
export type Romanise = (zh: string) => readonly string[]

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** One word of syllables, with the apostrophe that keeps them apart: xi, an → Xi'an. */
export const joinSyllables = (syllables: readonly string[]): string =>
  capital(
    syllables
      .map((syllable) => syllable.replaceAll('v', 'ü'))
      .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
      .join(''),
  )

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市'])

const stemEn = (place: string, romanise: Romanise): string => {
  const { stem } = placeName(place)
  return knownNames[stem] ?? (stem === '' ? '' : joinSyllables(romanise(stem)))
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** `Lixia District`, `Yanbian Korean Autonomous Prefecture`. */
export const placeEn = (place: string, romanise: Romanise): string => {
  const known = knownNames[place]
  if (known) return known
  const { nationalities, kindEn } = placeName(place)
  const kind = municipalities.has(place) ? 'Municipality' : kindEn
  return [stemEn(place, romanise), listed(nationalities), kind].filter((part) => part !== '').join(' ')
}

/** The same as part of an address: `Jinan`, `Beijing`, `Yanbian`. */
const shortPlaceEn = (place: string, romanise: Romanise): string =>
  stemEn(place, romanise) || joinSyllables(romanise(stemZh(place)))

/**
 * "People's Procuratorate of Lixia District, Jinan": the division and, where it helps to find it, the one above.
 */
export const organNameEn = (
  place: string,
  level: Level,
  above: string | undefined,
  romanise: Romanise,
): string => {
  if (level === 'supreme') return "Supreme People's Procuratorate"
  const address = level !== 'province' && above ? `, ${shortPlaceEn(above, romanise)}` : ''
  return `People's Procuratorate of ${placeEn(place, romanise)}${address}`
}

export const branchNameEn = (upper: string, label: string): string => `${label} Branch of the ${upper}`
