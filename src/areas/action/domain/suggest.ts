import type { Action } from './action.ts'
import { compileVocabulary, facets, type FacetName, type Vocabulary } from './vocabulary.ts'
import type { Match } from './matcher.ts'

/** A word of the vocabulary where it stands in the story, in UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number; readonly word: string }

/** A value the story may belong to; the spans are the reason, and all of it. */
export type Suggestion = {
  readonly facet: FacetName
  readonly id: string
  /** From 0 to 1; comparable within one facet only. */
  readonly score: number
  readonly spans: readonly Span[]
}

const compiled = new WeakMap<Action, Vocabulary>()

const vocabularyOf = (action: Action): Vocabulary => {
  const known = compiled.get(action)
  if (known) return known
  const vocabulary = compileVocabulary(action)
  compiled.set(action, vocabulary)
  return vocabulary
}

/** Proof adds up with falling returns: about three good words make a suggestion nearly sure. */
const certainty = (weight: number): number => 1 - Math.exp(-weight / 3)

/** A word said again proves less each time. */
const repeated = (times: number): number => 1 + Math.log2(times) / 2

type Heard = {
  readonly spans: Span[]
  readonly words: Map<string, { readonly weight: number; times: number }>
}

/** What the plan's vocabulary says of a story: for each facet, the likeliest value first. */
export const suggest = (action: Action, story: string): readonly Suggestion[] => {
  const { match, words } = vocabularyOf(action)
  const matches = match(story)
  return facets.flatMap((facet) => {
    const heard = new Map<string, Heard>()
    const inFacet = matches.filter(({ word }) => words[word]!.means[facet] !== undefined)
    for (const { word, start, end } of longest(inFacet)) {
      const { word: said, means } = words[word]!
      for (const { id, weight } of means[facet]!) {
        const value: Heard = heard.get(id) ?? { spans: [], words: new Map() }
        heard.set(id, value)
        value.spans.push({ start, end, word: said })
        const before = value.words.get(said)
        if (before) before.times++
        else value.words.set(said, { weight, times: 1 })
      }
    }
    return [...heard]
      .map(([id, value]) => ({ facet, id, score: certainty(weigh(value)), spans: value.spans }))
      .toSorted((a, b) => b.score - a.score)
  })
}

const weigh = ({ words }: Heard): number => {
  let sum = 0
  for (const { weight, times } of words.values()) sum += weight * repeated(times)
  return sum
}

/** Leaves out a match inside a longer one: 农民 says nothing where the text has 农民工. */
const longest = (matches: readonly Match[]): readonly Match[] => {
  const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  return ordered.filter(({ end }) => {
    if (end <= reach) return false
    reach = end
    return true
  })
}
