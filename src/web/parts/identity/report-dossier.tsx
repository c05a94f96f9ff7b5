import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../shell/session.ts'
import { Failure, Loading } from '../states.tsx'
import styles from './identity.module.css'
import { IdentityPanel } from './identity-panel.tsx'
import { ReportFiles } from './report-files.tsx'
import { ReportMessages } from './report-messages.tsx'
import { exchangeQuery, reportQuery, useExchangeWork } from './use-report.ts'

const Who = ({ reportId }: { readonly reportId: string }) => {
  const report = useQuery(reportQuery(reportId))
  if (report.isPending) return <Loading rows={2} />
  if (report.error) return <Failure error={report.error} retry={() => void report.refetch()} />
  return <IdentityPanel report={report.data} />
}

const Exchange = ({
  reportId,
  withMessages,
}: {
  readonly reportId: string
  readonly withMessages: boolean
}) => {
  const { t } = useTranslation()
  const exchange = useQuery(exchangeQuery(reportId))
  const { attach, send } = useExchangeWork(reportId)
  if (exchange.isPending) return <Loading rows={3} />
  if (exchange.error) return <Failure error={exchange.error} retry={() => void exchange.refetch()} />
  const { files, messages } = exchange.data
  return (
    <>
      <section aria-label={t('identity.files')}>
        <h3>{t('identity.files')}</h3>
        <ReportFiles reportId={reportId} files={files} attach={attach} />
      </section>
      {withMessages && (
        <section aria-label={t('identity.messages')}>
          <h3>{t('identity.messages')}</h3>
          <ReportMessages reportId={reportId} messages={messages} send={send} />
        </section>
      )}
    </>
  )
}

/**
 * What belongs to one report beside its text: who, files, messages. Read only when it is opened, so that
 * looking through a queue asks for none of it. A case shows its reporters' messages together by itself.
 */
export const ReportDossier = ({
  reportId,
  withMessages = true,
}: {
  readonly reportId: string
  readonly withMessages?: boolean
}) => {
  const { t } = useTranslation()
  const may = useMay()
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles['dossier']} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t(withMessages ? 'identity.dossier' : 'identity.dossierShort')}</summary>
      {opened && (
        <div className={styles['inside']}>
          <section aria-label={t('lead.reporter')}>
            <h3>{t('lead.reporter')}</h3>
            <Who reportId={reportId} />
          </section>
          {may('intake', 'read_exchange') && <Exchange reportId={reportId} withMessages={withMessages} />}
        </div>
      )}
    </details>
  )
}
