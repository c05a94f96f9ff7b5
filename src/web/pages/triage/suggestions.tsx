import type { LeadPage } from '#areas/leads/contract.ts'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { useSay } from '../../texts/i18n.ts'
import { type Classification, isChosen, toggle } from './classification.ts'
import { keyOf } from './highlight.ts'
import styles from './suggestions.module.css'

export type OfferedSuggestion = LeadPage['suggestions'][number] & {
  readonly facet: 'priority' | 'measure' | 'hotSpot' | 'group' | 'industry' | 'urgency'
}

const wordsOf = (suggestion: OfferedSuggestion): string =>
  [...new Set(suggestion.spans.map(({ word }) => word))].slice(0, 4).join('、')

/** What the plan's vocabulary found, under the keys 1 to 9, each with the words that led to it. */
export const Suggestions = ({
  page,
  chosen,
  offered,
  onChoose,
  onPoint,
}: {
  readonly page: LeadPage
  readonly chosen: Classification
  readonly offered: readonly OfferedSuggestion[]
  readonly onChoose: (chosen: Classification) => void
  readonly onPoint: (reason: string | null) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const { action } = usePlan(page.actionId)
  const elsewhere = page.suggestions.filter((suggestion) => suggestion.facet === 'elsewhere')
  const terms = (action?.elsewhere ?? [])
    .filter(({ id }) => elsewhere.some((pointer) => pointer.id === id))
    .flatMap((pointer) => pointer.terms)
  const places = page.suggestions.filter((suggestion) => suggestion.facet === 'place')
  const best = Math.max(...offered.map(({ score }) => score), 0)
  return (
    <section aria-label={t('triage.suggestions')}>
      {elsewhere.length > 0 && (
        <Alert
          type="info"
          showIcon
          className={styles['elsewhere'] ?? ''}
          title={t('triage.elsewhere', { who: elsewhere.map(({ title }) => say(title)).join('、') })}
          description={
            terms.length > 0 && (
              <ul>
                {terms.map((term) => (
                  <li key={term.en}>{say(term)}</li>
                ))}
              </ul>
            )
          }
        />
      )}
      <h2>{t('triage.suggestions')}</h2>
      {offered.length === 0 && <p className="soft">{t('triage.noSuggestions')}</p>}
      <ol className={styles['list']}>
        {offered.map((suggestion, index) => (
          <li key={keyOf(suggestion)}>
            <button
              type="button"
              aria-pressed={isChosen(chosen, suggestion.facet, suggestion.id)}
              onClick={() => onChoose(toggle(chosen, suggestion.facet, suggestion.id, action))}
              // A click leaves the keys with the desk, so that Enter still confirms.
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => onPoint(keyOf(suggestion))}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(keyOf(suggestion))}
              onBlur={() => onPoint(null)}
            >
              <kbd>{index + 1}</kbd>
              <span className={styles['what']}>
                <span className={styles['facet']}>{t(`facet.${suggestion.facet}`)}</span>
                <span>{say(suggestion.title)}</span>
                <span className={styles['words']}>{wordsOf(suggestion)}</span>
              </span>
              <meter
                className={styles['score']}
                min={0}
                max={best}
                value={suggestion.score}
                aria-label={t('triage.score')}
              />
            </button>
          </li>
        ))}
      </ol>
      {places.length > 0 && (
        <p className="soft small">
          {t('triage.places')} {places.map(({ title }) => say(title)).join('、')}
        </p>
      )}
    </section>
  )
}
