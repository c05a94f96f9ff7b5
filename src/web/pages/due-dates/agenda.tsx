import type { IsoDate } from '#kernel/time/date.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './due-dates.module.css'

/** For a phone: the days on which something is due, one below the other. */
export const Agenda = ({
  day,
  today,
  counts,
  onDay,
}: {
  readonly day: IsoDate
  readonly today: IsoDate
  readonly counts: ReadonlyMap<IsoDate, number>
  readonly onDay: (day: IsoDate) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  if (counts.size === 0) return <p className="soft">{t('dueDates.noneHere')}</p>
  return (
    <ul className={styles['agenda']} aria-label={t('dueDates.days')}>
      {[...counts].map(([date, count]) => (
        <li key={date}>
          <button
            type="button"
            aria-pressed={date === day}
            aria-current={date === today ? 'date' : undefined}
            data-late={date < today}
            onClick={() => onDay(date)}
          >
            <span>{say(dayWords(date, today))}</span>
            <b className={styles['count']}>{count}</b>
          </button>
        </li>
      ))}
    </ul>
  )
}
