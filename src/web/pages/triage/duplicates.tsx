import type { LeadPage } from '#areas/leads/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leadQuery } from '../../api/leads.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useKeys } from '../../shell/keys.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './similar.module.css'
import type { Decisions } from './use-decisions.ts'

/** The other one's own words, beside those of this one in the middle. */
const Other = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const other = useQuery(leadQuery(id))
  if (other.isPending) return <Loading rows={4} />
  if (other.error) return <Failure error={other.error} retry={() => void other.refetch()} />
  const { lead, story, language } = other.data
  return (
    <section className={styles['other']}>
      <h3>{t('similar.other')}</h3>
      <p className="soft small">
        {[say(dayWords(lead.receivedOn, today)), lead.placeText, lead.againstName]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p className={styles['text']} lang={language}>
        {story}
      </p>
    </section>
  )
}

/** Leads like this one; the digit chooses, Enter merges into the chosen one. */
export const Duplicates = ({
  page,
  merge,
  onCancel,
}: {
  readonly page: LeadPage
  readonly merge: Decisions['merge']
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [chosen, setChosen] = useState(page.similar[0])
  const into = () => chosen && merge.mutate(chosen)
  useKeys([
    {
      key: '1–9',
      does: t('keys.similar'),
      run: (pressed) => setChosen(page.similar[Number(pressed) - 1] ?? chosen),
    },
    { key: 'Enter', does: t('similar.merge'), run: into },
  ])
  return (
    <section className={styles['similar']} aria-label={t('triage.duplicates')}>
      <h2>{t('similar.title')}</h2>
      <p className="soft small">{t('similar.why')}</p>
      {merge.error && <Failure error={merge.error} />}
      {page.similar.length === 0 && <p>{t('similar.none')}</p>}
      <ol className={styles['list']}>
        {page.similar.slice(0, 9).map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              aria-pressed={one.id === chosen?.id}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setChosen(one)}
            >
              <kbd>{index + 1}</kbd>
              <span>
                {one.title}
                <span className={styles['meta']}>
                  {one.number} · {say(dayWords(one.receivedOn, today))} ·{' '}
                  {t('similar.score', { percent: Math.round(one.score * 100) })}
                  {one.sameTarget && <Tag>{t('similar.sameTarget')}</Tag>}
                  {one.sameReporter === true && <Tag>{t('similar.sameReporter')}</Tag>}
                  {one.caseId !== null && <Tag>{t('similar.inCase')}</Tag>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <footer className={styles['foot']}>
        <Button type="primary" disabled={!chosen} loading={merge.isPending} onClick={into}>
          {t('similar.merge')} <kbd>↵</kbd>
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </footer>
      {chosen && <Other id={chosen.id} />}
    </section>
  )
}
