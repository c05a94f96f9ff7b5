import type { CasePage } from '#areas/cases/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { caseQuery } from '../../api/cases.ts'
import { usePlan } from '../../api/plan.ts'
import { isProblem } from '../../api/problem.ts'
import { yuanWords } from '../../parts/amounts.ts'
import { Comparison } from '../../parts/comparison.tsx'
import { useSay } from '../../texts/i18n.ts'
import type { CaseWork } from './use-case-work.ts'

/** The newer version as it comes with the refusal. */
type Newer = Pick<CasePage['case'], 'title' | 'state' | 'priorityId' | 'measureId' | 'personsAffected'> &
  Pick<CasePage, 'againstName' | 'amountCents'> & {
    readonly handlerId: string | null
    readonly memberIds: readonly string[]
  }

const newerIn = (error: unknown): Newer | undefined =>
  isProblem(error, 409) ? (error.body.current as Newer | undefined) : undefined

/** Whether the comparison says it, so that nothing else has to. */
export const isOvertaken = (error: unknown): boolean => newerIn(error) !== undefined

const shownHere = ({ case: row, againstName, amountCents, members }: CasePage): Newer => ({
  ...row,
  againstName,
  amountCents,
  handlerId: row.handler?.id ?? null,
  memberIds: members.map(({ id }) => id),
})

/** What may differ, each in the words of the page. */
const useRows = (page: CasePage) => {
  const { t } = useTranslation()
  const say = useSay()
  const { procedures, nameOf } = usePlan(page.actionId)
  const states = procedures.find(({ id }) => id === page.case.procedure)?.states ?? []
  const people = new Map([...page.handlers, ...page.members].map(({ id, name }) => [id, name]))
  if (page.case.handler) people.set(page.case.handler.id, page.case.handler.name)
  const stateWords = (id: string): string => {
    if (id === page.case.state) return say(page.case.stateTitle)
    const state = states.find((known) => known.id === id)
    return state ? say(state.title) : ''
  }
  const nameWords = (id: string): string => people.get(id) ?? t('comparison.somebody')
  return (of: Newer): readonly (readonly [name: string, words: string])[] => [
    [t('lead.title'), of.title],
    [t('lead.state'), stateWords(of.state)],
    [t('case.handler'), of.handlerId === null ? t('case.nobody') : nameWords(of.handlerId)],
    [t('case.members'), of.memberIds.map(nameWords).join('、')],
    [t('facet.priority'), of.priorityId === null ? '' : nameOf('priority', of.priorityId)],
    [t('facet.measure'), of.measureId === null ? '' : nameOf('measure', of.measureId)],
    [t('lead.against'), of.againstName],
    [t('lead.affected'), of.personsAffected === null ? '' : t('lead.people', { count: of.personsAffected })],
    [t('lead.amount'), of.amountCents === null ? '' : say(yuanWords(of.amountCents))],
  ]
}

/** Somebody else was quicker: how the case stands now beside how it stood here; what was typed is kept. */
export const Overtaken = ({ page, work }: { readonly page: CasePage; readonly work: CaseWork }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const rowsOf = useRows(page)
  const error = work.move.error
  const newer = newerIn(error)
  if (!isProblem(error) || newer === undefined) return null
  const here = rowsOf(shownHere(page))
  return (
    <Comparison
      title={error.body.title}
      left={t('comparison.theirs')}
      right={t('comparison.mine')}
      rows={rowsOf(newer)
        .map(([name, left], index) => ({ name, left, right: here[index]?.[1] ?? '' }))
        .filter(({ left, right }) => left !== right)
        .map(({ name, left, right }) => ({
          name,
          left: left || t('comparison.nothing'),
          right: right || t('comparison.nothing'),
        }))}
      choices={[
        {
          title: t('comparison.reload'),
          run: () => {
            work.move.reset()
            void queries.invalidateQueries({ queryKey: caseQuery(page.case.id).queryKey })
          },
        },
      ]}
    />
  )
}
