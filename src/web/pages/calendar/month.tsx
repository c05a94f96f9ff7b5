import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { useTranslation } from 'react-i18next'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import styles from './calendar.module.css'
import { type Day, weeksOf } from './days.ts'

const monthName = (year: number, month: number, language: 'zh' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'long' }).format(
    new Date(year, month - 1, 1),
  )

const kindOf = ({ rests, swapped }: Day): 'holiday' | 'swapped' | 'rest' | 'work' =>
  swapped ? (rests ? 'holiday' : 'swapped') : rests ? 'rest' : 'work'

const DayCell = ({
  day,
  onToggle,
}: {
  readonly day: Day
  readonly onToggle: ((date: IsoDate) => void) | undefined
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const kind = kindOf(day)
  const told = `${day.number} ${t(`calendar.kinds.${kind}`)} ${day.name ? say(day.name) : ''}`
  const inside = (
    <>
      {day.number}
      {(kind === 'holiday' || kind === 'swapped') && (
        <span className={styles['sign']} aria-hidden="true">
          {t(`calendar.signs.${kind}`)}
        </span>
      )}
    </>
  )
  return (
    <td data-kind={kind} title={day.name && say(day.name)}>
      {onToggle ? (
        <button type="button" aria-label={told} aria-pressed={day.swapped} onClick={() => onToggle(day.date)}>
          {inside}
        </button>
      ) : (
        <span>
          {inside}
          <span className="unseen">{told}</span>
        </span>
      )}
    </td>
  )
}

export const Month = ({
  year,
  month,
  calendar,
  onToggle,
}: {
  readonly year: number
  readonly month: number
  readonly calendar: Calendar
  readonly onToggle?: ((date: IsoDate) => void) | undefined
}) => {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <table className={styles['month']}>
      <caption>{monthName(year, month, language)}</caption>
      <thead>
        <tr>
          {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => (
            <th key={day} scope="col">
              {t(`calendar.week.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month, calendar).map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day ? <DayCell key={day.date} day={day} onToggle={onToggle} /> : <td key={at} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const months = Array.from({ length: 12 }, (_, month) => month + 1)
