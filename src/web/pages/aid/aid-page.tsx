import { exportFundsCsv, exportFundsXlsx, listFunds } from '#areas/cases/aid/contract.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { call } from '../../api/call.ts'
import { download } from '../../api/download.ts'
import { yuanWords } from '../../parts/amounts.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { ExportList } from '../../parts/list/export-list.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './aid.module.css'
import { readAidSearch } from './search.ts'
import { Wages } from './wages.tsx'

type Row = z.output<typeof listFunds.response>['rows'][number]

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return [
    {
      id: 'number',
      title: t('aid.number'),
      fixed: true,
      cell: (row) => (
        <Link to="/cases/$id" params={{ id: row.caseId }} data-row>
          {row.number}
        </Link>
      ),
    },
    { id: 'title', title: t('lead.title'), cell: (row) => row.title },
    { id: 'paid', title: t('aid.paidOn'), cell: (row) => say(dayWords(row.paidOn, today)) },
    { id: 'amount', title: t('aid.amount'), cell: (row) => say(yuanWords(row.amountCents)) },
    { id: 'months', title: t('aid.months'), cell: (row) => t('aid.monthsOf', { months: row.months }) },
    { id: 'above', title: t('aid.isAbove'), cell: (row) => row.above && t('aid.yes') },
    { id: 'organ', title: t('lead.organ'), cell: (row) => say(row.organ) },
  ]
}

/** What was paid in judicial assistance, a year at a time, and from what amounts are reckoned. */
export const AidPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const thisYear = Number(useToday().slice(0, 4))
  const { year: typed, after, without } = useSearch({ from: '/signed-in/aid' })
  const navigate = useNavigate({ from: '/aid' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readAidSearch({ ...before, after: undefined, ...changed }) })
  const year = Number(typed ?? thisYear)
  const query = { year, limit: 50, ...(after && { after }) }
  const funds = useQuery({
    queryKey: ['aid', 'payments', query],
    queryFn: ({ signal }) => call(listFunds, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  const years = [...new Set([thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4, year])]
  const totals = funds.data?.totals
  return (
    <div className={styles['page']}>
      <header className={styles['tools']}>
        <h1>{t('nav.aid')}</h1>
        <Select
          aria-label={t('aid.year')}
          value={year}
          options={years.toSorted((a, b) => b - a).map((value) => ({ value, label: String(value) }))}
          onChange={(chosen) => change({ year: String(chosen) })}
        />
      </header>
      {totals && (
        <p className={styles['totals']} aria-live="polite">
          <strong>{t('aid.total', { count: totals.count, sum: say(yuanWords(totals.cents)) })}</strong>
          {totals.above > 0 && <span>{t('aid.totalAbove', { count: totals.above })}</span>}
        </p>
      )}
      <ListTable
        label={t('nav.aid')}
        columns={useColumns()}
        answer={funds.data}
        error={funds.error}
        isFetching={funds.isPlaceholderData}
        retry={() => void funds.refetch()}
        after={after}
        without={without}
        tools={
          <ExportList
            read={(format, reading) =>
              download(format === 'csv' ? exportFundsCsv : exportFundsXlsx, { query: { year } }, reading)
            }
          />
        }
        onPage={(next) => change({ after: next })}
        onWithout={(next) => change({ without: next })}
        empty={t('aid.empty')}
      />
      <Wages />
    </div>
  )
}
