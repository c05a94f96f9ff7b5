import { channels } from '#areas/intake/domain/channel.ts'
import { exportLeadsCsv, exportLeadsXlsx, type LeadRow, listLeads } from '#areas/leads/contract.ts'
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
import { yuanWords } from '../../parts/amounts.ts'
import { StateTag } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { triageViews } from '../triage/search.ts'
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

const withoutAtFirst = 'against,people,amount,number,organ'

export const LeadsPage = () => {
  const { t } = useTranslation()
  const { procedures } = usePlan()
  const { priority, due, oneOf } = useUsualFilters()
  const search = useSearch({ from: '/signed-in/leads' })
  const { without: _columns, after, view = 'all', ...filters } = search
  const navigate = useNavigate({ from: '/leads' })
  const shown = { ...filters, view }
  const query = { ...shown, ...(after && { after }), limit: 50 }
  return (
    <ListPage
      name="leads"
      title={t('nav.leads')}
      view={{
        value: view,
        options: triageViews.map((one) => ({ value: one, label: t(`triage.views.${one}`) })),
      }}
      search={search}
      filters={[
        priority(filters.priority),
        oneOf(
          'state',
          t('lead.state'),
          filters.state,
          procedures.flatMap(({ states }) => states),
        ),
        oneOf('channel', t('lead.channel'), filters.channel, channels),
        due(filters.due),
        { kind: 'date', name: 'receivedFrom', title: t('list.from'), value: filters.receivedFrom },
        { kind: 'date', name: 'receivedTo', title: t('list.to'), value: filters.receivedTo },
      ]}
      columns={useColumns()}
      withoutAtFirst={withoutAtFirst}
      list={useQuery({
        queryKey: ['leads', 'page', query],
        queryFn: ({ signal }) => call(listLeads, { query }, { signal }),
        placeholderData: keepPreviousData,
      })}
      read={(format, reading) =>
        download(format === 'csv' ? exportLeadsCsv : exportLeadsXlsx, { query: shown }, reading)
      }
      empty={t('leads.empty')}
      onChange={(changed) =>
        void navigate({ search: (before) => readLeadSearch({ ...before, after: undefined, ...changed }) })
      }
      onOpen={(kept) => void navigate({ search: () => readLeadSearch(kept) })}
    />
  )
}
