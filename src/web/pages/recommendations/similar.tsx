import type { RecommendationView } from '#areas/recommendations/contract.ts'
import { Link } from '@tanstack/react-router'
import { Button, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../parts/states.tsx'
import styles from './recommendations.module.css'
import type { RecommendationWork } from './use-recommendation.ts'

/** Other cases that the same recommendation is for. */
export const Similar = ({
  view,
  work: { linkCase, unlinkCase },
}: {
  readonly view: RecommendationView
  readonly work: RecommendationWork
}) => {
  const { t } = useTranslation()
  const [number, setNumber] = useState('')
  if (view.similar.length === 0 && !view.mayLink) return null
  return (
    <section className={styles['card']} aria-label={t('recommendation.similar')}>
      <h2>{t('recommendation.similar')}</h2>
      <p className="soft">{t('recommendation.similarWhat')}</p>
      {linkCase.error && <Failure error={linkCase.error} />}
      {unlinkCase.error && <Failure error={unlinkCase.error} />}
      <ul className={styles['list']}>
        {view.similar.map(({ id, number: of, title, told }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }}>
              {of} {title}
            </Link>
            {told ? (
              <Tag color="success">{t('recommendation.told')}</Tag>
            ) : (
              view.mayLink && (
                <Button
                  size="small"
                  loading={unlinkCase.isPending && unlinkCase.variables === id}
                  onClick={() => unlinkCase.mutate(id)}
                >
                  {t('recommendation.unlink')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {view.mayLink && (
        <form
          className={styles['row']}
          onSubmit={(event) => {
            event.preventDefault()
            if (number.trim() !== '') linkCase.mutate(number.trim(), { onSuccess: () => setNumber('') })
          }}
        >
          <Input
            aria-label={t('recommendation.similarNumber')}
            placeholder={t('recommendation.similarNumber')}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
          <Button htmlType="submit" loading={linkCase.isPending} disabled={number.trim() === ''}>
            {t('recommendation.linkCase')}
          </Button>
        </form>
      )}
    </section>
  )
}
