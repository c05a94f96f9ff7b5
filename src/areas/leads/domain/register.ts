import type { Action } from '#areas/action/domain/action.ts'
import { findMeasure } from '#areas/action/domain/find.ts'
import type { Suggestion } from '#areas/action/domain/suggest.ts'
import type { Classification } from './lead.ts'

/** What the reporter chose about a report, null where not sure. */
export type Chosen = Pick<Classification, 'priorityId' | 'measureId' | 'groups' | 'industry' | 'urgency'>

/** A suggestion that is weaker is shown on the lead's page and fills in nothing. */
const strong = 0.35
const mostGroups = 3

const strongOnes = (suggestions: readonly Suggestion[], facet: Suggestion['facet']): string[] =>
  suggestions
    .filter((suggestion) => suggestion.facet === facet && suggestion.score >= strong)
    .map(({ id }) => id)

/**
 * How a new lead is filed until somebody confirms it: by what the reporter said,
 * and where that is "not sure" by the strongest suggestion. A clerk decides; this only sorts the queue.
 */
export const firstClassification = (
  action: Action,
  chosen: Chosen,
  suggestions: readonly Suggestion[],
): Classification => {
  const priorityId = chosen.priorityId ?? strongOnes(suggestions, 'priority')[0] ?? null
  const ofPriority = (id: string) => findMeasure(action, id)?.priority.id === priorityId
  return {
    priorityId,
    measureId: chosen.measureId ?? strongOnes(suggestions, 'measure').find(ofPriority) ?? null,
    hotSpot: strongOnes(suggestions, 'hotSpot')[0] ?? null,
    groups: chosen.groups.length > 0 ? chosen.groups : strongOnes(suggestions, 'group').slice(0, mostGroups),
    industry: chosen.industry ?? strongOnes(suggestions, 'industry')[0] ?? null,
    urgency: [...new Set([...chosen.urgency, ...strongOnes(suggestions, 'urgency')])],
  }
}
