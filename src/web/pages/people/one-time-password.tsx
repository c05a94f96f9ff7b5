import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './people.module.css'

/** Shown this once; whoever gets it has to change it at the first sign-in. */
export const OneTimePassword = ({ password }: { readonly password: string }) => {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t('people.password')}
      description={
        <>
          <p className={styles['password']}>{password}</p>
          <p>{t('people.passwordWhy')}</p>
        </>
      }
      action={
        // Without a secure address the browser has no clipboard for pages.
        'clipboard' in navigator && (
          <Button
            size="small"
            onClick={() => void navigator.clipboard.writeText(password).then(() => setCopied(true))}
          >
            {t(copied ? 'people.copied' : 'people.copy')}
          </Button>
        )
      }
    />
  )
}
