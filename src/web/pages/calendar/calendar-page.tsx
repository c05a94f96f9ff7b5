import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Select, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useMay } from '../../shell/session.ts'
import styles from './calendar.module.css'
import { Changes } from './changes.tsx'
import { calendarWith } from './days.ts'
import { EnterYear } from './enter-year.tsx'
import { Month, months } from './month.tsx'
import { calendarQuery } from './queries.ts'
import { VersionChanges } from './versions.tsx'

/** The days that legal time counts, year by year. */
export const CalendarPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const thisYear = Number(useToday().slice(0, 4))
  const { year: typed } = useSearch({ from: '/signed-in/calendar' })
  const navigate = useNavigate({ from: '/calendar' })
  const [entering, setEntering] = useState(false)
  const held = useQuery(calendarQuery)
  const calendar = useMemo(
    () => held.data && calendarWith(held.data.announced, held.data.changes),
    [held.data],
  )
  if (held.isPending) return <Loading rows={14} />
  if (!held.data || !calendar) return <Failure error={held.error} retry={() => void held.refetch()} />
  const year = Number(typed ?? thisYear)
  const years = [
    ...new Set([...held.data.announced.filter((one) => one >= thisYear - 4), thisYear, thisYear + 1, year]),
  ]
  const isAnnounced = held.data.announced.includes(year)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.calendar')}</h1>
        <Select
          aria-label={t('calendar.year')}
          value={year}
          options={years.toSorted((a, b) => a - b).map((value) => ({ value, label: String(value) }))}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, year: String(chosen) }) })}
        />
        <Tag color={isAnnounced ? 'success' : 'warning'}>
          {t(isAnnounced ? 'calendar.announced' : 'calendar.provisional')}
        </Tag>
        {may('procedures', 'enter_calendar') && !entering && (
          <Button onClick={() => setEntering(true)}>{t('calendar.enter', { year })}</Button>
        )}
      </header>
      {!isAnnounced && <p className="soft">{t('calendar.provisionalWhy')}</p>}
      <Changes changes={held.data.changes} />
      {may('cases', 'read_versions') && <VersionChanges />}
      {entering ? (
        <EnterYear key={year} year={year} onClose={() => setEntering(false)} />
      ) : (
        <>
          <ul className={styles['legend']} aria-label={t('calendar.legend')}>
            <li data-kind="holiday">{t('calendar.kinds.holiday')}</li>
            <li data-kind="swapped">{t('calendar.kinds.swapped')}</li>
            <li data-kind="rest">{t('calendar.kinds.rest')}</li>
          </ul>
          <div className={styles['year']}>
            {months.map((month) => (
              <Month key={month} year={year} month={month} calendar={calendar} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}
