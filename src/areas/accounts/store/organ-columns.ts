import type { Organ } from '#areas/organs/domain/organ.ts'
import type { ScopedRow } from '#kernel/policy.ts'

/** Where a row belongs, as scopes compare it. */
export type OrganColumns = {
  readonly organ_id: number
  readonly province_id: number | null
  readonly prefecture_id: number | null
  readonly county_id: number | null
}

export const organColumns = ({ id, ancestors }: Organ): OrganColumns => ({
  organ_id: id,
  province_id: ancestors.province,
  prefecture_id: ancestors.prefecture,
  county_id: ancestors.county,
})

/** The same place as `may` asks for it. */
export const scopedRow = (row: OrganColumns): ScopedRow => ({
  organs: [row.organ_id],
  ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
})
