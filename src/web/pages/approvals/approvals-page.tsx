import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApprovalView, approvalsQuery } from '../../api/approvals.ts'
import { useRowKeys } from '../../parts/row-keys.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { ApprovalLine } from './approval-line.tsx'
import styles from './approvals.module.css'
import { Absences } from './absences.tsx'

const views: readonly ApprovalView[] = ['turn', 'proposed', 'spoken']

/** What waits for my word, what I put up, what I have spoken on; made for a phone first. */
export const ApprovalsPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const page = useRef<HTMLDivElement>(null)
  useRowKeys(page)
  const { view = 'turn' } = useSearch({ from: '/signed-in/approvals' })
  const navigate = useNavigate({ from: '/approvals' })
  const list = useQuery(approvalsQuery(view))
  const rows = list.data?.rows ?? []
  return (
    <div ref={page} className={styles['page']}>
      <h1>{t('nav.approvals')}</h1>
      <Segmented<ApprovalView>
        block
        aria-label={t('approvals.view')}
        value={view}
        options={views.map((value) => ({ value, label: t(`approvals.views.${value}`) }))}
        onChange={(chosen) => void navigate({ search: chosen === 'turn' ? {} : { view: chosen } })}
      />
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <Nothing title={t(`approvals.empty.${view}`)}>
          {view === 'turn' && <p>{t('approvals.emptyWhy')}</p>}
        </Nothing>
      )}
      {rows.length > 0 && (
        <ul className={styles['rows']}>
          {rows.map((row) => (
            <ApprovalLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      <nav className={styles['tools']} aria-label={t('approvals.office')}>
        <Link to="/approvals/matrix">{t('approvals.matrix')}</Link>
        {may('approvals', 'read_committee') && (
          <Link to="/approvals/committee">{t('approvals.committee')}</Link>
        )}
      </nav>
      <Absences />
    </div>
  )
}
