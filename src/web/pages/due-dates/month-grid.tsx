import type { Calendar } from '#kernel/time/calendar.ts'
import { type IsoDate, monthOf, yearOf } from '#kernel/time/date.ts'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { useSay } from '../../texts/i18n.ts'
import { type Day, weeksOf } from '../calendar/days.ts'
import styles from './due-dates.module.css'
import { dayByKey } from './spans.ts'

type GridProps = {
  readonly day: IsoDate
  readonly today: IsoDate
  readonly calendar: Calendar
  readonly counts: ReadonlyMap<IsoDate, number>
  readonly onDay: (day: IsoDate) => void
}

const DayButton = ({
  shown,
  props: { day, today, counts, onDay },
}: {
  readonly shown: Day
  readonly props: GridProps
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const count = counts.get(shown.date) ?? 0
  const words = say(dayWords(shown.date, today))
  const told = count === 0 ? t('dueDates.none') : t('dueDates.count', { count })
  return (
    <button
      type="button"
      data-day={shown.date}
      data-rests={shown.rests}
      data-late={count > 0 && shown.date < today}
      tabIndex={shown.date === day ? 0 : -1}
      aria-pressed={shown.date === day}
      aria-current={shown.date === today ? 'date' : undefined}
      aria-label={[words, shown.name && say(shown.name), told].filter(Boolean).join(t('common.comma'))}
      onClick={() => onDay(shown.date)}
    >
      <span className={styles['number']}>{shown.number}</span>
      {shown.name && <span className={styles['holiday']}>{say(shown.name)}</span>}
      {count > 0 && <b className={styles['count']}>{count}</b>}
    </button>
  )
}

/** A month, a number on each day; arrow keys walk through it as through any calendar. */
export const MonthGrid = (props: GridProps) => {
  const { day, calendar, onDay } = props
  const { t } = useTranslation()
  const grid = useRef<HTMLTableElement>(null)
  const walks = useRef(false)
  useEffect(() => {
    if (walks.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    walks.current = false
  }, [day])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(day, event.key)
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    walks.current = true
    onDay(next)
  }
  return (
    <table ref={grid} className={styles['grid']} onKeyDown={onKeyDown}>
      <caption className="unseen">
        {t('dueDates.days')}
        {t('common.comma')}
        {t('dueDates.keys')}
      </caption>
      <thead>
        <tr>
          {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`calendar.week.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(yearOf(day), monthOf(day), calendar).map((week, index) => (
          <tr key={index}>
            {week.map((shown, at) => (
              <td key={shown?.date ?? at}>{shown && <DayButton shown={shown} props={props} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
