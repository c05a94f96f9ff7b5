import type { CommitteeView } from '#areas/approvals/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { committeeQuery } from '../../api/approvals.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { ApprovalLine } from './approval-line.tsx'
import styles from './approvals.module.css'
import { CallSession } from './call-session.tsx'
import { Minutes } from './minutes.tsx'
import { type CommitteeWork, useCommitteeWork } from './use-committee-work.ts'

type Session = CommitteeView['sessions'][number]
type Item = Session['items'][number]

const Execution = ({ item, work }: { readonly item: Item; readonly work: CommitteeWork }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [written, setWritten] = useState('')
  if (item.executionDue === null) return null
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        work.tell.mutate({ itemId: item.id, executed: written })
      }}
    >
      <p className="soft small">
        {t('approvals.executionDue', { day: say(dayWords(item.executionDue, today)) })}
      </p>
      <Input.TextArea
        aria-label={t('approvals.execution')}
        placeholder={t('approvals.execution')}
        rows={2}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
      <Button size="small" htmlType="submit" loading={work.tell.isPending} disabled={written.trim() === ''}>
        {t('approvals.tell')}
      </Button>
    </form>
  )
}

const Agenda = ({
  session,
  work,
  mayRun,
}: {
  readonly session: Session
  readonly work: CommitteeWork
  readonly mayRun: boolean
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const count = (item: Item, vote: string) => Object.values(item.votes).filter((one) => one === vote).length
  return (
    <ol className={styles['opinions']}>
      {session.items.map((item) => (
        <li key={item.id}>
          <p>
            <Link to="/approvals/$id" params={{ id: item.requestId }}>
              {item.caseTitle}
            </Link>{' '}
            {item.outcome && <Tag>{t(`approvals.was.${item.outcome}`)}</Tag>}
          </p>
          <p className="soft small">
            {say(item.title)} · {item.caseNumber}
          </p>
          {item.material !== '' && <p className="story">{item.material}</p>}
          {item.outcome && (
            <p className="soft small">
              {t('approvals.tally', {
                for: count(item, 'for'),
                against: count(item, 'against'),
                abstained: count(item, 'abstained'),
                all: session.members.length,
              })}
            </p>
          )}
          {item.executed && (
            <p className="story">
              <span className="soft">{t('approvals.execution')}</span> {item.executed}
            </p>
          )}
          {mayRun && <Execution item={item} work={work} />}
        </li>
      ))}
    </ol>
  )
}

/** What waits for the committee, its sessions, how it voted and what came of it. */
export const CommitteePage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const held = useQuery(committeeQuery)
  const work = useCommitteeWork()
  const [open, setOpen] = useState<string | null>(null)
  if (held.isPending) return <Loading rows={10} />
  if (!held.data) return <Failure error={held.error} retry={() => void held.refetch()} />
  const { waiting, plannedIds, sessions, mayRun } = held.data
  const unplanned = waiting.filter(({ id }) => !plannedIds.includes(id))
  const close = () => setOpen(null)
  return (
    <div className={styles['page']}>
      <h1>{t('approvals.committee')}</h1>
      <p className="soft">{t('approvals.committeeWhy')}</p>
      <section className={styles['queue']} aria-label={t('approvals.queue')}>
        <h2>{t('approvals.queue')}</h2>
        {unplanned.length === 0 ? (
          <p className="soft">{t('approvals.queueEmpty')}</p>
        ) : (
          <ul className={styles['rows']}>
            {unplanned.map((row) => (
              <ApprovalLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </section>
      {mayRun && waiting.length > 0 && open !== 'call' && (
        <div className={styles['tools']}>
          <Button onClick={() => setOpen('call')}>{t('approvals.call')}</Button>
        </div>
      )}
      {open === 'call' && <CallSession held={held.data} work={work} onClose={close} />}
      {work.tell.error && <Failure error={work.tell.error} />}
      {sessions.length > 0 && <h2>{t('approvals.sessions')}</h2>}
      {sessions.map((session) => (
        <section key={session.id} className={styles['card']}>
          <h3>
            {t('approvals.sessionOf', { day: say(dayWords(session.heldOn, today)), name: session.presider })}{' '}
            <Tag>{t(`approvals.sessionState.${session.state}`)}</Tag>
          </h3>
          <Agenda session={session} work={work} mayRun={mayRun} />
          {mayRun && session.state === 'called' && session.heldOn <= today && open !== session.id && (
            <div className={styles['tools']}>
              <Button onClick={() => setOpen(session.id)}>{t('approvals.minutes')}</Button>
            </div>
          )}
          {open === session.id && <Minutes session={session} work={work} onClose={close} />}
        </section>
      ))}
    </div>
  )
}
