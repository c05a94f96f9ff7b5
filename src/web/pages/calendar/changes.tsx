import { type CalendarChangeView, decideCalendar } from '#areas/procedures/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useMay, useMe } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './calendar.module.css'
import { affectedQuery, calendarQuery } from './queries.ts'
import { readCalendarSearch } from './search.ts'

/** The periods that a change moves, each with the day before and the day after. */
const Affected = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const affected = useInfiniteQuery(affectedQuery(id))
  if (affected.isPending) return <Loading rows={4} />
  if (affected.error) return <Failure error={affected.error} retry={() => void affected.refetch()} />
  const rows = affected.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <p className="soft">{t('calendar.nothingMoves')}</p>
  const day = (date: string, provisional: boolean) => (
    <>
      {say(dateText(date))} {provisional && <Tag color="warning">{t('clock.provisional')}</Tag>}
    </>
  )
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('calendar.affected')}>
        <table className={styles['affected']}>
          <thead>
            <tr>
              <th scope="col">{t('calendar.period')}</th>
              <th scope="col">{t('lead.organ')}</th>
              <th scope="col">{t('calendar.before')}</th>
              <th scope="col">{t('calendar.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.clockId}>
                <td>
                  {row.caseId ? (
                    <Link to="/cases/$id" params={{ id: row.caseId }}>
                      {say(row.title)}
                    </Link>
                  ) : (
                    say(row.title)
                  )}
                </td>
                <td>{say(row.organ)}</td>
                <td>{day(row.due, row.provisional)}</td>
                <td>
                  <strong>{day(row.dueAfter, row.provisionalAfter)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {affected.hasNextPage && (
        <Button loading={affected.isFetchingNextPage} onClick={() => void affected.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}

export const tones = {
  proposed: 'warning',
  approved: 'processing',
  done: 'success',
  rejected: 'default',
} as const

const Change = ({ change, isOpen }: { readonly change: CalendarChangeView; readonly isOpen: boolean }) => {
  const { t } = useTranslation()
  const may = useMay()
  const isOwn = change.proposedBy === useMe().account.id
  const navigate = useNavigate({ from: '/calendar' })
  const queries = useQueryClient()
  const decide = useMutation({
    mutationFn: (approve: boolean) => call(decideCalendar, { params: { id: change.id }, body: { approve } }),
    onSettled: () => queries.invalidateQueries(calendarQuery),
  })
  return (
    <li className={styles['change']}>
      <div className={styles['tools']}>
        <strong>{change.year}</strong> {change.source}
        <Tag color={tones[change.state]}>{t(`calendar.states.${change.state}`)}</Tag>
        <span className="soft small">
          {t('calendar.moves', { affected: change.affected, recomputed: change.recomputed })}
        </span>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() =>
            void navigate({
              search: (before) => readCalendarSearch({ ...before, change: isOpen ? undefined : change.id }),
            })
          }
        >
          {t('calendar.affected')}
        </Button>
      </div>
      {isOpen && <Affected id={change.id} />}
      {decide.error && <Failure error={decide.error} />}
      {change.state === 'proposed' && may('procedures', 'decide_calendar') && (
        <div className={styles['tools']}>
          {isOwn ? (
            <span className="soft">{t('calendar.byAnother')}</span>
          ) : (
            <Button type="primary" loading={decide.isPending} onClick={() => decide.mutate(true)}>
              {t('calendar.approve')}
            </Button>
          )}
          <Button loading={decide.isPending} onClick={() => decide.mutate(false)}>
            {t('calendar.reject')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** What was entered, what it moves, and the decision. */
export const Changes = ({ changes }: { readonly changes: readonly CalendarChangeView[] }) => {
  const { t } = useTranslation()
  const { change: opened } = useSearch({ from: '/signed-in/calendar' })
  if (changes.length === 0) return null
  return (
    <section className={styles['card']} aria-label={t('calendar.changes')}>
      <h2>{t('calendar.changes')}</h2>
      <ul>
        {changes.map((change) => (
          <Change key={change.id} change={change} isOpen={change.id === opened} />
        ))}
      </ul>
    </section>
  )
}
