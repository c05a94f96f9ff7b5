import type { LeadPage } from '#areas/leads/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../texts/i18n.ts'
import { dayWords } from './clock-bar/due-words.ts'
import { timeWords } from './moments.ts'
import styles from './timeline.module.css'
import { useToday } from './today.ts'

type Entry = LeadPage['timeline'][number]

/** What happened, from the ledger, folded by day; the newest day is open. */
export const Timeline = ({
  entries,
  undo,
}: {
  readonly entries: readonly Entry[]
  readonly undo?: (entryId: string) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const newestFirst = entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const days = [...Map.groupBy(newestFirst, ({ at }) => dateIn(Date.parse(at)))]
  return (
    <div className={styles['timeline']}>
      {days.map(([day, entriesOfDay], index) => (
        <details key={day} open={index < 3}>
          <summary>
            <span title={say(dateText(day))}>{say(dayWords(day, today))}</span>
            <span className="soft small">{t('timeline.count', { count: entriesOfDay.length })}</span>
          </summary>
          <ol>
            {entriesOfDay.map(({ id, at, what, by, undoUntil }) => (
              <li key={id}>
                <time dateTime={at}>{timeWords(at)}</time>
                <div>
                  <p>{say(what)}</p>
                  <p className="soft small">{say(by)}</p>
                </div>
                {undo && undoUntil !== null && Date.parse(undoUntil) > Date.now() && (
                  <Button size="small" onClick={() => undo(id)}>
                    {t('timeline.undo')}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  )
}
