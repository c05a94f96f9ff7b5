import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import list from '../../parts/list/list.module.css'
import { useMay } from '../../shell/session.ts'
import { Ratio } from './ratio.tsx'
import { ReviewList } from './review-list.tsx'
import { Samples } from './samples.tsx'
import { readReviewSearch, reviewTabs } from './search.ts'

const needs = { list: 'read', samples: 'draw', ratio: 'read_ratio' } as const

/** How closed cases are looked at once more: the reviews, the draw, and the ratio for self-check. */
export const ReviewsPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const { tab = 'list' } = useSearch({ from: '/signed-in/reviews' })
  const navigate = useNavigate({ from: '/reviews' })
  const reachable = reviewTabs.filter((one) => may('quality', needs[one]))
  const shown = reachable.includes(tab) ? tab : 'list'
  return (
    <div className={list['page']}>
      <header className={list['head']}>
        <h1>{t('nav.reviews')}</h1>
        {reachable.length > 1 && (
          <Segmented
            aria-label={t('triage.view')}
            value={shown}
            options={reachable.map((value) => ({ value, label: t(`quality.tabs.${value}`) }))}
            onChange={(next) => void navigate({ search: () => readReviewSearch({ tab: next }) })}
          />
        )}
      </header>
      {shown === 'list' && <ReviewList />}
      {shown === 'samples' && <Samples />}
      {shown === 'ratio' && <Ratio />}
    </div>
  )
}
