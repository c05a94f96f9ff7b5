import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { approvalCountQuery } from '../api/approvals.ts'
import styles from './approval-count.module.css'

/** How many requests wait for the reader's word, beside the page that lists them. */
export const ApprovalCount = () => {
  const { t } = useTranslation()
  const turn = useQuery({ ...approvalCountQuery, meta: { quiet: true } }).data?.turn ?? 0
  if (turn === 0) return null
  return (
    <span className={styles['count']} aria-label={t('approvals.waiting', { count: turn })}>
      {turn > 99 ? '99+' : turn}
    </span>
  )
}
