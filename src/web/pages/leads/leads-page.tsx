import { channels } from '#areas/intake/domain/channel.ts'
import { exportLeadsCsv, exportLeadsXlsx, type LeadRow, listLeads } from '#areas/leads/contract.ts'
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
import { yuanWords } from '../../parts/amounts.ts'
import { StateTag } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { dues, triageViews } from '../triage/search.ts'
import { readLeadSearch } from './search.ts'

const useColumns = (): readonly Column<LeadRow>[] => {
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
        <Link to="/triage" search={{ view: 'all', lead: row.id }} data-row>
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
      cell: (row) => <StateTag title={say(row.stateTitle)} phase="triage" />,
    },
    {
      id: 'priority',
      title: t('facet.priority'),
      cell: (row) => row.priorityId && nameOf('priority', row.priorityId),
    },
    { id: 'place', title: t('lead.place'), cell: (row) => row.placeText },
    { id: 'against', title: t('lead.against'), cell: (row) => row.againstName },
    { id: 'people', title: t('lead.affected'), cell: (row) => row.personsAffected },
    {
      id: 'amount',
      title: t('lead.amount'),
      cell: (row) => row.amountCents !== null && say(yuanWords(row.amountCents)),
    },
    { id: 'received', title: t('lead.received'), cell: (row) => say(dayWords(row.receivedOn, today)) },
    { id: 'number', title: t('lead.number'), cell: (row) => row.number },
    { id: 'organ', title: t('lead.organ'), cell: (row) => say(row.organ) },
  ]
}

/** Columns that few need stand back until somebody asks for them. */
const withoutAtFirst = 'against,people,amount,number,organ'

export const LeadsPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { optionsOf, procedures } = usePlan()
  const search = useSearch({ from: '/signed-in/leads' })
  const { without: written, after, view = 'all', ...filters } = search
  const { without, keepWithout } = useColumnsWithout('leads', written, withoutAtFirst)
  const given = useGivenFilters(filters)
  const navigate = useNavigate({ from: '/leads' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readLeadSearch({ ...before, after: undefined, ...changed }) })
  const shown = { ...filters, view }
  const query = { ...shown, ...(after && { after }), limit: 50 }
  const leads = useQuery({
    queryKey: ['leads', 'page', query],
    queryFn: ({ signal }) => call(listLeads, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  const states = new Map(procedures.flatMap(({ states: all }) => all).map(({ id, title }) => [id, title]))
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.leads')}</h1>
        <Segmented
          aria-label={t('triage.view')}
          value={view}
          options={triageViews.map((one) => ({ value: one, label: t(`triage.views.${one}`) }))}
          onChange={(chosen) => change({ view: chosen })}
        />
      </header>
      <FilterBar
        search={filters.search}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'priority',
            title: t('facet.priority'),
            value: filters.priority,
            options: [...optionsOf('priority'), { value: 'none', label: t('overview.unfiled') }],
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
            name: 'channel',
            title: t('lead.channel'),
            value: filters.channel,
            options: channels.map(({ id, title }) => ({ value: id, label: say(title) })),
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
          { kind: 'date', name: 'receivedFrom', title: t('list.from'), value: filters.receivedFrom },
          { kind: 'date', name: 'receivedTo', title: t('list.to'), value: filters.receivedTo },
          ...given,
        ]}
      />
      <SavedViews
        page="leads"
        search={search}
        onOpen={(kept) => void navigate({ search: () => readLeadSearch(kept) })}
      />
      <ListTable
        label={t('nav.leads')}
        columns={useColumns()}
        answer={leads.data}
        error={leads.error}
        isFetching={leads.isPlaceholderData}
        retry={() => void leads.refetch()}
        after={after}
        without={without}
        tools={
          <ExportList
            read={(format, reading) =>
              download(format === 'csv' ? exportLeadsCsv : exportLeadsXlsx, { query: shown }, reading)
            }
          />
        }
        onPage={(next) => change({ after: next })}
        onWithout={(next = ',') => {
          keepWithout(next)
          change({ without: next })
        }}
        empty={t('leads.empty')}
      />
    </div>
  )
}
