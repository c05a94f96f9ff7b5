import {
  exportRecommendationsCsv,
  exportRecommendationsXlsx,
  listAddressees,
  listRecommendations,
  type RecommendationRow,
} from '#areas/recommendations/contract.ts'
import { outcomeTitles, typeTitles } from '#areas/recommendations/domain/labels.ts'
import { types } from '#areas/recommendations/domain/recommendation.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { download } from '../../api/download.ts'
import { usePlan } from '../../api/plan.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { ExportList } from '../../parts/list/export-list.tsx'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import { useColumnsWithout } from '../../parts/list/kept-columns.ts'
import listStyles from '../../parts/list/list.module.css'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { StateTag } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { LedgerFigures } from './figures.tsx'
import styles from './recommendations.module.css'
import { readLedgerSearch, replyDues } from './search.ts'

const useColumns = (): readonly Column<RecommendationRow>[] => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const day = (on: string | null) => on && say(dayWords(on, today))
  return [
    {
      id: 'title',
      title: t('lead.title'),
      fixed: true,
      cell: (row) => (
        <Link to="/cases/$id" params={{ id: row.caseId }} data-row>
          {row.title || row.case?.title || t('recommendation.untitled')}
        </Link>
      ),
    },
    { id: 'case', title: t('case.number'), cell: (row) => row.case?.number },
    { id: 'addressee', title: t('recommendation.addressee'), cell: (row) => row.addressee || null },
    {
      id: 'due',
      title: t('recommendation.replyDue'),
      titled: true,
      cell: (row) => row.answeredOn === null && day(row.replyDue),
    },
    {
      id: 'state',
      title: t('lead.state'),
      cell: (row) => <StateTag title={say(row.stateTitle)} phase={row.phase} />,
    },
    { id: 'type', title: t('recommendation.type'), cell: (row) => row.type && say(typeTitles[row.type]) },
    { id: 'served', title: t('recommendation.served'), titled: true, cell: (row) => day(row.servedOn) },
    { id: 'answered', title: t('recommendation.answered'), titled: true, cell: (row) => day(row.answeredOn) },
    {
      id: 'answer',
      title: t('recommendation.answer'),
      cell: (row) => row.answer && say(outcomeTitles[row.answer]),
    },
    {
      id: 'correction',
      title: t('recommendation.correction'),
      cell: (row) => row.correction && t(`recommendation.corrections.${row.correction}`),
    },
    { id: 'number', title: t('recommendation.number'), cell: (row) => row.number },
    { id: 'issued', title: t('recommendation.issued'), titled: true, cell: (row) => day(row.issuedOn) },
    { id: 'organ', title: t('lead.organ'), cell: (row) => say(row.organ) },
  ]
}

/** The ledger of all recommendations, with the rates of what it lists. */
export const RecommendationsPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { procedures } = usePlan()
  const { without: written, after, ...filters } = useSearch({ from: '/signed-in/recommendations' })
  const { without, keepWithout } = useColumnsWithout('recommendations', written, 'issued,organ')
  const navigate = useNavigate({ from: '/recommendations' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readLedgerSearch({ ...before, after: undefined, ...changed }) })
  const query = { ...filters, ...(after && { after }), limit: 50 }
  const rows = useQuery({
    queryKey: ['recommendations', query],
    queryFn: ({ signal }) => call(listRecommendations, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  const addressees = useQuery({
    queryKey: ['addressees', 'all'],
    queryFn: ({ signal }) => call(listAddressees, { query: { inactive: 'true', limit: 200 } }, { signal }),
  })
  const states = procedures.find(({ id }) => id === 'recommendation')?.states ?? []
  return (
    <div className={styles['page']}>
      <header className={listStyles['head']}>
        <h1>{t('recommendation.ledger')}</h1>
        <Link to="/addressees">{t('addressees.title')}</Link>
      </header>
      <LedgerFigures query={filters} />
      <FilterBar
        search={filters.search}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'type',
            title: t('recommendation.type'),
            value: filters.type,
            options: types.map((value) => ({ value, label: say(typeTitles[value]) })),
          },
          {
            kind: 'choice',
            name: 'addressee',
            title: t('recommendation.addressee'),
            value: filters.addressee,
            options: (addressees.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            kind: 'choice',
            name: 'state',
            title: t('lead.state'),
            value: filters.state,
            options: states.map(({ id, title }) => ({ value: id, label: say(title) })),
          },
          {
            kind: 'choice',
            name: 'due',
            title: t('recommendation.replyDue'),
            value: filters.due,
            options: replyDues.map((value) => ({ value, label: t(`recommendation.due.${value}`) })),
          },
          {
            kind: 'date',
            name: 'issuedFrom',
            title: t('recommendation.issuedFrom'),
            value: filters.issuedFrom,
          },
          { kind: 'date', name: 'issuedTo', title: t('list.to'), value: filters.issuedTo },
        ]}
      />
      <ListTable
        label={t('recommendation.ledger')}
        columns={useColumns()}
        answer={rows.data}
        error={rows.error}
        isFetching={rows.isPlaceholderData}
        retry={() => void rows.refetch()}
        after={after}
        without={without}
        tools={
          <ExportList
            read={(format, reading) =>
              download(
                format === 'csv' ? exportRecommendationsCsv : exportRecommendationsXlsx,
                { query: filters },
                reading,
              )
            }
          />
        }
        onPage={(next) => change({ after: next })}
        onWithout={(next = ',') => {
          keepWithout(next)
          change({ without: next })
        }}
        empty={t('recommendation.empty')}
      />
    </div>
  )
}
