import type { Tone } from './geometry.ts'
import styles from './clock-bar.module.css'

const shapes: Record<Tone, string> = {
  calm: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Zm0 1.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z',
  soon: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM6 3v6a3 3 0 1 1 0-6Z',
  today: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  overdue: 'M6 .8 11.6 11H.4ZM5.3 4.4v3.2h1.4V4.4Zm0 4v1.4h1.4V8.4Z',
  paused: 'M2.5 2h2.6v8H2.5Zm4.4 0h2.6v8H6.9Z',
  met: 'M1.2 6.4 2.4 5.1 4.8 7.5 9.8 2.4 11 3.7 4.8 10Z',
  late: 'M1.2 6.4 2.4 5.1 4.8 7.5 9.8 2.4 11 3.7 4.8 10Z',
  cancelled: 'M1.5 5.1h9v1.8h-9Z',
}

/** Says the same as the colour, for whoever does not see it. */
export const ToneShape = ({ tone }: { readonly tone: Tone }) => (
  <svg className={styles['shape']} data-tone={tone} viewBox="0 0 12 12" aria-hidden="true">
    <path fillRule="evenodd" d={shapes[tone]} />
  </svg>
)
