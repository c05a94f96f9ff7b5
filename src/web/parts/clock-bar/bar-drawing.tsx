import { useId } from 'react'
import styles from './clock-bar.module.css'
import type { Bar, Span } from './geometry.ts'

const percent = (part: number): string => `${part * 100}%`

const Piece = ({ span, part }: { readonly span: Span; readonly part: string }) => (
  <rect
    className={styles[part]}
    x={percent(span.from)}
    width={percent(span.to - span.from)}
    y="5"
    height="8"
  />
)

/** The bar itself: used up, paused (hatched), extended (outlined), overdue, today's mark, the due date's end. */
export const BarDrawing = ({ bar, label }: { readonly bar: Bar; readonly label: string }) => {
  const hatch = useId()
  return (
    <svg
      className={styles['bar']}
      data-tone={bar.tone}
      role="img"
      aria-label={label}
      height="18"
      width="100%"
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={styles['hatchGround']} />
          <rect width="2" height="5" className={styles['hatchLine']} />
        </pattern>
      </defs>
      <rect className={styles['track']} x="0" width="100%" y="5" height="8" rx="2" />
      <Piece span={bar.elapsed} part="elapsed" />
      {bar.pauses.map((span) => (
        <rect
          key={span.from}
          x={percent(span.from)}
          width={percent(span.to - span.from)}
          y="5"
          height="8"
          fill={`url(#${hatch})`}
        />
      ))}
      {bar.over && <Piece span={bar.over} part="over" />}
      {bar.extension && (
        <rect
          className={styles['extension']}
          x={percent(bar.extension.from)}
          width={percent(bar.extension.to - bar.extension.from)}
          y="3.5"
          height="11"
          rx="2"
        />
      )}
      {bar.due !== null && (
        <line className={styles['due']} x1={percent(bar.due)} x2={percent(bar.due)} y1="1.5" y2="16.5" />
      )}
      {bar.today !== null && (
        <svg x={percent(bar.today)} overflow="visible">
          <path className={styles['today']} d="M-3.5 0H3.5L.75 4V18H-.75V4Z" />
        </svg>
      )}
    </svg>
  )
}
