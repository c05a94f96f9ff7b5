import type { Directory } from '#areas/organs/domain/directory.ts'
import { isWithin, type Organ } from '#areas/organs/domain/organ.ts'

/** The organ that a written place belongs to, where it names one beyond doubt. */
export type FindPlace = (written: string) => Organ | undefined

const folded = (written: string): string =>
  written.normalize('NFKC').replace(/人民检察院|检察院|[\s\p{P}]/gu, '')

/** 山东省济南市历下区, 济南市历下区 and 历下区 for one organ. */
const namesOf = (path: readonly Organ[]): readonly string[] => {
  const places = path.map(({ place }) => folded(place)).filter((place) => place !== '')
  return places.map((_, from) => places.slice(from).join(''))
}

/**
 * Places below one organ. A name that two organs share finds neither; an address finds the organ of the longest
 * name that it begins with, if that name is of two divisions or more.
 */
export const placeIndex = (directory: Directory, within: Pick<Organ, 'id' | 'level'>): FindPlace => {
  const found = new Map<string, Organ | null>()
  let longest = 0
  for (const organ of directory.organs) {
    if (!organ.active || organ.place === '' || !isWithin(organ, within)) continue
    for (const name of namesOf(directory.path(organ.id))) {
      const before = found.get(name)
      found.set(name, before === undefined || before === organ ? organ : null)
      longest = Math.max(longest, name.length)
    }
  }
  const divisions = (name: string, organ: Organ): number => {
    const own = folded(organ.place)
    return name === own ? 1 : 2
  }
  return (written) => {
    const place = folded(written)
    const whole = found.get(place)
    if (whole !== undefined) return whole ?? undefined
    for (let length = Math.min(longest, place.length - 1); length > 3; length -= 1) {
      const name = place.slice(0, length)
      const organ = found.get(name)
      if (organ && divisions(name, organ) > 1) return organ
    }
    return undefined
  }
}
