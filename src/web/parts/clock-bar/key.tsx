import { useTranslation } from 'react-i18next'
import { BarDrawing } from './bar-drawing.tsx'
import styles from './clock-bar.module.css'
import type { Bar } from './geometry.ts'

const blank = { elapsed: { from: 0, to: 0 }, pauses: [], extension: null, over: null, today: null, due: null }
const full = { from: 0, to: 1 }

/** What the parts of this bar mean; those alone that it has. */
export const Key = ({ bar }: { readonly bar: Bar }) => {
  const { t } = useTranslation()
  const parts = [
    { id: 'elapsed', has: bar.elapsed.to > bar.elapsed.from, shows: { elapsed: full } },
    { id: 'pause', has: bar.pauses.length > 0, shows: { pauses: [full] } },
    { id: 'extension', has: bar.extension !== null, shows: { extension: full } },
    { id: 'over', has: bar.over !== null, shows: { over: full } },
    { id: 'today', has: bar.today !== null, shows: { today: 0.5 } },
    { id: 'due', has: bar.due !== null, shows: { due: 0.5 } },
  ] as const
  return (
    <ul className={styles['key']}>
      {parts
        .filter(({ has }) => has)
        .map(({ id, shows }) => (
          <li key={id}>
            <span className={styles['sample']} aria-hidden="true">
              <BarDrawing bar={{ ...bar, ...blank, ...shows }} label="" />
            </span>
            {t(`clock.key.${id}`)}
          </li>
        ))}
    </ul>
  )
}
