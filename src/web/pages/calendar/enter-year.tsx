import { proposeCalendar } from '#areas/procedures/contract.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { text } from '#kernel/text.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './calendar.module.css'
import { type EnteredDay, toggled } from './days.ts'
import { Month, months } from './month.tsx'
import { calendarQuery } from './queries.ts'

const holidays = [
  text('元旦', "New Year's Day"),
  text('春节', 'Spring Festival'),
  text('清明节', 'Tomb-sweeping Day'),
  text('劳动节', 'Labour Day'),
  text('端午节', 'Dragon Boat Festival'),
  text('中秋节', 'Mid-autumn Festival'),
  text('国庆节', 'National Day'),
]

/** A year's notice, entered day by day on the calendar itself; nothing changes before somebody approves. */
export const EnterYear = ({ year, onClose }: { readonly year: number; readonly onClose: () => void }) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate({ from: '/calendar' })
  const draft = useDraft<{ source: string; days: readonly EnteredDay[] }>(`calendar.${year}`, {
    source: '',
    days: [],
  })
  const { source, days } = draft.value
  const [holiday, setHoliday] = useState(0)
  const calendar = useMemo(
    () => makeCalendar({ overrides: days.map((day) => ({ ...day, source: '' })) }),
    [days],
  )
  const propose = useMutation({
    mutationFn: () => call(proposeCalendar, { body: { year, source, days: [...days] } }),
    onSuccess: async (change) => {
      draft.clear()
      await queries.invalidateQueries(calendarQuery)
      await navigate({ search: (before) => ({ ...before, change: change.id }) })
      onClose()
    },
  })
  return (
    <form
      className={styles['card']}
      aria-label={t('calendar.enter', { year })}
      onSubmit={(event) => {
        event.preventDefault()
        propose.mutate()
      }}
    >
      <h2>{t('calendar.enter', { year })}</h2>
      <p className="soft">{t('calendar.enterWhat')}</p>
      {propose.error && <Failure error={propose.error} />}
      <div className={styles['fields']}>
        <Field
          label={t('calendar.source')}
          required
          hint={t('calendar.sourceHint')}
          fault={faultOf(propose.error, 'source')}
        >
          {(described) => (
            <Input
              {...described}
              maxLength={200}
              value={source}
              onChange={(event) => draft.change({ source: event.target.value, days })}
            />
          )}
        </Field>
        <Field label={t('calendar.holiday')} required hint={t('calendar.holidayHint')}>
          {(described) => (
            <Select
              {...described}
              value={holiday}
              options={holidays.map((name, value) => ({ value, label: say(name) }))}
              onChange={setHoliday}
            />
          )}
        </Field>
      </div>
      <div className={styles['year']}>
        {months.map((month) => (
          <Month
            key={month}
            year={year}
            month={month}
            calendar={calendar}
            onToggle={(date) => draft.change({ source, days: toggled(days, date, holidays[holiday]!) })}
          />
        ))}
      </div>
      <p aria-live="polite">{t('calendar.chosen', { count: days.length })}</p>
      <div className={styles['tools']}>
        <Button
          type="primary"
          htmlType="submit"
          loading={propose.isPending}
          disabled={days.length === 0 || source.trim() === ''}
        >
          {t('calendar.propose')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
