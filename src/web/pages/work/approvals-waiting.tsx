import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { approvalCountQuery } from '../../api/approvals.ts'
import { ToneShape } from '../../parts/clock-bar/tone-shape.tsx'
import styles from './work.module.css'

/** What waits for the reader's word; the number opens the list. */
export const ApprovalsWaiting = () => {
  const { t } = useTranslation()
  const turn = useQuery({ ...approvalCountQuery, meta: { quiet: true } }).data?.turn ?? 0
  if (turn === 0) return null
  return (
    <nav className={styles['triage']} aria-label={t('nav.approvals')}>
      <Link to="/approvals">
        <ToneShape tone="today" /> {t('approvals.views.turn')} <b>{turn}</b>
      </Link>
    </nav>
  )
}
