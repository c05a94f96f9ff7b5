import { listEntries } from '#areas/ledger/contract.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import list from '../../parts/list/list.module.css'
import { ListTable } from '../../parts/list/list-table.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './audit.module.css'
import { useColumns } from './columns.tsx'
import { entryTitles } from './entry-titles.ts'
import { ReceiptCheck } from './receipt-check.tsx'
import { readAuditSearch } from './search.ts'
import { Sealing } from './sealing.tsx'

/** Who did what and when. The log holds ids and codes alone, so nothing of a report or a person is shown. */
export const AuditPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { without, search, after, organ, ...filters } = useSearch({ from: '/signed-in/audit' })
  const navigate = useNavigate({ from: '/audit' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readAuditSearch({ ...before, after: undefined, ...changed }) })
  const query = {
    ...filters,
    ...(search && { about: search }),
    ...(organ && { organ }),
    ...(after && { after }),
    limit: 50,
  }
  const entries = useQuery({
    queryKey: ['ledger', 'entries', query],
    queryFn: ({ signal }) => call(listEntries, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  const people = new Map(
    (entries.data?.rows ?? []).flatMap(({ actor }) => (actor.id === null ? [] : [[actor.id, actor.name]])),
  )
  return (
    <div className={list['page']}>
      <h1>{t('nav.audit')}</h1>
      <div className={styles['cards']}>
        <section className={styles['card']} aria-label={t('audit.sealing')}>
          <h2>{t('audit.sealing')}</h2>
          <Sealing />
        </section>
        <section className={styles['card']} aria-label={t('audit.receipt.title')}>
          <h2>{t('audit.receipt.title')}</h2>
          <ReceiptCheck />
        </section>
      </div>
      <FilterBar
        search={search}
        searchTitle={t('audit.search')}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'type',
            title: t('audit.what'),
            value: filters.type,
            options: Object.entries(entryTitles).map(([value, title]) => ({ value, label: say(title) })),
          },
          {
            kind: 'choice',
            name: 'actor',
            title: t('audit.who'),
            value: filters.actor,
            options: [...people].map(([value, name]) => ({ value, label: say(name) })),
          },
          { kind: 'date', name: 'from', title: t('audit.from'), value: filters.from },
          { kind: 'date', name: 'to', title: t('list.to'), value: filters.to },
          { kind: 'organ', name: 'organ', title: t('lead.organ'), value: organ },
        ]}
      />
      <ListTable
        label={t('nav.audit')}
        columns={useColumns(change)}
        answer={entries.data}
        error={entries.error}
        isFetching={entries.isPlaceholderData}
        retry={() => void entries.refetch()}
        after={after}
        without={without}
        onPage={(next) => change({ after: next })}
        onWithout={(next) => change({ without: next ?? ',' })}
        empty={t('audit.empty')}
      />
    </div>
  )
}
