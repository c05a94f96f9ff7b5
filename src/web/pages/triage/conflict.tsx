import type { LeadPage } from '#areas/leads/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { leadQuery } from '../../api/leads.ts'
import { usePlan } from '../../api/plan.ts'
import type { Problem } from '../../api/problem.ts'
import { Comparison } from '../../parts/comparison.tsx'
import { type Classification, classificationOf, differencesOf } from './classification.ts'

const facetOf = {
  priorityId: 'priority',
  measureId: 'measure',
  hotSpot: 'hotSpot',
  groups: 'group',
  industry: 'industry',
  urgency: 'urgency',
} as const

type Newer = Classification & { readonly revision: number; readonly title?: string; readonly state?: string }

/** The newer version comes with the refusal. */
const newerIn = (problem: Problem): Newer => problem.body.current as Newer

/** Somebody else changed the lead meanwhile: theirs and mine side by side, and nothing is lost. */
export const Conflict = ({
  page,
  problem,
  mine,
  onSettled,
  onKeepMine,
}: {
  readonly page: LeadPage
  readonly problem: Problem
  readonly mine: Classification
  readonly onSettled: () => void
  readonly onKeepMine: (revision: number) => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { nameOf } = usePlan(page.actionId)
  const theirs = newerIn(problem)
  const named = (field: keyof Classification, of: Classification): string =>
    [of[field] ?? []]
      .flat()
      .map((id) => nameOf(facetOf[field], id))
      .join('、') || t('comparison.nothing')
  const takeTheirs = () => {
    onSettled()
    void queries.invalidateQueries({ queryKey: leadQuery(page.lead.id).queryKey })
  }
  return (
    <Comparison
      title={problem.body.title}
      left={t('comparison.theirs')}
      right={t('comparison.mine')}
      rows={differencesOf(mine, classificationOf(theirs)).map((field) => ({
        name: t(`facet.${facetOf[field]}`),
        left: named(field, theirs),
        right: named(field, mine),
      }))}
      choices={[
        { title: t('comparison.takeTheirs'), run: takeTheirs },
        {
          title: t('comparison.keepMine'),
          run: () => {
            onSettled()
            onKeepMine(theirs.revision)
          },
        },
      ]}
    />
  )
}
