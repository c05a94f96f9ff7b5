import type { FigureView } from '#areas/statistics/contract.ts'
import type { Language } from '#kernel/text.ts'

type Unit = FigureView['unit']

const whole = new Intl.NumberFormat('en-US')
const short = {
  zh: new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 }),
}

/** 12,345 or 92.4 %; a share of nothing is a dash. */
export const numberWords = (unit: Unit, value: number | null): string => {
  if (value === null) return '–'
  return unit === 'share' ? `${(value * 100).toFixed(1)}%` : whole.format(value)
}

/** 1.2万, 12K: where there is little room. */
export const shortWords = (unit: Unit, value: number | null, language: Language): string => {
  if (value === null) return '–'
  return unit === 'share' ? `${Math.round(value * 100)}%` : short[language].format(value)
}

const signed = (value: number, digits: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`

/** More per cent than this say less than the number of a year ago itself. */
const mostPercent = 200

/** Fewer a year ago than this, and no change is told. */
const fewest = 30

/** By how much a figure differs from another: shares in points, anything else in per cent; null where nothing was. */
export const changeWords = (
  unit: Unit,
  now: number,
  before: number,
): {
  readonly words: string
  readonly points: boolean
  readonly same: boolean
  readonly manifold?: true
} | null => {
  if (unit === 'share') {
    const points = (now - before) * 100
    return { words: signed(points, 1), points: true, same: Math.abs(points) < 0.05 }
  }
  // A share of a handful says nothing but that it was a handful.
  if (before < fewest) return null
  const percent = ((now - before) / before) * 100
  if (percent > mostPercent) return { words: '', points: false, same: false, manifold: true }
  return { words: `${signed(percent, 1)}%`, points: false, same: Math.abs(percent) < 0.05 }
}

/** How strong a hue is, 0 to 1: by the square root, so that small numbers can be told apart too. */
export const strength = (value: number | null, most: number): number =>
  value === null || most <= 0 ? 0 : Math.sqrt(Math.min(1, value / most))
