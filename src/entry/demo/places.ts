import type { Directory, Organ } from '#areas/organs/public.ts'
import type { Random } from './random.ts'

/** An organ that receives reports, and its share of them. */
export type Share = readonly [organ: Organ, weight: number]

export type Places = {
  /** The organ whose screens a demo shows first, and its neighbour, where a surge is. */
  readonly centre: Organ
  readonly neighbour: Organ
  /** Those two and the organs above them: anybody may be one of their people. */
  readonly near: readonly Share[]
  /** The rest of the country. */
  readonly far: readonly Share[]
}

const must = (organ: Organ | undefined): Organ => {
  if (!organ) throw new Error('the organs that the demo is set in are not in the directory')
  return organ
}

/** So many reports an organ, at least: with fewer, no screen would look alive. */
const reportsPerOrgan = 50

const shuffled = <T>(random: Random, values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value)

/** Counties of every province, and more of them the more reports there are. */
const counties = (directory: Directory, random: Random, reports: number): Organ[] => {
  const all = directory.organs.filter(
    ({ level, active, ancestors }) => level === 'county' && active && ancestors.prefecture !== 370100,
  )
  const mixed = shuffled(random, all)
  const one = [...Map.groupBy(mixed, ({ ancestors }) => ancestors.province).values()].map(([first]) => first!)
  const wanted = Math.max(one.length, Math.min(all.length, Math.round(reports / reportsPerOrgan)))
  return [...new Set([...one, ...mixed])].slice(0, wanted)
}

/** Where reports come from: the whole country, and one county of it more than others. */
export const placesOf = (directory: Directory, random: Random, reports: number): Places => {
  const centre = must(directory.byCode('370102'))
  const neighbour = must(directory.byCode('370103'))
  const above = directory.path(centre.id).filter(({ id }) => id !== centre.id)
  const county = counties(directory, random, reports)
  const leading = new Set(county.flatMap(({ id }) => directory.path(id).slice(1, -1)))
  const regional = [...leading]
    .filter((organ) => !above.includes(organ))
    .slice(0, Math.max(12, reports / 200))
  return {
    centre,
    neighbour,
    near: [[centre, 12], [neighbour, 3], ...above.map((organ): Share => [organ, 1])],
    far: [
      ...county.map((organ): Share => [organ, (0.9 * (0.5 + random.next())) / county.length]),
      ...regional.map((organ): Share => [organ, 0.1 / regional.length]),
    ],
  }
}

/** So many of the reports come in near the centre: enough to fill its screens, however many there are elsewhere. */
export const nearReports = (reports: number): number => Math.min(Math.round(reports * 0.17), 500)
