import { type Level, levels } from '#kernel/actor.ts'
import type { Text } from '#kernel/text.ts'

/** The organ of each level that leads this one, itself included at its own level. Source: Organic Law, art. 24. */
export type Ancestors = {
  readonly province: number | null
  readonly prefecture: number | null
  readonly county: number | null
}

/** A people's procuratorate. */
export type Organ = {
  /** The code as a number. */
  readonly id: number
  /** Six digits: the code of its division, or one nobody else has where it serves no division of its own. */
  readonly code: string
  readonly level: Level
  readonly parentId: number | null
  readonly ancestors: Ancestors
  readonly name: Text
  /** What stands before 检 in its numbers, as in 济历下检. */
  readonly shortZh: string
  /** The division it serves; empty for a branch that serves several. */
  readonly place: string
  /** Syllables without tones, of the place or else of the name. */
  readonly pinyin: string
  readonly initials: string
  /** Date of the edition of divisions that lists the code; null where none does. */
  readonly edition: string | null
  /** Worked out from the divisions by rule, and not confirmed by anybody yet. */
  readonly derived: boolean
  readonly active: boolean
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** A code that a division had once, and the organ that stands in its place. */
export type Alias = { readonly oldCode: string; readonly organId: number; readonly edition: string | null }

const rank = (level: Level): number => levels.indexOf(level)

export const isAbove = (upper: Level, lower: Level): boolean => rank(upper) < rank(lower)

/** The column of a row of work that holds its organ's ancestor of a level; the supreme one needs none. */
export const scopeColumn = (level: Level): 'province_id' | 'prefecture_id' | 'county_id' | undefined =>
  level === 'supreme' ? undefined : `${level}_id`

/** The columns by which every row of work says where it belongs (see `kernel/policy.ts`). */
export type OrganColumns = {
  readonly organ_id: number
  readonly province_id: number | null
  readonly prefecture_id: number | null
  readonly county_id: number | null
}

export const organColumns = ({ id, ancestors }: Pick<Organ, 'id' | 'ancestors'>): OrganColumns => ({
  organ_id: id,
  province_id: ancestors.province,
  prefecture_id: ancestors.prefecture,
  county_id: ancestors.county,
})

export const isWithin = (organ: Pick<Organ, 'ancestors'>, ancestor: Pick<Organ, 'id' | 'level'>): boolean =>
  ancestor.level === 'supreme' || organ.ancestors[ancestor.level] === ancestor.id

const nobody: Ancestors = { province: null, prefecture: null, county: null }

/** The ancestors of an organ that stands below `parent`. */
export const ancestorsUnder = (parent: Ancestors | undefined, level: Level, id: number): Ancestors =>
  level === 'supreme' ? nobody : { ...(parent ?? nobody), [level]: id }
