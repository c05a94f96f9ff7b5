import type { Action, Facet } from './action.ts'
import { compileMatcher, type Matcher } from './matcher.ts'
import { readWord } from './reading.ts'
import type { Words } from './words.ts'

/** What a report is filed under; `elsewhere` tells early that another body is the one to ask. */
export const facets = ['priority', 'measure', 'hotSpot', 'group', 'industry', 'urgency', 'elsewhere'] as const
export type FacetName = (typeof facets)[number]

type Meaning = { readonly id: string; readonly weight: number }

/** A word with every value it points to. */
export type KnownWord = {
  readonly word: string
  readonly means: Readonly<Partial<Record<FacetName, readonly Meaning[]>>>
}

export type Vocabulary = { readonly match: Matcher; readonly words: readonly KnownWord[] }

type Entry = { readonly id: string; readonly words: Words }

const entries = (action: Action): Readonly<Record<FacetName, readonly Entry[]>> => {
  const measures = action.priorities.flatMap((priority) => priority.measures)
  const own = (values: readonly Facet[]): readonly Entry[] => values
  return {
    priority: action.priorities.flatMap(({ id, measures: ours }) => ours.map(({ words }) => ({ id, words }))),
    measure: own(measures),
    hotSpot: own(action.hotSpots),
    group: own(action.groups),
    industry: own(action.industries),
    urgency: own(action.urgencies),
    elsewhere: own(action.elsewhere),
  }
}

/** A longer word is a rarer one and proves more. */
const weightByLength = (word: string): number =>
  /^[\u0020-\u024f]/.test(word)
    ? Math.min(2, 0.5 + word.split(' ').length / 2)
    : Math.min(2, 0.4 + word.length * 0.3)

type Gathered = { readonly word: string; readonly byFacet: Map<FacetName, Map<string, number>> }

/** Gathers the words of all facets into one matcher; a word shared by several values of a facet proves each of them less. */
export const compileVocabulary = (action: Action): Vocabulary => {
  const gathered = new Map<string, Gathered>()
  const add = (facet: FacetName, id: string, word: string, weight: number): void => {
    const key = readWord(word)
    const known = gathered.get(key) ?? { word, byFacet: new Map() }
    const byId = known.byFacet.get(facet) ?? new Map<string, number>()
    byId.set(id, Math.max(weight, byId.get(id) ?? 0))
    known.byFacet.set(facet, byId)
    gathered.set(key, known)
  }
  for (const [facet, values] of Object.entries(entries(action)) as [FacetName, readonly Entry[]][])
    for (const { id, words } of values)
      for (const word of [...words.zh, ...words.en])
        add(facet, id, word, words.weights?.[word] ?? weightByLength(word))
  const words = [...gathered.values()].map(({ word, byFacet }) => ({ word, means: meanings(byFacet) }))
  return { words, match: compileMatcher(words.map(({ word }) => word)) }
}

const meanings = (byFacet: ReadonlyMap<FacetName, ReadonlyMap<string, number>>): KnownWord['means'] =>
  Object.fromEntries(
    [...byFacet].map(([facet, byId]) => [
      facet,
      [...byId].map(([id, weight]) => ({ id, weight: weight / Math.sqrt(byId.size) })),
    ]),
  )
