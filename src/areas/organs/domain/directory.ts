import { idOf } from './code.ts'
import type { Alias, Organ } from './organ.ts'
import { type Search, searchOf } from './search.ts'

/** All organs as they are now, to be asked for by id, code, place or words. */
export type Directory = {
  readonly organs: readonly Organ[]
  readonly aliases: readonly Alias[]
  readonly byId: (id: number) => Organ | undefined
  /** By the code, or by one that the division had before. */
  readonly byCode: (code: string) => Organ | undefined
  /** Those it leads directly, by code. */
  readonly children: (id: number) => readonly Organ[]
  /** From the supreme one down to the organ itself. */
  readonly path: (id: number) => readonly Organ[]
  /**
   * The divisions below one, for whoever says where something happened: a branch serves no division of its
   * own, so those that it leads stand in its place.
   */
  readonly places: (id: number) => readonly Organ[]
  readonly search: Search
}

export const directoryOf = (organs: readonly Organ[], aliases: readonly Alias[]): Directory => {
  const sorted = [...organs].sort((a, b) => a.id - b.id)
  const ids = new Map(sorted.map((organ) => [organ.id, organ]))
  const old = new Map(aliases.map(({ oldCode, organId }) => [oldCode, organId]))
  const below = Map.groupBy(sorted, ({ parentId }) => parentId)

  const path = (id: number): readonly Organ[] => {
    const organ = ids.get(id)
    if (!organ) return []
    return organ.parentId === null ? [organ] : [...path(organ.parentId), organ]
  }
  const children = (id: number): readonly Organ[] => below.get(id) ?? []
  const places = (id: number): readonly Organ[] =>
    children(id)
      .filter(({ active }) => active)
      .flatMap((organ) => (organ.place === '' ? places(organ.id) : [organ]))
      .sort((a, b) => a.id - b.id)

  return {
    organs: sorted,
    aliases,
    byId: (id) => ids.get(id),
    byCode: (code) => ids.get(idOf(code)) ?? ids.get(old.get(code) ?? 0),
    children,
    path,
    places,
    search: searchOf(sorted, aliases, path),
  }
}
