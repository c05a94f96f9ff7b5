import { type CaseRow, exportCasesCsv, exportCasesXlsx, listCases } from '#areas/cases/contract.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { download } from '../../api/download.ts'
import { usePlan } from '../../api/plan.ts'
import { ClockLine } from '../../parts/clock-bar/clock-bar.tsx'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { ExportList } from '../../parts/list/export-list.tsx'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import { useGivenFilters } from '../../parts/list/given-filters.ts'
import { useColumnsWithout } from '../../parts/list/kept-columns.ts'
import styles from '../../parts/list/list.module.css'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { SavedViews } from '../../parts/list/saved-views.tsx'
import { StateTag } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { dues } from '../triage/search.ts'
import { caseViews, readCaseSearch } from './search.ts'

const useColumns = (): readonly Column<CaseRow>[] => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { nameOf } = usePlan()
  return [
    {
      id: 'title',
      title: t('lead.title'),
      fixed: true,
      cell: (row) => (
        <Link to="/cases/$id" params={{ id: row.id }} data-row>
          {row.title}
        </Link>
      ),
    },
    {
      id: 'due',
      title: t('list.due'),
      width: '200px',
      cell: (row) => row.clock && <ClockLine clock={row.clock} />,
    },
    {
      id: 'state',
      title: t('lead.state'),
      cell: (row) => <StateTag title={say(row.stateTitle)} phase={row.phase} />,
    },
    { id: 'procedure', title: t('case.procedure'), cell: (row) => say(row.procedureTitle) },
    {
      id: 'priority',
      title: t('facet.priority'),
      cell: (row) => row.priorityId && nameOf('priority', row.priorityId),
    },
    { id: 'handler', title: t('case.handler'), cell: (row) => row.handler?.name ?? '–' },
    { id: 'people', title: t('lead.affected'), cell: (row) => row.personsAffected },
    { id: 'opened', title: t('case.opened'), cell: (row) => say(dayWords(row.openedOn, today)) },
    {
      id: 'closed',
      title: t('case.closed'),
      cell: (row) => row.closedOn && say(dayWords(row.closedOn, today)),
    },
    { id: 'number', title: t('case.number'), cell: (row) => row.number },
    { id: 'organ', title: t('lead.organ'), cell: (row) => say(row.organ) },
  ]
}

const withoutAtFirst = 'people,closed,number,organ'

export const CasesPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { optionsOf, procedures } = usePlan()
  const search = useSearch({ from: '/signed-in/cases' })
  const { without: written, after, view = 'organ', ...filters } = search
  const { without, keepWithout } = useColumnsWithout('cases', written, withoutAtFirst)
  const given = useGivenFilters(filters)
  const navigate = useNavigate({ from: '/cases' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readCaseSearch({ ...before, after: undefined, ...changed }) })
  const shown = { ...filters, view }
  const query = { ...shown, ...(after && { after }), limit: 50 }
  const cases = useQuery({
    queryKey: ['cases', query],
    queryFn: ({ signal }) => call(listCases, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  const chosen = procedures.filter(({ id }) => filters.procedure === undefined || id === filters.procedure)
  const states = new Map(chosen.flatMap(({ states: all }) => all).map(({ id, title }) => [id, title]))
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.cases')}</h1>
        <Segmented
          aria-label={t('triage.view')}
          value={view}
          options={caseViews.map((one) => ({ value: one, label: t(`case.views.${one}`) }))}
          onChange={(next) => change({ view: next })}
        />
      </header>
      <FilterBar
        search={filters.search}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'procedure',
            title: t('case.procedure'),
            value: filters.procedure,
            options: procedures.map(({ id, title }) => ({ value: id, label: say(title) })),
          },
          {
            kind: 'choice',
            name: 'state',
            title: t('lead.state'),
            value: filters.state,
            options: [...states].map(([value, title]) => ({ value, label: say(title) })),
          },
          {
            kind: 'choice',
            name: 'priority',
            title: t('facet.priority'),
            value: filters.priority,
            options: [...optionsOf('priority'), { value: 'none', label: t('overview.unfiled') }],
          },
          {
            kind: 'choice',
            name: 'due',
            title: t('list.due'),
            value: filters.due,
            options: dues.map((value) => ({
              value,
              label: t(`due.${value}`),
            })),
          },
          ...given,
        ]}
      />
      <SavedViews
        page="cases"
        search={search}
        onOpen={(kept) => void navigate({ search: () => readCaseSearch(kept) })}
      />
      <ListTable
        label={t('nav.cases')}
        columns={useColumns()}
        answer={cases.data}
        error={cases.error}
        isFetching={cases.isPlaceholderData}
        retry={() => void cases.refetch()}
        after={after}
        without={without}
        tools={
          <ExportList
            read={(format, reading) =>
              download(format === 'csv' ? exportCasesCsv : exportCasesXlsx, { query: shown }, reading)
            }
          />
        }
        onPage={(next) => change({ after: next })}
        onWithout={(next = ',') => {
          keepWithout(next)
          change({ without: next })
        }}
        empty={t('case.empty')}
      />
    </div>
  )
}
