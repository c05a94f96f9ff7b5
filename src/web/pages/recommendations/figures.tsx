import { recommendationFigures } from '#areas/recommendations/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure } from '../../parts/states.tsx'
import styles from './recommendations.module.css'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const Figure = ({
  title,
  share,
  of,
}: {
  readonly title: string
  readonly share: number | null | undefined
  readonly of: string
}) => {
  const { t } = useTranslation()
  return (
    <div className={styles['figure']}>
      <dt>{title}</dt>
      <dd>
        <span className={styles['rate']}>
          {share === undefined ? '…' : share === null ? t('recommendation.noRate') : percent(share)}
        </span>
        <p className="soft small">{of}</p>
      </dd>
    </div>
  )
}

/** Rates of the rows that the same filters list. */
export const LedgerFigures = ({
  query,
}: {
  readonly query: SentTo<typeof recommendationFigures>['query']
}) => {
  const { t } = useTranslation()
  const figures = useQuery({
    queryKey: ['recommendations', 'figures', query],
    queryFn: ({ signal }) => call(recommendationFigures, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  if (figures.error) return <Failure error={figures.error} retry={() => void figures.refetch()} />
  const { data } = figures
  const of = { part: 0, whole: 0, partly: 0 }
  return (
    <dl className={styles['figures']} aria-label={t('recommendation.figures')}>
      <Figure
        title={t('recommendation.reply')}
        share={data?.rates.reply}
        of={t('recommendation.replyOf', data ? { part: data.answeredInTime, whole: data.due } : of)}
      />
      <Figure
        title={t('recommendation.adoption')}
        share={data?.rates.adoption}
        of={t(
          'recommendation.adoptionOf',
          data ? { part: data.adopted, whole: data.answered, partly: data.partlyAdopted } : of,
        )}
      />
      <Figure
        title={t('recommendation.corrected')}
        share={data?.rates.correction}
        of={t('recommendation.correctedOf', data ? { part: data.correctedInTime, whole: data.due } : of)}
      />
    </dl>
  )
}
