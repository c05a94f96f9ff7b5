import type { FigureView } from '#areas/statistics/contract.ts'
import { useTranslation } from 'react-i18next'
import { monthsWords } from '../../parts/span-words.ts'
import { useSay } from '../../texts/i18n.ts'
import { changeWords, numberWords } from './numbers.ts'
import { Opening } from './opening.tsx'
import styles from './overview.module.css'
import { Sparkline } from './sparkline.tsx'

/** One hue for each measure, in the plan's order. */
export const hueOf = (place: number): string => `var(--chart${(place % 8) + 1})`

const Change = ({ figure: { unit, yearBefore } }: { readonly figure: FigureView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const change = yearBefore && changeWords(unit, yearBefore.value, yearBefore.valueBefore)
  if (!yearBefore || !change) return null
  const months = say(monthsWords(yearBefore.now.from, yearBefore.now.to))
  if (change.manifold)
    return (
      <p className="soft small">
        {t('overview.manifold', { before: numberWords(unit, yearBefore.valueBefore), months })}
      </p>
    )
  if (change.same) return <p className="soft small">{t('overview.sameAsBefore', { months })}</p>
  const words = change.points ? t('overview.points', { points: change.words }) : change.words
  return <p className="soft small">{t('overview.yearBefore', { change: words, months })}</p>
}

const Parts = ({ figure: { counts, of, late, stock } }: { readonly figure: FigureView }) => {
  const { t } = useTranslation()
  if (stock) return <p className="soft small">{t('overview.today')}</p>
  if (!of) return null
  if (of.value === 0) return <p className="soft small">{t('overview.none')}</p>
  return (
    <p className="small">
      <span className="soft">
        <Opening opens={counts.opens}>{numberWords('reports', counts.value)}</Opening>
        {' / '}
        <Opening opens={of.opens}>{numberWords('reports', of.value)}</Opening>
      </span>
      {late && late.value > 0 && (
        <Opening opens={late.opens} className={styles['late']}>
          {t('overview.late', { count: late.value })}
        </Opening>
      )}
    </p>
  )
}

const How = ({ figure }: { readonly figure: FigureView }) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <details className={styles['how']}>
      <summary className="soft small">{t('overview.how')}</summary>
      <p className="small">{say(figure.formula)}</p>
      <p className="soft small">{t('overview.source', { source: say(figure.source) })}</p>
    </details>
  )
}

/** A figure that matters: the number, what it is made of, how it went. */
export const FigureCard = ({ figure, hue }: { readonly figure: FigureView; readonly hue: string }) => {
  const say = useSay()
  return (
    <article className={styles['card']} style={{ '--hue': hue } as object} data-figure={figure.id}>
      <h2>{say(figure.title)}</h2>
      <Opening opens={(figure.of ?? figure.counts).opens} className={styles['number']}>
        {numberWords(figure.unit, figure.value)}
      </Opening>
      <Parts figure={figure} />
      <Sparkline unit={figure.unit} series={figure.series} />
      <Change figure={figure} />
      <How figure={figure} />
    </article>
  )
}

/** The rest, smaller. */
export const OtherFigure = ({ figure, hue }: { readonly figure: FigureView; readonly hue: string }) => {
  const say = useSay()
  return (
    <li className={styles['other']} style={{ '--hue': hue } as object} data-figure={figure.id}>
      <span className="soft">{say(figure.title)}</span>
      <Opening opens={(figure.of ?? figure.counts).opens} className={styles['smaller']}>
        {numberWords(figure.unit, figure.value)}
      </Opening>
      <Change figure={figure} />
      <How figure={figure} />
    </li>
  )
}
