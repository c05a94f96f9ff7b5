import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { warningsQuery } from '../api/warnings.ts'
import styles from './bell.module.css'
import { useMay } from './session.ts'

/** How many warnings nobody has seen yet, and the way to them. */
export const Bell = () => {
  const { t } = useTranslation()
  const may = useMay()
  const tells = may('procedures', 'dismiss_warnings') && may('cases', 'read')
  const { data } = useQuery({ ...warningsQuery, enabled: tells })
  if (!tells) return null
  const count = data?.rows.length ?? 0
  const shown = data?.more ? `${count}+` : String(count)
  return (
    <Link to="/warnings" className={styles['bell'] ?? ''}>
      <BellOutlined aria-hidden="true" />
      <span className={styles['name']}>{t('nav.warnings')}</span>
      {count > 0 && (
        <>
          <span className={styles['count']} aria-hidden="true">
            {shown}
          </span>
          <span className="unseen">{t('warnings.unseen', { count: shown })}</span>
        </>
      )}
    </Link>
  )
}
