import { ledgerStatus } from '#areas/ledger/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Facts } from '../../parts/facts.tsx'
import { momentWords } from '../../parts/moments.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './audit.module.css'

/** How far the log is sealed: what anybody may hold against a receipt. */
export const Sealing = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const status = useQuery({
    queryKey: ['ledger', 'status'],
    queryFn: ({ signal }) => call(ledgerStatus, {}, { signal }),
    refetchInterval: 15_000,
  })
  if (status.isPending) return <Loading rows={3} />
  if (status.error) return <Failure error={status.error} retry={() => void status.refetch()} />
  const { head, unsealed } = status.data
  return (
    <>
      {head === null ? (
        <p>{t('audit.noHead')}</p>
      ) : (
        <Facts
          facts={[
            [t('audit.sealed'), t('audit.entries', { count: head.size })],
            [t('audit.sealedAt'), say(momentWords(head.at, today))],
            [t('audit.waiting'), t('audit.entries', { count: unsealed })],
            [t('audit.key'), <code key="key">{head.keyId}</code>],
          ]}
        />
      )}
      {head && (
        <p className="small">
          <span className="soft">{t('audit.root')}</span> <code className={styles['hash']}>{head.root}</code>
        </p>
      )}
      <p className="soft small">
        {t('audit.walk')} <code>npx jianhu ledger verify</code>
      </p>
    </>
  )
}
