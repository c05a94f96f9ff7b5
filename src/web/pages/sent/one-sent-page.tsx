import { replyPeriod, typeTitles } from '#areas/recommendations/domain/labels.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../../api/problem.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { Letters } from '../recommendations/letters.tsx'
import { PaperParts } from '../recommendations/paper-parts.tsx'
import styles from '../recommendations/recommendations.module.css'
import { LetterForm } from './letter-form.tsx'
import { standingOf } from './standing.ts'
import { sentQuery, useSentWork } from './use-sent.ts'

/** One recommendation as its addressee has it. */
export const OneSentPage = () => {
  const { id } = useParams({ from: '/signed-in/sent/$id' })
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const found = useQuery(sentQuery(id))
  const { receive, write } = useSentWork(id)
  if (found.isPending) return <Loading rows={12} />
  if (isProblem(found.error, 404)) return <Nothing title={t('state.missing')}>{t('sent.missingWhy')}</Nothing>
  if (!found.data) return <Failure error={found.error} retry={() => void found.refetch()} />
  const sent = found.data
  const day = (on: string | null) => (on === null ? '' : say(dayWords(on, today)))
  return (
    <div className={styles['page']}>
      <header>
        <p className="soft small">{sent.number}</p>
        <h1>{sent.title}</h1>
        <Tag>{t(`sent.${standingOf(sent)}`)}</Tag>
      </header>
      {write.data && (
        <Alert
          type={write.data.failed.length > 0 ? 'warning' : 'success'}
          showIcon
          title={
            write.data.failed.length > 0
              ? t('sent.fileFailed', { name: write.data.failed.join(', ') })
              : t('sent.done')
          }
        />
      )}
      {sent.moves.includes('receive') && (
        <section className={styles['card']}>
          <p>{t('sent.receiveWhy')}</p>
          {receive.error && <Failure error={receive.error} />}
          <div className={styles['row']}>
            <Button type="primary" loading={receive.isPending} onClick={() => receive.mutate()}>
              {t('sent.receive')}
            </Button>
          </div>
        </section>
      )}
      <section className={styles['card']} aria-label={t('recommendation.paper')}>
        <h2>{t('recommendation.paper')}</h2>
        <Facts
          facts={[
            [t('sent.from'), say(sent.organ)],
            [t('recommendation.addressee'), sent.addressee],
            [t('recommendation.type'), sent.type === null ? '' : say(typeTitles[sent.type])],
            [t('recommendation.issued'), day(sent.issuedOn)],
            [t('recommendation.replyRule'), say(replyPeriod(sent.replyRule, sent.replyTerm))],
            [t('recommendation.served'), day(sent.servedOn)],
            [t('recommendation.replyDue'), day(sent.replyDue)],
            [t('recommendation.objectionUntil'), day(sent.objectionUntil)],
          ]}
        />
        <PaperParts paper={sent} />
      </section>
      {sent.letters.length > 0 && (
        <section className={styles['card']} aria-label={t('recommendation.letters')}>
          <h2>{t('recommendation.letters')}</h2>
          <Letters letters={sent.letters} />
        </section>
      )}
      {sent.moves.includes('reply') && <LetterForm of={id} kind="reply" write={write} />}
      {!sent.moves.includes('reply') && sent.moves.includes('supplement') && (
        <LetterForm of={id} kind="supplement" write={write} />
      )}
      {sent.moves.includes('object') && <LetterForm of={id} kind="objection" write={write} />}
    </div>
  )
}
