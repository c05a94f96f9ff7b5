import type { RuleView } from '#areas/procedures/rules/contract.ts'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './procedures.module.css'
import { Rules } from './rules.tsx'

/** What is not settled: steps that no article orders, or whose article was not checked. */
export const Doubts = ({ procedure }: { readonly procedure: RuleView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const doubtful = procedure.moves.filter(({ doubt }) => doubt !== null)
  return (
    <section className={styles['card']}>
      <h2>{t('procedures.doubts')}</h2>
      {doubtful.length === 0 ? (
        <p className="soft">{t('procedures.noDoubts')}</p>
      ) : (
        <ul>
          {doubtful.map(({ id, title, doubt, basis }) => (
            <li key={id} className={styles['doubtful']}>
              <span>{say(title)}</span> <Rules rules={basis} />{' '}
              {doubt && <span className={styles['doubt']}>{t(`procedures.doubt.${doubt}`)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
