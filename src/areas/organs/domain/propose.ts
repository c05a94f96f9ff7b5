import type { Level } from '#kernel/actor.ts'
import { organNameEn, type Romanise } from './english.ts'
import { organNameZh, shortNames } from './names.ts'

/** What the rules propose for an organ that serves a division. */
export type Proposal = {
  readonly nameZh: string
  readonly nameEn: string
  /** The usual one first. */
  readonly shortZh: readonly string[]
  readonly pinyin: string
}

/** `above` is the nearest division above that is named with it: the city of a district, the province of a city. */
export const propose = (
  place: string,
  level: Level,
  above: string | undefined,
  romanise: Romanise,
): Proposal => ({
  nameZh: organNameZh(place, level, above),
  nameEn: organNameEn(place, level, above, romanise),
  shortZh: shortNames(place, level, above),
  pinyin: romanise(place).join(' ').toLowerCase(),
})
