import type { Latencies } from './load.ts'

/** One measured figure; `aim` in the same unit, with the side on which it is met. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly aim?: { readonly at: 'most' | 'least'; readonly value: number }
  readonly latencies?: Latencies
}

const shown = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value >= 100 ? value.toFixed(0) : value.toFixed(1)

/** Above 1 the aim is met with room to spare. */
const ratio = ({ value, aim }: Figure): string => {
  if (!aim) return ''
  const met = aim.at === 'least' ? value / aim.value : aim.value / value
  return `${met >= 1 ? '✓' : '✗'} ${met.toFixed(2)}`
}

const aimed = ({ aim, unit }: Figure): string =>
  aim ? `${aim.at === 'least' ? '≥' : '≤'} ${shown(aim.value)} ${unit}` : ''

const spread = ({ latencies }: Figure): readonly string[] =>
  latencies
    ? [
        ...[latencies.p50, latencies.p95, latencies.p99].map(shown),
        shown(latencies.perSecond),
        String(latencies.failed),
      ]
    : ['', '', '', '', '']

export const headings = ['', 'figure', 'aim', 'ratio', 'p50 ms', 'p95 ms', 'p99 ms', 'per s', 'failed']

export const rowsOf = (figures: readonly Figure[]): readonly (readonly string[])[] =>
  figures.map((figure) => [
    figure.name,
    `${shown(figure.value)} ${figure.unit}`,
    aimed(figure),
    ratio(figure),
    ...spread(figure),
  ])

export const markdown = (figures: readonly Figure[]): string =>
  [headings, headings.map(() => '---'), ...rowsOf(figures)].map((row) => `| ${row.join(' | ')} |`).join('\n')

export const table = (figures: readonly Figure[]): string => {
  const rows = [headings, ...rowsOf(figures)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
