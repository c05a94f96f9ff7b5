import { listSent } from '#areas/recommendations/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from '../recommendations/recommendations.module.css'
import { standingOf } from './standing.ts'

/** The workspace of a partner agency: what was sent to it, and nothing else. */
export const SentPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const sent = useQuery({ queryKey: ['sent'], queryFn: ({ signal }) => call(listSent, {}, { signal }) })
  return (
    <div className={styles['page']}>
      <h1>{t('sent.title')}</h1>
      {sent.error && <Failure error={sent.error} retry={() => void sent.refetch()} />}
      {sent.isPending && <Loading rows={6} />}
      {sent.data?.length === 0 && <Nothing title={t('sent.none')}>{t('sent.noneWhy')}</Nothing>}
      {sent.data && sent.data.length > 0 && (
        <ul className={`${styles['card']} ${styles['list']}`}>
          {sent.data.map((one) => (
            <li key={one.id}>
              <div>
                <Link to="/sent/$id" params={{ id: one.id }}>
                  {one.title}
                </Link>
                <p className="soft small">
                  {one.number} · {say(one.organ)}
                </p>
              </div>
              <div>
                <Tag>{t(`sent.${standingOf(one)}`)}</Tag>
                {one.replyDue !== null && one.answeredOn === null && (
                  <Tag color={one.replyDue < today ? 'error' : 'default'}>
                    {t('sent.replyBy', { day: say(dayWords(one.replyDue, today)) })}
                  </Tag>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
