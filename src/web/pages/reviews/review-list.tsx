import { exportReviewsCsv, exportReviewsXlsx, listReviews, type ReviewRow } from '#areas/quality/contract.ts'
import { grades, gradeTitles } from '#areas/quality/domain/grade.ts'
import { reviewStates } from '#areas/quality/domain/review.ts'
import { riskTitles } from '#areas/quality/domain/risk.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { download } from '../../api/download.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { ExportList } from '../../parts/list/export-list.tsx'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { useToday } from '../../parts/today.ts'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './reviews.module.css'
import { readReviewSearch, reviewViews } from './search.ts'

const useColumns = (): readonly Column<ReviewRow>[] => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return [
    {
      id: 'case',
      title: t('nav.cases'),
      fixed: true,
      cell: (row) => (
        <Link to="/reviews/$id" params={{ id: row.id }} data-row>
          {row.case.title ?? row.case.number}
        </Link>
      ),
    },
    { id: 'state', title: t('quality.state'), cell: (row) => t(`quality.states.${row.state}`) },
    { id: 'grade', title: t('quality.grade'), cell: (row) => row.grade && say(gradeTitles[row.grade]) },
    {
      id: 'risks',
      title: t('quality.risks'),
      cell: (row) => row.risks.map((risk) => say(riskTitles[risk])).join(t('quality.comma')),
    },
    {
      id: 'due',
      title: t('quality.answerDue'),
      cell: (row) => row.state === 'answering' && row.answerDue && say(dayWords(row.answerDue, today)),
    },
    { id: 'handler', title: t('case.handler'), cell: (row) => row.handler?.name ?? '–' },
    { id: 'reviewer', title: t('quality.reviewer'), cell: (row) => row.reviewer?.name },
    { id: 'number', title: t('case.number'), cell: (row) => row.case.number },
    { id: 'organ', title: t('lead.organ'), cell: (row) => say(row.organ) },
  ]
}

/** Reviews, those drawn last on top; there is no way to sort them by grade or by person. */
export const ReviewList = () => {
  const { t } = useTranslation()
  const say = useSay()
  const may = useMay()
  const {
    after,
    without = 'handler,number,organ',
    view = 'organ',
    tab: _,
    from: _from,
    to: _to,
    ...filters
  } = useSearch({ from: '/signed-in/reviews' })
  const navigate = useNavigate({ from: '/reviews' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readReviewSearch({ ...before, after: undefined, ...changed }) })
  const shown = { ...filters, view }
  const query = { ...shown, ...(after && { after }), limit: 50 }
  const reviews = useQuery({
    queryKey: ['reviews', query],
    queryFn: ({ signal }) => call(listReviews, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Segmented
        className={styles['narrow'] ?? ''}
        aria-label={t('triage.view')}
        value={view}
        options={reviewViews.map((value) => ({ value, label: t(`quality.views.${value}`) }))}
        onChange={(next) => change({ view: next })}
      />
      <FilterBar
        search={null}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            title: t('quality.state'),
            value: filters.state,
            options: reviewStates.map((value) => ({ value, label: t(`quality.states.${value}`) })),
          },
          {
            kind: 'choice',
            name: 'grade',
            title: t('quality.grade'),
            value: filters.grade,
            options: grades.map((value) => ({ value, label: say(gradeTitles[value]) })),
          },
          {
            kind: 'given',
            name: 'sample',
            title: t('quality.tabs.samples'),
            value: filters.sample,
            shown: t('quality.tabs.samples'),
          },
        ]}
      />
      <ListTable
        label={t('nav.reviews')}
        columns={useColumns()}
        answer={reviews.data}
        error={reviews.error}
        isFetching={reviews.isPlaceholderData}
        retry={() => void reviews.refetch()}
        after={after}
        without={without}
        tools={
          <ExportList
            read={(format, reading) =>
              download(format === 'csv' ? exportReviewsCsv : exportReviewsXlsx, { query: shown }, reading)
            }
          />
        }
        onPage={(next) => change({ after: next })}
        onWithout={(next = ',') => change({ without: next })}
        empty={t(may('quality', 'draw') ? 'quality.empty' : 'quality.emptyOthers')}
      />
    </>
  )
}
