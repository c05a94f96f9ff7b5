import { type Text, text } from '#kernel/text.ts'
import type { Action } from './action.ts'
import { findMeasure, findPriority } from './find.ts'
import type { Suggestion } from './suggest.ts'

const listed = (values: readonly { readonly id: string; readonly title: Text }[], id: string) =>
  values.find((value) => value.id === id)?.title

/** The name of something that is filed under, in the action's words. */
export const titleIn = (action: Action, facet: Suggestion['facet'], id: string): Text => {
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
