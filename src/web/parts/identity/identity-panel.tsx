import type { ReportView } from '#areas/intake/contract.ts'
import { findRole } from '#areas/accounts/domain/roles.ts'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { momentWords } from '../moments.ts'
import { Failure } from '../states.tsx'
import { useToday } from '../today.ts'
import styles from './identity.module.css'
import { OpenedIdentity } from './opened-identity.tsx'
import { OpenForm } from './open-form.tsx'
import { useIdentity } from './use-report.ts'

const Openings = ({ openings }: { readonly openings: ReportView['openings'] }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  if (openings.length === 0) return <p className="soft small">{t('identity.neverOpened')}</p>
  return (
    <details>
      <summary>{t('identity.openings', { count: openings.length })}</summary>
      <ol className={styles['openings']}>
        {openings.map(({ at, organ, role, reasonTitle, note }) => (
          <li key={at + role}>
            {say(momentWords(at, today))} · {say(organ)} ·{' '}
            {say(findRole(role)?.title ?? { zh: role, en: role })}
            <p className="soft small">
              {say(reasonTitle)}
              {note && ` · ${note}`}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

const Erase = ({ erase }: { readonly erase: ReturnType<typeof useIdentity>['erase'] }) => {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <Button type="text" danger size="small" onClick={() => setAsked(true)}>
        {t('identity.erase')}
      </Button>
    )
  // It cannot be undone, so it takes a second word.
  return (
    <Alert
      type="error"
      showIcon
      title={t('identity.eraseWhy')}
      description={erase.error && <Failure error={erase.error} />}
      action={
        <div className={styles['tools']}>
          <Button danger size="small" loading={erase.isPending} onClick={() => erase.mutate()}>
            {t('identity.eraseNow')}
          </Button>
          <Button size="small" onClick={() => setAsked(false)}>
            {t('common.cancel')}
          </Button>
        </div>
      }
    />
  )
}

/** Who reported: masked until somebody who may opens it with a reason. */
export const IdentityPanel = ({ report }: { readonly report: ReportView }) => {
  const { t } = useTranslation()
  const may = useMay()
  const { open, erase } = useIdentity(report.id)
  const [asking, setAsking] = useState(false)
  if (report.anonymous) return <p className="soft">{t('identity.anonymous')}</p>
  if (erase.isSuccess) return <p className="soft">{t('identity.erased')}</p>
  const hide = () => {
    open.reset()
    setAsking(false)
  }
  return (
    <>
      {open.data ? (
        <>
          <OpenedIdentity identity={open.data} />
          <Button size="small" onClick={hide}>
            {t('identity.hide')}
          </Button>
        </>
      ) : asking ? (
        <OpenForm open={open} onCancel={hide} />
      ) : (
        <div className={styles['masked']}>
          <span aria-label={t('identity.masked')} role="img" className={styles['mask']}>
            ＊＊＊
          </span>
          {may('intake', 'open_identity') && (
            <Button size="small" onClick={() => setAsking(true)}>
              {t('identity.open')}
            </Button>
          )}
          {may('intake', 'erase_identity') && <Erase erase={erase} />}
        </div>
      )}
      {may('intake', 'see_openings') && <Openings openings={report.openings} />}
    </>
  )
}
