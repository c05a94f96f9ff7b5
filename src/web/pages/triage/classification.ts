import type { ActionView } from '#areas/action/contract.ts'
import type { LeadPage } from '#areas/leads/contract.ts'
import { priorityOfMeasure } from '../../api/plan.ts'

export type Classification = Pick<
  LeadPage['lead'],
  'priorityId' | 'measureId' | 'hotSpot' | 'groups' | 'industry' | 'urgency'
>
type Suggestion = LeadPage['suggestions'][number]

const facets = ['priority', 'measure', 'hotSpot', 'group', 'industry', 'urgency'] as const
type ClassifyingFacet = (typeof facets)[number]

export const classifies = (suggestion: Suggestion): suggestion is Suggestion & { facet: ClassifyingFacet } =>
  (facets as readonly string[]).includes(suggestion.facet)

export const classificationOf = (lead: Classification): Classification => ({
  priorityId: lead.priorityId,
  measureId: lead.measureId,
  hotSpot: lead.hotSpot,
  groups: lead.groups,
  industry: lead.industry,
  urgency: lead.urgency,
})

export const isChosen = (chosen: Classification, facet: ClassifyingFacet, id: string): boolean => {
  switch (facet) {
    case 'priority':
      return chosen.priorityId === id
    case 'measure':
      return chosen.measureId === id
    case 'hotSpot':
      return chosen.hotSpot === id
    case 'group':
      return chosen.groups.includes(id)
    case 'industry':
      return chosen.industry === id
    case 'urgency':
      return chosen.urgency.includes(id)
  }
}

const without = (list: readonly string[], id: string): string[] => list.filter((one) => one !== id)

/** Chooses a value, or takes it back if it is chosen; a measure brings its priority, which holds on to no other's measure. */
export const toggle = (
  chosen: Classification,
  facet: ClassifyingFacet,
  id: string,
  action: ActionView | undefined,
): Classification => {
  const on = !isChosen(chosen, facet, id)
  switch (facet) {
    case 'priority': {
      const keeps = chosen.measureId !== null && action && priorityOfMeasure(action, chosen.measureId) === id
      return { ...chosen, priorityId: on ? id : null, measureId: on && keeps ? chosen.measureId : null }
    }
    case 'measure':
      return {
        ...chosen,
        measureId: on ? id : null,
        priorityId: on ? ((action && priorityOfMeasure(action, id)) ?? chosen.priorityId) : chosen.priorityId,
      }
    case 'hotSpot':
      return { ...chosen, hotSpot: on ? id : null }
    case 'industry':
      return { ...chosen, industry: on ? id : null }
    case 'group':
      return { ...chosen, groups: on ? [...chosen.groups, id] : without(chosen.groups, id) }
    case 'urgency':
      return { ...chosen, urgency: on ? [...chosen.urgency, id] : without(chosen.urgency, id) }
  }
}

const best = (suggestions: readonly Suggestion[], facet: ClassifyingFacet): Suggestion | undefined =>
  suggestions.filter((one) => one.facet === facet).toSorted((a, b) => b.score - a.score)[0]

/** What the desk begins with: what was confirmed before, else the best suggestion of each kind. */
export const firstChoice = (
  lead: Classification,
  suggestions: readonly Suggestion[],
  action: ActionView | undefined,
): Classification => {
  if (lead.priorityId !== null) return classificationOf(lead)
  return (['priority', 'measure', 'hotSpot', 'industry', 'group'] as const).reduce((chosen, facet) => {
    const suggested = best(suggestions, facet)
    if (!suggested || isChosen(chosen, facet, suggested.id)) return chosen
    const isForeign =
      facet === 'measure' &&
      chosen.priorityId !== null &&
      action !== undefined &&
      priorityOfMeasure(action, suggested.id) !== chosen.priorityId
    return isForeign ? chosen : toggle(chosen, facet, suggested.id, action)
  }, classificationOf(lead))
}

const written = (value: string | readonly string[] | null): string =>
  typeof value === 'string' ? value : (value ?? []).toSorted((a, b) => a.localeCompare(b)).join('\n')

/** What may be accepted is still open, and may as well be merged or grouped. */
export const mayBeMerged = (page: Pick<LeadPage, 'moves'>): boolean =>
  page.moves.some(({ id }) => id === 'accept')

/** The fields in which two versions differ. */
export const differencesOf = (a: Classification, b: Classification): readonly (keyof Classification)[] =>
  (Object.keys(classificationOf(a)) as (keyof Classification)[]).filter(
    (field) => written(a[field]) !== written(b[field]),
  )
