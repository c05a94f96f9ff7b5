import type { ClockView } from '#areas/procedures/contract.ts'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './clock-bar.module.css'
import type { Bar } from './geometry.ts'
import { Key } from './key.tsx'

/** How the due date was computed, and what stands behind the rule. */
export const Explanation = ({ clock, bar }: { readonly clock: ClockView; readonly bar: Bar }) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <div className={styles['explanation']}>
      <ol>
        {clock.explanation.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ol>
      <Key bar={bar} />
      <p className={styles['source']}>{say(clock.basis.full)}</p>
      <p className={styles['source']}>
        {clock.fixed && t('clock.fixed')}
        {say(clock.onMiss)}
      </p>
      {clock.doubt && <p className={styles['doubt']}>{t(`doubt.${clock.doubt}`)}</p>}
      {clock.note && <p className={styles['doubt']}>{say(clock.note)}</p>}
    </div>
  )
}
