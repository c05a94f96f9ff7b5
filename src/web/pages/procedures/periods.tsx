import type { PeriodView } from '#areas/procedures/rules/contract.ts'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './procedures.module.css'
import { Rules } from './rules.tsx'

/** What the office set of a period in doubt; else what it may set. */
const Setting = ({ setHere, mayBeSet }: Pick<PeriodView, 'setHere' | 'mayBeSet'>) => {
  const say = useSay()
  if (setHere) return <p className={styles['set']}>{say(setHere)}</p>
  return mayBeSet && <p className="soft small">{say(mayBeSet)}</p>
}

const Period = ({ period }: { readonly period: PeriodView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { pauses, extensions } = period
  return (
    <li className={styles['period']}>
      <p>
        <strong>{say(period.title)}</strong> <span className="soft small">{period.id}</span>
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('procedures.term')}</dt>
          <dd>{say(period.term)}</dd>
        </div>
        <div>
          <dt>{t('procedures.owedBy')}</dt>
          <dd>{say(period.owedBy)}</dd>
        </div>
        <div>
          <dt>{t('procedures.basis')}</dt>
          <dd>
            <Rules rules={[period.basis]} />
          </dd>
        </div>
        {pauses.length > 0 && (
          <div>
            <dt>{t('procedures.pauses')}</dt>
            <dd>
              {pauses.map(({ title }) => say(title)).join(t('common.comma'))}{' '}
              <Rules rules={uniqueOf(pauses.map(({ basis }) => basis))} />
            </dd>
          </div>
        )}
        {extensions.map(({ title, most, approver, basis, doubt, setHere, mayBeSet }) => (
          <div key={title.en}>
            <dt>{t('procedures.extension')}</dt>
            <dd>
              {t('procedures.extended', { title: say(title), most: say(most), approver: say(approver) })}{' '}
              <Rules rules={[basis]} />{' '}
              {doubt && <span className={styles['doubt']}>{t(`procedures.doubt.${doubt}`)}</span>}
              <Setting setHere={setHere} mayBeSet={mayBeSet} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{say(period.onMiss)}</p>
      {period.note && <p className="small">{say(period.note)}</p>}
      {period.doubt && <p className={styles['doubt']}>{t(`doubt.${period.doubt}`)}</p>}
      <Setting setHere={period.setHere} mayBeSet={period.mayBeSet} />
    </li>
  )
}

const uniqueOf = (rules: readonly PeriodView['basis'][]): PeriodView['basis'][] =>
  rules.filter(({ full }, index) => rules.findIndex((other) => other.full.en === full.en) === index)

export const Periods = ({ periods }: { readonly periods: readonly PeriodView[] }) => {
  const { t } = useTranslation()
  return (
    <section className={styles['card']}>
      <h2>{t('procedures.periods')}</h2>
      {periods.length === 0 ? (
        <p className="soft">{t('procedures.noPeriods')}</p>
      ) : (
        <ul>
          {periods.map((period) => (
            <Period key={period.id} period={period} />
          ))}
        </ul>
      )}
    </section>
  )
}
