import type { LeadRow } from '#areas/leads/contract.ts'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented, Select } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { ClockLine } from '../../parts/clock-bar/clock-bar.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import styles from './queue.module.css'
import { dues } from '../../parts/list/dues.ts'
import { readTriageSearch, triageViews } from './search.ts'

const Filters = () => {
  const { t } = useTranslation()
  const { view = 'triage', due, search } = useSearch({ from: '/signed-in/triage' })
  const navigate = useNavigate({ from: '/triage' })
  return (
    <div className={styles['filters']}>
      <Segmented
        block
        size="small"
        aria-label={t('triage.view')}
        value={view}
        options={triageViews.map((one) => ({ value: one, label: t(`triage.views.${one}`) }))}
        onChange={(chosen) => void navigate({ search: { view: chosen } })}
      />
      <div className={styles['pair']}>
        <SearchBox
          value={search}
          onSearch={(words) =>
            void navigate({
              search: (before) => readTriageSearch({ ...before, lead: undefined, search: words }),
            })
          }
        />
        <Select
          allowClear
          aria-label={t('list.due')}
          placeholder={t('list.due')}
          value={due ?? null}
          options={dues.map((one) => ({
            value: one,
            label: t(`due.${one}`),
          }))}
          onChange={(chosen: string | undefined) =>
            void navigate({
              search: (before) => readTriageSearch({ ...before, lead: undefined, due: chosen }),
            })
          }
        />
      </div>
    </div>
  )
}

const Row = ({
  row,
  shown,
  onOpen,
}: {
  readonly row: LeadRow
  readonly shown: boolean
  readonly onOpen: () => void
}) => {
  const { t } = useTranslation()
  const { nameOf } = usePlan()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (shown) button.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles['row']}
        aria-current={shown ? 'true' : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onOpen}
      >
        <span className={styles['title']}>
          {row.urgency.length > 0 && (
            <span
              className={styles['urgent']}
              title={row.urgency.map((id) => nameOf('urgency', id)).join(' ')}
            >
              ▲
            </span>
          )}
          {row.title}
        </span>
        {row.clock && <ClockLine clock={row.clock} />}
        <span className={styles['meta']}>
          {[
            row.placeText,
            row.priorityId && nameOf('priority', row.priorityId),
            row.personsAffected !== null &&
              row.personsAffected > 1 &&
              t('lead.people', { count: row.personsAffected }),
          ]
            .filter((part) => !!part)
            .join(' · ')}
        </span>
      </button>
    </li>
  )
}

/** Leads by due date. What waits longest for an answer stands on top. */
export const Queue = ({
  query,
  rows,
  shown,
  onOpen,
}: {
  readonly query: Pick<
    UseInfiniteQueryResult<{ pages: { count: number; more: boolean }[] }>,
    'data' | 'error' | 'isPending' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'refetch'
  >
  readonly rows: readonly LeadRow[]
  readonly shown: string | undefined
  readonly onOpen: (id: string) => void
}) => {
  const { t } = useTranslation()
  const first = query.data?.pages[0]
  return (
    <section className={styles['queue']} aria-label={t('triage.queue')}>
      <Filters />
      <p className={styles['count']} aria-live="polite">
        {first && t(first.more ? 'list.countMore' : 'list.count', { count: first.count })}
      </p>
      {query.isPending && <Loading rows={10} />}
      {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && rows.length === 0 && <Nothing title={t('triage.none')} />}
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <Row key={row.id} row={row} shown={row.id === shown} onOpen={() => onOpen(row.id)} />
        ))}
        {query.hasNextPage && (
          <li>
            <Button
              block
              type="text"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t('list.more')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}
