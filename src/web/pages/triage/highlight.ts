import type { LeadPage } from '#areas/leads/contract.ts'

type Suggestion = Pick<LeadPage['suggestions'][number], 'facet' | 'id' | 'spans'>

/** A stretch of the story, with the suggestions that its words led to. */
export type Stretch = { readonly text: string; readonly start: number; readonly reasons: readonly string[] }

export const keyOf = ({ facet, id }: Pick<Suggestion, 'facet' | 'id'>): string => `${facet}:${id}`

/** Cuts the story where words that led to something begin and end; spans may overlap. */
export const stretchesOf = (story: string, suggestions: readonly Suggestion[]): readonly Stretch[] => {
  const spans = suggestions.flatMap((suggestion) =>
    suggestion.spans
      .filter(({ start, end }) => 0 <= start && start < end && end <= story.length)
      .map(({ start, end }) => ({ start, end, reason: keyOf(suggestion) })),
  )
  const cuts = [...new Set([0, story.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? story.length
    return {
      text: story.slice(start, end),
      start,
      reasons: [
        ...new Set(
          spans.filter((span) => span.start <= start && end <= span.end).map(({ reason }) => reason),
        ),
      ],
    }
  })
}
