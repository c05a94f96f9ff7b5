import type { Text } from '#kernel/text.ts'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { dues } from './dues.ts'
import { useSay } from '../../texts/i18n.ts'
import type { Filter } from './filter-bar.tsx'

type Named = { readonly id: string; readonly title: Text }
type Choice = (value: string | undefined) => Filter

/** Filters that lists of work have in common. */
export const useUsualFilters = (): {
  readonly priority: Choice
  readonly due: Choice
  readonly oneOf: (name: string, title: string, value: string | undefined, values: readonly Named[]) => Filter
} => {
  const { t } = useTranslation()
  const say = useSay()
  const { optionsOf } = usePlan()
  return {
    priority: (value) => ({
      kind: 'choice',
      name: 'priority',
      title: t('facet.priority'),
      value,
      options: [...optionsOf('priority'), { value: 'none', label: t('overview.unfiled') }],
    }),
    due: (value) => ({
      kind: 'choice',
      name: 'due',
      title: t('list.due'),
      value,
      options: dues.map((one) => ({ value: one, label: t(`due.${one}`) })),
    }),
    oneOf: (name, title, value, values) => {
      const titles = new Map(values.map(({ id, title: named }) => [id, named]))
      return {
        kind: 'choice',
        name,
        title,
        value,
        options: [...titles].map(([id, named]) => ({ value: id, label: say(named) })),
      }
    },
  }
}
