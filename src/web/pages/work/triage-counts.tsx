import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ToneShape } from '../../parts/clock-bar/tone-shape.tsx'
import styles from './work.module.css'

type Counts = {
  readonly overdue: number
  readonly today: number
  readonly week: number
  readonly offered: number
}

/** What waits at the triage desk; each number opens its queue. */
export const TriageCounts = ({ counts }: { readonly counts: Counts }) => {
  const { t } = useTranslation()
  return (
    <nav className={styles['triage']} aria-label={t('nav.triage')}>
      <strong>{t('nav.triage')}</strong>
      <Link to="/triage" search={{ due: 'overdue' }}>
        <ToneShape tone="overdue" /> {t('due.overdue')} <b>{counts.overdue}</b>
      </Link>
      <Link to="/triage" search={{ due: 'today' }}>
        <ToneShape tone="today" /> {t('due.today')} <b>{counts.today}</b>
      </Link>
      <Link to="/triage" search={{ due: 'week' }}>
        <ToneShape tone="soon" /> {t('due.week')} <b>{counts.week}</b>
      </Link>
      <Link to="/triage" search={{ view: 'offered' }}>
        <ToneShape tone="calm" /> {t('triage.views.offered')} <b>{counts.offered}</b>
      </Link>
    </nav>
  )
}
