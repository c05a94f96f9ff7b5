import { type ActionView, getPlan, type ProcedureView } from '#areas/action/contract.ts'
import type { Text } from '#kernel/text.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '../texts/i18n.ts'
import { call } from './call.ts'

type Named = { readonly id: string; readonly title: Text }

export type Facet = 'priority' | 'measure' | 'hotSpot' | 'group' | 'industry' | 'urgency' | 'elsewhere'

export const planQuery = queryOptions({
  queryKey: ['plan'],
  queryFn: ({ signal }) => call(getPlan, {}, { signal }),
  staleTime: 5 * 60_000,
})

/** The values of a facet, in the plan's order; measures those of one priority, or all. */
export const valuesOf = (action: ActionView, facet: Facet, priorityId?: string | null): readonly Named[] => {
  switch (facet) {
    case 'priority':
      return action.priorities
    case 'measure':
      return action.priorities
        .filter(({ id }) => !priorityId || id === priorityId)
        .flatMap(({ measures }) => measures)
    case 'hotSpot':
      return action.hotSpots
    case 'group':
      return action.groups
    case 'industry':
      return action.industries
    case 'urgency':
      return action.urgencies
    case 'elsewhere':
      return action.elsewhere
  }
}

export const priorityOfMeasure = (action: ActionView, measureId: string): string | undefined =>
  action.priorities.find(({ measures }) => measures.some(({ id }) => id === measureId))?.id

export type Plan = {
  readonly action: ActionView | undefined
  readonly procedures: readonly ProcedureView[]
  /** What a value is called; its id while the plan is still on its way. */
  readonly nameOf: (facet: Facet, id: string) => string
  readonly optionsOf: (facet: Facet, priorityId?: string | null) => { value: string; label: string }[]
}

/** The action that a lead or a case belongs to, or the first that runs. */
export const usePlan = (actionId?: string): Plan => {
  const { data } = useQuery(planQuery)
  const language = useLanguage()
  return useMemo(() => {
    const action = data?.actions.find(({ id }) => id === actionId) ?? data?.actions[0]
    const named = (facet: Facet, priorityId?: string | null) =>
      action ? valuesOf(action, facet, priorityId) : []
    return {
      action,
      procedures: data?.procedures ?? [],
      nameOf: (facet, id) => named(facet).find((value) => value.id === id)?.title[language] ?? id,
      optionsOf: (facet, priorityId) =>
        named(facet, priorityId).map(({ id, title }) => ({ value: id, label: title[language] })),
    }
  }, [data, actionId, language])
}
