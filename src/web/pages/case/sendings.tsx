import type { CasePage, SentCase } from '#areas/cases/contract.ts'
import { downloadEnclosed } from '#areas/cases/documents/contract.ts'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/address.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { StateTag } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'

/** The organ, the case there and how it stands: more of it nobody here may see. */
const There = ({ of }: { readonly of: SentCase }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <>
      <span>
        {say(of.organ)} <StateTag title={say(of.stateTitle)} phase={of.phase} />
      </span>
      <span className="soft small">
        {[of.number, say(of.procedureTitle), t('case.sentOn', { day: say(dayWords(of.on, today)) })].join(
          ' · ',
        )}
      </span>
    </>
  )
}

/** Which organ sent this case here; where it, or something of it, went; what came from other organs. */
export const Sendings = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const { sentBy, sentTo, enclosed } = page
  return (
    <>
      {sentBy && (
        <section className={styles['card']} aria-labelledby="sent-by">
          <h2 id="sent-by">{t(sentBy.as === 'task' ? 'case.sentByTask' : 'case.sentBy')}</h2>
          <p className={styles['there']}>
            <There of={sentBy} />
          </p>
        </section>
      )}
      {sentTo.length > 0 && (
        <section className={styles['card']} aria-labelledby="sent-to">
          <h2 id="sent-to">{t('case.sentTo')}</h2>
          <ul className={styles['further']}>
            {sentTo.map((one) => (
              <li key={one.number} className={styles['there']}>
                <There of={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(sentBy !== null || enclosed.length > 0) && (
        <section className={styles['card']} aria-labelledby="enclosed">
          <h2 id="enclosed">{t('case.enclosed')}</h2>
          {enclosed.length === 0 && <p className="soft">{t('case.noEnclosed')}</p>}
          <ul className={styles['further']}>
            {enclosed.map(({ id, title, number }) => (
              <li key={id}>
                <a href={addressOf(downloadEnclosed.path, { id: page.case.id, documentId: id })} download>
                  {[title, number].filter(Boolean).join(' ')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
