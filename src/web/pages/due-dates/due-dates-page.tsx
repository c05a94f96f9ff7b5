import { dueViews } from '#areas/cases/due-dates/domain/views.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../parts/media.ts'
import { useRowKeys } from '../../parts/row-keys.ts'
import { daysWords, monthsWords } from '../../parts/span-words.ts'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useMe } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { calendarWith } from '../calendar/days.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { Agenda } from './agenda.tsx'
import styles from './due-dates.module.css'
import { DueRows } from './due-rows.tsx'
import { MonthGrid } from './month-grid.tsx'
import { dueDaysQuery } from './queries.ts'
import { type DueSearch, readDueSearch } from './search.ts'
import { type Span, spanOf, spans, stepped } from './spans.ts'

/** Holidays as they were published, until those entered here have come. */
const useCalendar = () => {
  const { data } = useQuery(calendarQuery)
  return useMemo(() => (data ? calendarWith(data.announced, data.changes) : makeCalendar()), [data])
}

const most = 1_000

const Before = ({ count, view }: { readonly count: number; readonly view: string }) => {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <Link
      to="/cases"
      search={{ view: view === 'mine' ? 'mine' : 'organ', due: 'overdue' }}
      className={styles['before'] ?? ''}
    >
      {t(count >= most ? 'dueDates.beforeMore' : 'dueDates.before', { count })}
    </Link>
  )
}

const Steps = ({
  span,
  day,
  today,
  onDay,
}: {
  readonly span: Span
  readonly day: string
  readonly today: string
  readonly onDay: (day: string) => void
}) => {
  const { t } = useTranslation()
  return (
    <span className={styles['steps']}>
      <Button
        icon={<LeftOutlined />}
        aria-label={t(`dueDates.previous.${span}`)}
        onClick={() => onDay(stepped(day, span, -1))}
      />
      <Button disabled={day === today} onClick={() => onDay(today)}>
        {t('dueDates.today')}
      </Button>
      <Button
        icon={<RightOutlined />}
        aria-label={t(`dueDates.next.${span}`)}
        onClick={() => onDay(stepped(day, span, 1))}
      />
    </span>
  )
}

/** What is due when: a month or a week, for oneself, the organ, or all below it. */
export const DueDatesPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const isPhone = useIsPhone()
  const calendar = useCalendar()
  const { level } = useMe().acting.organ
  const page = useRef<HTMLDivElement>(null)
  useRowKeys(page)
  const { view = 'mine', span = 'month', day = today } = useSearch({ from: '/signed-in/due-dates' })
  const navigate = useNavigate({ from: '/due-dates' })
  const go = (change: DueSearch) =>
    void navigate({ search: (before) => readDueSearch({ ...before, ...change }), replace: true })
  const onDay = (chosen: string) => go({ day: chosen })
  const shown = spanOf(day, span)
  const days = useQuery(dueDaysQuery({ view, ...shown }))
  const counts = new Map(days.data?.days.map(({ date, count }) => [date, count]))
  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.due-dates')}</h1>
        <Segmented
          aria-label={t('dueDates.view')}
          value={view}
          // A county leads nobody.
          options={(level === 'county' ? dueViews.slice(0, 2) : dueViews).map((value) => ({
            value,
            label: t(`dueDates.views.${value}`),
          }))}
          onChange={(chosen) => go({ view: chosen })}
        />
        <Segmented
          aria-label={t('dueDates.span')}
          value={span}
          options={spans.map((value) => ({ value, label: t(`dueDates.spans.${value}`) }))}
          onChange={(chosen) => go({ span: chosen })}
        />
        <Steps span={span} day={day} today={today} onDay={onDay} />
        <strong aria-live="polite">
          {say(
            span === 'month'
              ? monthsWords(day.slice(0, 7), day.slice(0, 7))
              : daysWords(shown.from, shown.to),
          )}
        </strong>
        <Before count={days.data?.before ?? 0} view={view} />
      </header>
      {days.error && <Failure error={days.error} retry={() => void days.refetch()} />}
      {span === 'month' &&
        (isPhone ? (
          <Agenda day={day} today={today} counts={counts} onDay={onDay} />
        ) : (
          <MonthGrid day={day} today={today} calendar={calendar} counts={counts} onDay={onDay} />
        ))}
      <DueRows asked={span === 'month' ? { view, from: day, to: day } : { view, ...shown }} today={today} />
    </div>
  )
}
