import type { Text } from '#kernel/text.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../texts/i18n.ts'
import { FileDrop } from './file-drop.tsx'
import styles from './sheet-import.module.css'
import { Failure } from './states.tsx'

const base64Of = async (file: File): Promise<string> => {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
  return url.slice(url.indexOf(',') + 1)
}

type Report = {
  readonly applied: boolean
  readonly added: number
  readonly changed: number
  readonly faults: readonly { readonly line: number; readonly column: string; readonly message: Text }[]
}

/** First what a sheet would change, then the change itself. */
export const SheetImport = <R extends Report>({
  title,
  what,
  counts,
  queryKey,
  read,
  onClose,
}: {
  readonly title: string
  readonly what: string
  readonly counts: (report: R) => string
  /** What is read again once the sheet is in. */
  readonly queryKey: readonly string[]
  /** The file in base 64, tried or put in. */
  readonly read: (body: { readonly file: string; readonly dryRun: boolean }) => Promise<R>
  readonly onClose: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: async ({ file, dryRun }: { readonly file: File; readonly dryRun: boolean }) =>
      read({ file: await base64Of(file), dryRun }),
    onSuccess: ({ applied }) => applied && queries.invalidateQueries({ queryKey }),
  })
  const report = send.data
  const file = send.variables?.file
  const isReady = report && !report.applied && report.faults.length === 0 && report.added + report.changed > 0
  return (
    <section className={styles['card']} aria-label={title}>
      <h2>{title}</h2>
      <p className="soft">{what}</p>
      <FileDrop
        title={t('organs.importChoose')}
        {...(file && { hint: file.name })}
        accept=".csv,text/csv"
        onFiles={([chosen]) => chosen && send.mutate({ file: chosen, dryRun: true })}
      />
      <div aria-live="polite">
        {send.isPending && <p className="soft">{t('state.loading')}</p>}
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
                <p>{counts(report)}</p>
                <ul className={styles['faults']}>
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
      <div className={styles['tools']}>
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
