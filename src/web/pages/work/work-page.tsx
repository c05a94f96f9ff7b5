import { myWork } from '#areas/cases/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { ToneShape } from '../../parts/clock-bar/tone-shape.tsx'
import { dues } from '../../parts/list/dues.ts'
import { useRowKeys } from '../../parts/row-keys.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { ApprovalsWaiting } from './approvals-waiting.tsx'
import { TriageCounts } from './triage-counts.tsx'
import { WorkRow } from './work-row.tsx'
import styles from './work.module.css'

const isDue = (id: string): id is (typeof dues)[number] => dues.some((due) => due === id)

/** What is due, the most urgent first; each row has the one thing to do next. */
export const WorkPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const page = useRef<HTMLDivElement>(null)
  useRowKeys(page)
  const work = useQuery({ queryKey: ['work'], queryFn: ({ signal }) => call(myWork, {}, { signal }) })
  const groups = work.data?.groups.filter(({ rows }) => rows.length > 0) ?? []
  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.work')}</h1>
        <Link to="/due-dates">{t('dueDates.open')}</Link>
      </header>
      {work.isPending && <Loading rows={10} />}
      {work.error && <Failure error={work.error} retry={() => void work.refetch()} />}
      {!!work.data?.received && (
        <nav className={styles['triage']} aria-label={t('case.views.received')}>
          <Link to="/cases" search={{ view: 'received' }}>
            <ToneShape tone="today" /> {t('work.received')} <b>{work.data.received}</b>
          </Link>
        </nav>
      )}
      {may('approvals', 'read') && <ApprovalsWaiting />}
      {work.data?.triage && <TriageCounts counts={work.data.triage} />}
      {work.data && groups.length === 0 && (
        <Nothing title={t('work.empty')}>
          <p>{t('work.emptyWhy')}</p>
          {may('leads', 'triage') && <Link to="/triage">{t('work.toTriage')}</Link>}
        </Nothing>
      )}
      {groups.map(({ id, count, more, rows }) => (
        <section key={id} className={styles['group']} data-group={id} aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`}>
            {t(`due.${id}`)}
            <span className={styles['count']}>{more ? `${count}+` : count}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <WorkRow key={row.id} row={row} />
            ))}
          </ul>
          {more && (
            <Link to="/cases" search={{ view: 'mine', ...(isDue(id) && { due: id }) }}>
              {t('work.all')}
            </Link>
          )}
        </section>
      ))}
    </div>
  )
}
