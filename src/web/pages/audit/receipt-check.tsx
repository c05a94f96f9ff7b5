import { checkReceipt } from '#areas/ledger/contract.ts'
import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './audit.module.css'

/** What cannot be read as JSON is no receipt, and the check says so itself. */
const contentOf = async (file: File): Promise<unknown> => {
  try {
    return JSON.parse(await file.text())
  } catch {
    return null
  }
}

/** Checks a receipt file by itself and against this log. */
export const ReceiptCheck = () => {
  const { t } = useTranslation()
  const say = useSay()
  const check = useMutation({
    mutationFn: async (file: File) => call(checkReceipt, { body: { receipt: await contentOf(file) } }),
  })
  return (
    <>
      <FileDrop
        title={t('audit.receipt.choose')}
        hint={check.variables?.name ?? t('audit.receipt.hint')}
        accept="application/json,.json"
        onFiles={([file]) => file && check.mutate(file)}
      />
      <div aria-live="polite">
        {check.error && <Failure error={check.error} />}
        {check.data && (
          <Alert
            type={check.data.ok ? 'success' : 'error'}
            showIcon
            title={t(
              check.data.ok
                ? check.data.sealed
                  ? 'audit.receipt.good'
                  : 'audit.receipt.promised'
                : 'audit.receipt.bad',
            )}
            description={
              <ul className={styles['checks']}>
                {check.data.checks.map(({ name, ok, explanation }) => (
                  <li key={name} data-ok={ok}>
                    {ok ? <CheckCircleFilled aria-hidden="true" /> : <CloseCircleFilled aria-hidden="true" />}
                    <span className="unseen">{t(ok ? 'audit.receipt.passed' : 'audit.receipt.failed')}</span>
                    {say(explanation)}
                  </li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </>
  )
}
