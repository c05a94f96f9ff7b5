import type { ApprovalPage } from '#areas/approvals/contract.ts'
import { useTranslation } from 'react-i18next'
import { momentWords } from '../../parts/moments.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'

/** Who speaks in which order, and what was said so far. */
export const Way = ({ page }: { readonly page: ApprovalPage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <section className={styles['card']}>
      <h2>{t('approvals.steps')}</h2>
      <ol className={styles['steps']}>
        {page.steps.map(({ act, roles, all, organ, standing, voices }, index) => (
          <li key={index} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
            <p>
              <strong>{roles.map(say).join(say({ zh: '、', en: ', ' }))}</strong> {t(`approvals.act.${act}`)}{' '}
              {say(organ) !== say(page.organ) && <span className="soft small">{say(organ)}</span>}
              {all && roles.length > 1 && <span className="soft small"> {t('approvals.all')}</span>}
            </p>
            {standing === 'now' && page.speakers.length > 0 && (
              <p className="soft small">
                {t('approvals.waitHere', {
                  who: page.speakers.join(say({ zh: '、', en: ', ' })),
                  at: say(momentWords(page.waitsSince, today)),
                })}
              </p>
            )}
            {voices.map(({ person, role, standsInFor, outcome, at, reason }) => (
              <div key={at} className={styles['voice']} data-outcome={outcome}>
                <p>
                  {person} <span className="soft">{say(role)}</span>
                  {standsInFor && ` · ${t('approvals.standsInFor', { name: standsInFor })}`} ·{' '}
                  <strong>{t(`approvals.outcome.${outcome}`)}</strong>{' '}
                  <span className="soft small">{say(momentWords(at, today))}</span>
                </p>
                {reason !== '' && <p className="story">{reason}</p>}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
