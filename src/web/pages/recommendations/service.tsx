import type { RecommendationView } from '#areas/recommendations/contract.ts'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { momentWords } from '../../parts/moments.ts'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './recommendations.module.css'
import type { RecommendationWork } from './use-recommendation.ts'

/** By which way the paper goes out. Link and code are shown once. */
export const Service = ({
  view,
  work: { link, send },
}: {
  readonly view: RecommendationView
  readonly work: RecommendationWork
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <section className={styles['card']} aria-label={t('recommendation.send')}>
      <h2>{t('recommendation.send')}</h2>
      <p className="soft">{t('recommendation.sendWhat')}</p>
      {link.error && <Failure error={link.error} />}
      {send.error && <Failure error={send.error} />}
      {link.data && (
        <Alert
          type="warning"
          showIcon
          title={t('recommendation.linkOnce')}
          description={
            <dl>
              <dt className="soft small">{t('recommendation.link')}</dt>
              <dd className={styles['once']}>{`${location.origin}${link.data.path}`}</dd>
              <dt className="soft small">{t('recommendation.code')}</dt>
              <dd className={styles['once']}>{link.data.code}</dd>
            </dl>
          }
        />
      )}
      <div className={styles['row']}>
        <Button loading={link.isPending} onClick={() => link.mutate()}>
          {t(view.linkMadeAt === null ? 'recommendation.makeLink' : 'recommendation.makeLinkAgain')}
        </Button>
        <Button
          disabled={!view.addresseeHasAccount}
          title={view.addresseeHasAccount ? undefined : t('recommendation.noAccount')}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t('recommendation.sendAccount')}
        </Button>
      </div>
      {view.linkMadeAt && (
        <p className="soft small">
          {t('recommendation.linkMade', { at: say(momentWords(view.linkMadeAt, today)) })}
        </p>
      )}
      {view.sentToAccounts && <p className="soft small">{t('recommendation.accountsHaveIt')}</p>}
      <p className="soft small">{t('recommendation.onPaper')}</p>
    </section>
  )
}
