import type { LeadPage } from '#areas/leads/contract.ts'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './similar.module.css'
import type { Decisions } from './use-decisions.ts'

/** Leads about one problem, put under this one; each keeps its own reporter and its own clocks. */
export const Grouping = ({
  page,
  group,
  onCancel,
}: {
  readonly page: LeadPage
  readonly group: Decisions['group']
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const children = page.group.filter(({ relation }) => relation === 'child')
  const before = new Set(children.map(({ id }) => id))
  const [wanted, setWanted] = useState<ReadonlySet<string>>(before)
  const candidates = [
    ...children.map(({ id, number, title }) => ({ id, number, title, when: '' })),
    ...page.similar
      .filter(({ id }) => !before.has(id))
      .map(({ id, number, title, receivedOn }) => ({
        id,
        number,
        title,
        when: say(dayWords(receivedOn, today)),
      })),
  ]
  const change = {
    add: [...wanted].filter((id) => !before.has(id)),
    remove: [...before].filter((id) => !wanted.has(id)),
  }
  const toggle = (id: string) => setWanted((all) => all.symmetricDifference(new Set([id])))
  return (
    <section className={styles['similar']} aria-label={t('triage.group')}>
      <h2>{t('triage.group')}</h2>
      <p className="soft small">{t('similar.groupWhy')}</p>
      {group.error && <Failure error={group.error} />}
      {candidates.length === 0 && <p>{t('similar.none')}</p>}
      <ul className={styles['checks']}>
        {candidates.map(({ id, number, title, when }) => (
          <li key={id}>
            <Checkbox checked={wanted.has(id)} onChange={() => toggle(id)}>
              {title}
              <span className={styles['meta']}>
                {number} {when}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <footer className={styles['foot']}>
        <Button
          type="primary"
          disabled={change.add.length + change.remove.length === 0}
          loading={group.isPending}
          onClick={() => group.mutate(change, { onSuccess: onCancel })}
        >
          {t('similar.group', { count: wanted.size })}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </footer>
    </section>
  )
}
