import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/problem.ts'
import styles from './states.module.css'

/** What a list is for, and the first step, where there is nothing in it. */
export const Nothing = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className={styles['nothing']}>
    <svg viewBox="0 0 48 32" width="72" height="48" aria-hidden="true">
      <rect x="4" y="6" width="40" height="5" rx="2.5" />
      <rect x="4" y="15" width="28" height="5" rx="2.5" />
      <rect x="4" y="24" width="34" height="5" rx="2.5" />
    </svg>
    <p className={styles['nothingTitle']}>{title}</p>
    {children && <div className="soft">{children}</div>}
  </div>
)

/** Something of the size of what comes, so that nothing jumps. */
export const Loading = ({ rows = 6 }: { readonly rows?: number }) => {
  const { t } = useTranslation()
  return (
    <div aria-busy="true" aria-label={t('state.loading')} role="status" className={styles['loading']}>
      <Skeleton active title={false} paragraph={{ rows, width: '100%' }} />
    </div>
  )
}

/** What went wrong, what became of the work, and how to go on. */
export const Failure = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const { t } = useTranslation()
  const again = retry && (
    <Button size="small" onClick={retry}>
      {t('state.retry')}
    </Button>
  )
  if (isProblem(error, 403))
    return <Alert type="info" showIcon title={t('state.forbidden')} description={error.body.title} />
  if (isProblem(error, 404))
    return <Alert type="info" showIcon title={t('state.missing')} description={t('state.missingWhy')} />
  if (isProblem(error))
    return (
      <Alert
        type="error"
        showIcon
        title={error.body.title}
        description={
          <>
            {error.body.faults
              ?.filter(({ message }) => message !== error.body.title)
              .map(({ field, message }) => (
                <p key={field + message}>{message}</p>
              ))}
            {error.body.reference && (
              <p className="small">{t('state.reference', { code: error.body.reference })}</p>
            )}
          </>
        }
        action={again}
      />
    )
  return (
    <Alert
      type="warning"
      showIcon
      title={t('state.unreached')}
      description={t('state.unreachedKept')}
      action={again}
    />
  )
}
