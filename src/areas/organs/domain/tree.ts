import { idOf } from './code.ts'
import { initialsOf } from './names.ts'
import { ancestorsUnder, type Organ } from './organ.ts'
import type { Draft } from './sheet.ts'

const organOf = (draft: Draft, parent: Organ | undefined): Organ => {
  const { code, level, parentCode, name, shortZh, place, pinyin } = draft
  const { edition, derived, active, validFrom, validTo } = draft
  const id = idOf(code)
  return {
    id,
    code,
    level,
    parentId: parentCode === null ? null : idOf(parentCode),
    ancestors: ancestorsUnder(parent?.ancestors, level, id),
    name,
    shortZh,
    place,
    pinyin,
    initials: initialsOf(pinyin),
    edition,
    derived,
    active,
    validFrom,
    validTo,
  }
}

/**
 * Gives drafts that were checked their place, and every organ below them its new ancestors.
 * Returns all organs as they are then, upper ones first.
 */
export const placeDrafts = (drafts: readonly Draft[], existing: readonly Organ[]): readonly Organ[] => {
  const draftOf = new Map(drafts.map((draft) => [idOf(draft.code), draft]))
  const there = new Map(existing.map((organ) => [organ.id, organ]))
  const placed = new Map<number, Organ>()

  const place = (id: number): Organ | undefined => {
    const done = placed.get(id)
    if (done) return done
    const draft = draftOf.get(id)
    const present = there.get(id)
    const parentId = draft
      ? draft.parentCode === null
        ? null
        : idOf(draft.parentCode)
      : (present?.parentId ?? null)
    const parent = parentId === null ? undefined : place(parentId)
    const organ = draft
      ? organOf(draft, parent)
      : present && { ...present, ancestors: ancestorsUnder(parent?.ancestors, present.level, id) }
    if (organ) placed.set(id, organ)
    return organ
  }

  for (const id of [...there.keys(), ...draftOf.keys()]) place(id)
  return [...placed.values()]
}

/** Fields in which two states of an organ differ. */
export const changedFields = (before: Organ, after: Organ): readonly (keyof Organ)[] =>
  (Object.keys(after) as (keyof Organ)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
