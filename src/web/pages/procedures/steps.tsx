import type { RuleView } from '#areas/procedures/rules/contract.ts'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './procedures.module.css'
import { Rules } from './rules.tsx'

/** The picture as a list: what may be done in each state, by whom, and where it leads. */
export const Steps = ({ procedure }: { readonly procedure: RuleView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const titles = new Map(procedure.states.map(({ id, title }) => [id, say(title)]))
  return (
    <section className={styles['card']}>
      <h2>{t('procedures.steps')}</h2>
      <p className="soft small">{t('procedures.stepsWhy')}</p>
      <ol>
        {procedure.states.map((state) => {
          const moves = procedure.moves.filter(({ from }) => from.includes(state.id))
          return (
            <li key={state.id}>
              <details className={styles['state']}>
                <summary>
                  {say(state.title)} <span className={styles['moves']}>{moves.length}</span>
                </summary>
                {moves.length === 0 && <p className="soft">{t('procedures.noSteps')}</p>}
                <ul>
                  {moves.map((move) => (
                    <li key={move.id} className={styles['step']}>
                      <p>
                        {say(move.title)}{' '}
                        <span className="soft">
                          → {move.to === null ? t('procedures.stays') : titles.get(move.to)}
                        </span>
                      </p>
                      <p className="soft small">
                        {say(move.by)} <Rules rules={move.basis} />
                      </p>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
