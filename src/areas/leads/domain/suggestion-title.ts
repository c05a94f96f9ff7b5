import type { Action } from '#areas/action/domain/action.ts'
import { findMeasure, findPriority } from '#areas/action/domain/find.ts'
import type { Suggestion } from '#areas/action/domain/suggest.ts'
import { type Text, text } from '#kernel/text.ts'

const listed = (values: readonly { readonly id: string; readonly title: Text }[], id: string) =>
  values.find((value) => value.id === id)?.title

/** The name of what is suggested, in the action's words. */
export const titleOfSuggestion = (action: Action, { facet, id }: Pick<Suggestion, 'facet' | 'id'>): Text => {
  const title = {
    priority: () => findPriority(action, id)?.title,
    measure: () => findMeasure(action, id)?.measure.title,
    hotSpot: () => listed(action.hotSpots, id),
    group: () => listed(action.groups, id),
    industry: () => listed(action.industries, id),
    urgency: () => listed(action.urgencies, id),
    elsewhere: () => listed(action.elsewhere, id),
  }[facet]()
  return title ?? text(id, id)
}
