import type { DueRow } from '#areas/cases/due-dates/contract.ts'
import { daysBetween, type IsoDate } from '#kernel/time/date.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayWords, standingWords } from '../../parts/clock-bar/due-words.ts'
import { ToneShape } from '../../parts/clock-bar/tone-shape.tsx'
import { MatterLink } from '../../parts/matter-link.tsx'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './due-dates.module.css'
import { type Asked, dueListQuery } from './queries.ts'

const toneOf = (dueOn: IsoDate, today: IsoDate) => {
  const left = daysBetween(today, dueOn)
  return left < 0 ? 'overdue' : left === 0 ? 'today' : left <= 3 ? 'soon' : 'calm'
}

const Row = ({ row, today, withOrgan }: { row: DueRow; today: IsoDate; withOrgan: boolean }) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <li className={styles['row']}>
      <p className={styles['period']}>
        <ToneShape tone={toneOf(row.dueOn, today)} />
        <span title={say(row.basis.full)}>{say(row.title)}</span>
        {row.provisional && <Tag color="warning">{t('clock.provisional')}</Tag>}
      </p>
      <div>
        <MatterLink caseId={row.caseId} leadId={row.leadId} className={styles['title']}>
          {row.about || row.number}
        </MatterLink>
        <p className="soft small">
          {row.number}
          {withOrgan && ` · ${say(row.organ)}`}
          {row.handler && ` · ${t('dueDates.handler', { name: row.handler })}`}
        </p>
      </div>
    </li>
  )
}

/** What is due on a day, or on each day of a week. */
export const DueRows = ({ asked, today }: { readonly asked: Asked; readonly today: IsoDate }) => {
  const { t } = useTranslation()
  const say = useSay()
  const list = useInfiniteQuery(dueListQuery(asked))
  if (list.isPending) return <Loading rows={4} />
  if (list.error) return <Failure error={list.error} retry={() => void list.refetch()} />
  const days = Map.groupBy(
    list.data.pages.flatMap(({ rows }) => rows),
    ({ dueOn }) => dueOn,
  )
  if (days.size === 0 && asked.from === asked.to)
    return (
      <p className="soft">
        {say(dayWords(asked.from, today))}
        {t('common.comma')}
        {t('dueDates.none')}
      </p>
    )
  if (days.size === 0)
    return (
      <Nothing title={t('dueDates.noneHere')}>
        <p>{t('dueDates.noneHereWhy')}</p>
      </Nothing>
    )
  return (
    <>
      {[...days].map(([date, rows]) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`} data-late={date < today} className={styles['dayHead']}>
            {say(dayWords(date, today))}
            {t('common.comma')}
            {say(standingWords({ tone: toneOf(date, today), left: daysBetween(today, date), held: null }))}
          </h2>
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <Row key={row.clockId} row={row} today={today} withOrgan={asked.view === 'subtree'} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}
