import type { FigureView } from '#areas/statistics/contract.ts'
import { useTranslation } from 'react-i18next'
import { monthWords } from '../../parts/span-words.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { numberWords } from './numbers.ts'
import styles from './overview.module.css'

const width = 160
const height = 40
const edge = 4

/** The course of a figure over its months, from zero; in words for whoever does not see it. */
export const Sparkline = ({ unit, series }: Pick<FigureView, 'unit' | 'series'>) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const known = series.flatMap(({ month, value }, index) => (value === null ? [] : [{ month, value, index }]))
  const last = known.at(-1)
  if (known.length < 2 || !last) return null
  const values = known.map(({ value }) => value)
  const most = Math.max(...values, unit === 'share' ? 1 : 0) || 1
  const x = (index: number) => edge + (index / (series.length - 1)) * (width - 2 * edge)
  const y = (value: number) => height - edge - (value / most) * (height - 2 * edge)
  const line = known.map(({ index, value }) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  const words = t('overview.trend', {
    from: say(monthWords(known[0]!.month, today)),
    to: say(monthWords(last.month, today)),
    low: numberWords(unit, Math.min(...values)),
    high: numberWords(unit, Math.max(...values)),
    last: numberWords(unit, last.value),
  })
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      className={styles['sparkline']}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <line x1={edge} x2={width - edge} y1={height - edge} y2={height - edge} className={styles['zero']} />
      <polyline points={line} />
      <circle cx={x(last.index)} cy={y(last.value)} r="3" />
    </svg>
  )
}
