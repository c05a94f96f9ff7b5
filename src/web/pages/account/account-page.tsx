import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../shell/session.ts'
import { Authenticator } from './authenticator.tsx'
import { ChangePassword } from './change-password.tsx'
import styles from './account.module.css'
import { DueFeed } from './due-feed.tsx'
import { Sessions } from './sessions.tsx'

/** One's own password, authenticator and sessions, and the calendar feed. */
export const AccountPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const [changed, setChanged] = useState(false)
  return (
    <div className={styles['page']}>
      <h1>{t('session.account')}</h1>
      <section className={styles['card']}>
        <h2>{t('account.sessions')}</h2>
        <Sessions />
      </section>
      {may('cases', 'keep_feed') && (
        <section className={styles['card']}>
          <h2>{t('feed.title')}</h2>
          <DueFeed />
        </section>
      )}
      <div className={styles['pair']}>
        <section className={styles['card']}>
          <h2>{t('account.password')}</h2>
          {changed && <Alert type="success" showIcon title={t('account.changed')} />}
          <ChangePassword onDone={() => setChanged(true)} />
        </section>
        <section className={styles['card']}>
          <h2>{t('account.totp')}</h2>
          <Authenticator />
        </section>
      </div>
    </div>
  )
}
