import type { RuleView } from '#areas/procedures/rules/contract.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './procedures.module.css'

/** Articles in few words; in full where the pointer rests, and for whoever listens. */
export const Rules = ({ rules }: { readonly rules: RuleView['basis'] }) => {
  const say = useSay()
  return (
    <span className={styles['rules']}>
      {rules.map(({ short, full }) => (
        <span key={full.en} title={say(full)}>
          {say(short)}
        </span>
      ))}
    </span>
  )
}
