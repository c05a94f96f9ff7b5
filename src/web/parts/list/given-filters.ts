import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { useSay } from '../../texts/i18n.ts'
import type { Filter } from './filter-bar.tsx'
import { useOrganName } from './organ-name.ts'

/** What a figure's link brings into a list beside what can be chosen there. */
export type Given = {
  readonly action?: string
  readonly organ?: string
  readonly clock?: string
  readonly kept?: string
  readonly openedFrom?: string
  readonly openedTo?: string
  readonly closedFrom?: string
  readonly closedTo?: string
}

const standings = ['met', 'due', 'late'] as const

export const useGivenFilters = (given: Given): readonly Filter[] => {
  const { t } = useTranslation()
  const organ = useOrganName(given.organ)
  const { action, procedures } = usePlan(given.action)
  const say = useSay()
  const clock = procedures.flatMap(({ clocks }) => clocks).find(({ id }) => id === given.clock)
  const kept = standings.find((one) => one === given.kept)
  const filter = (name: keyof Given, title: string, shown: string): Filter => ({
    kind: 'given',
    name,
    title,
    value: given[name],
    shown,
  })
  return [
    filter('action', t('overview.action'), action ? say(action.title) : (given.action ?? '')),
    filter('organ', t('lead.organ'), organ),
    filter(
      'kept',
      t('list.due'),
      kept ? t(`overview.kept.${kept}`, { rule: clock ? say(clock.title) : (given.clock ?? '') }) : '',
    ),
    filter('openedFrom', t('overview.openedFrom'), given.openedFrom ?? ''),
    filter('openedTo', t('list.to'), given.openedTo ?? ''),
    filter('closedFrom', t('overview.closedFrom'), given.closedFrom ?? ''),
    filter('closedTo', t('list.to'), given.closedTo ?? ''),
  ]
}
