import { importAddressees } from '#areas/recommendations/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from '../recommendations/recommendations.module.css'

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** First what a sheet would change, then the change itself. */
export const SheetImport = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: async ({ file, dryRun }: { readonly file: File; readonly dryRun: boolean }) =>
      call(importAddressees, { body: { file: await base64Of(file), dryRun } }),
    onSuccess: ({ applied }) => applied && queries.invalidateQueries({ queryKey: ['addressees'] }),
  })
  const report = send.data
  const file = send.variables?.file
  const isReady = report && !report.applied && report.faults.length === 0 && report.added + report.changed > 0
  return (
    <section className={styles['card']} aria-label={t('addressees.import')}>
      <h2>{t('addressees.import')}</h2>
      <p className="soft">{t('addressees.importWhat')}</p>
      <FileDrop
        title={t('organs.importChoose')}
        {...(file && { hint: file.name })}
        accept=".csv,text/csv"
        onFiles={([chosen]) => chosen && send.mutate({ file: chosen, dryRun: true })}
      />
      <div aria-live="polite">
        {send.error && <Failure error={send.error} />}
        {report && (
          <Alert
            type={report.faults.length > 0 ? 'error' : report.applied ? 'success' : 'info'}
            showIcon
            title={t(
              report.faults.length > 0
                ? 'organs.importFaults'
                : report.applied
                  ? 'organs.importDone'
                  : 'organs.importWould',
              { count: report.faults.length },
            )}
            description={
              <>
                <p>{t('addressees.importCounts', report)}</p>
                <ul>
                  {report.faults.slice(0, 200).map(({ line, column, message }) => (
                    <li key={`${line} ${column} ${message.zh}`}>
                      <strong>{t('organs.line', { line })}</strong> <code>{column}</code> {say(message)}
                    </li>
                  ))}
                </ul>
              </>
            }
          />
        )}
      </div>
      <div className={styles['row']}>
        {isReady && file && (
          <Button
            type="primary"
            loading={send.isPending}
            onClick={() => send.mutate({ file, dryRun: false })}
          >
            {t('organs.importApply')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </section>
  )
}
