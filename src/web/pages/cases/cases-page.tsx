import { type CaseRow, exportCasesCsv, exportCasesXlsx, listCases } from '#areas/cases/contract.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { download } from '../../api/download.ts'
import { usePlan } from '../../api/plan.ts'
import { ClockLine } from '../../parts/clock-bar/clock-bar.tsx'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { ListPage } from '../../parts/list/list-page.tsx'
import type { Column } from '../../parts/list/list-table.tsx'
import { useUsualFilters } from '../../parts/list/usual-filters.ts'
import { StateTag } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
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
  const { procedures } = usePlan()
  const { priority, due, oneOf } = useUsualFilters()
  const search = useSearch({ from: '/signed-in/cases' })
  const { without: _columns, after, view = 'organ', ...filters } = search
  const navigate = useNavigate({ from: '/cases' })
  const shown = { ...filters, view }
  const query = { ...shown, ...(after && { after }), limit: 50 }
  const chosen = procedures.filter(({ id }) => filters.procedure === undefined || id === filters.procedure)
  return (
    <ListPage
      name="cases"
      title={t('nav.cases')}
      view={{ value: view, options: caseViews.map((one) => ({ value: one, label: t(`case.views.${one}`) })) }}
      search={search}
      filters={[
        oneOf('procedure', t('case.procedure'), filters.procedure, procedures),
        oneOf(
          'state',
          t('lead.state'),
          filters.state,
          chosen.flatMap(({ states }) => states),
        ),
        priority(filters.priority),
        due(filters.due),
      ]}
      columns={useColumns()}
      withoutAtFirst={withoutAtFirst}
      list={useQuery({
        queryKey: ['cases', query],
        queryFn: ({ signal }) => call(listCases, { query }, { signal }),
        placeholderData: keepPreviousData,
      })}
      read={(format, reading) =>
        download(format === 'csv' ? exportCasesCsv : exportCasesXlsx, { query: shown }, reading)
      }
      empty={t('case.empty')}
      onChange={(changed) =>
        void navigate({ search: (before) => readCaseSearch({ ...before, after: undefined, ...changed }) })
      }
      onOpen={(kept) => void navigate({ search: () => readCaseSearch(kept) })}
    />
  )
}
