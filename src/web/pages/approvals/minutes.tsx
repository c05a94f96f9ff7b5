import type { CommitteeView } from '#areas/approvals/contract.ts'
import { tally, type Vote } from '#areas/approvals/domain/committee.ts'
import { Button, Checkbox, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf, isProblem } from '../../api/problem.ts'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'
import type { CommitteeWork } from './use-committee-work.ts'

type Session = CommitteeView['sessions'][number]
type Entered = { readonly votes: Readonly<Record<string, Vote>>; readonly reason: string }

const nothing: Entered = { votes: {}, reason: '' }
const kinds: readonly Vote[] = ['for', 'against', 'abstained']

/** Who came and how they voted; what follows from it is said before it is sent. */
export const Minutes = ({
  session,
  work,
  onClose,
}: {
  readonly session: Session
  readonly work: CommitteeWork
  readonly onClose: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const { record } = work
  const all = session.members.map(({ id }) => id)
  const [presentIds, setPresent] = useState<readonly string[]>(all)
  const [entered, setEntered] = useState<Readonly<Record<string, Entered>>>({})
  const came = session.members.filter(({ id }) => presentIds.includes(id))
  const change = (itemId: string, next: Partial<Entered>) =>
    setEntered({ ...entered, [itemId]: { ...(entered[itemId] ?? nothing), ...next } })
  const { quorum } = tally({ members: all, present: presentIds, votes: {} })
  const shownFault = faultOf(record.error, 'presentIds')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        const items = session.items.map(({ id }) => ({ id, ...(entered[id] ?? nothing) }))
        record.mutate(
          { id: session.id, body: { presentIds: [...presentIds], items } },
          { onSuccess: onClose },
        )
      }}
    >
      {record.error && !(isProblem(record.error) && shownFault) && <Failure error={record.error} />}
      <fieldset className={styles['votes']}>
        <legend>{t('approvals.present', { count: presentIds.length, all: all.length })}</legend>
        {session.members.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={presentIds.includes(id)}
            onChange={({ target }) =>
              setPresent(target.checked ? [...presentIds, id] : presentIds.filter((one) => one !== id))
            }
          >
            {name}
          </Checkbox>
        ))}
        {(!quorum || shownFault) && <p role="alert">{shownFault ?? t('approvals.quorum')}</p>}
      </fieldset>
      {session.items.map((item) => {
        const { votes, reason } = entered[item.id] ?? nothing
        const counted = tally({ members: all, present: presentIds, votes })
        return (
          <fieldset key={item.id} className={styles['votes']}>
            <legend>{say(item.title)}</legend>
            <ul className={styles['votes']} aria-label={t('approvals.votes')}>
              {came.map(({ id, name }) => (
                <li key={id}>
                  <span>{name}</span>
                  <Segmented<Vote | ''>
                    aria-label={name}
                    value={votes[id] ?? ''}
                    options={kinds.map((value) => ({ value, label: t(`approvals.vote.${value}`) }))}
                    onChange={(vote) => vote !== '' && change(item.id, { votes: { ...votes, [id]: vote } })}
                  />
                </li>
              ))}
            </ul>
            <p aria-live="polite">
              {t('approvals.tally', {
                for: counted.for,
                against: counted.against,
                abstained: counted.abstained,
                all: all.length,
              })}{' '}
              <strong>{t(`approvals.willBe.${counted.outcome}`)}</strong>
            </p>
            <Input.TextArea
              aria-label={t('approvals.reason')}
              placeholder={t('approvals.reason')}
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={(event) => change(item.id, { reason: event.target.value })}
            />
          </fieldset>
        )
      })}
      <footer className={styles['tools']}>
        <Button type="primary" htmlType="submit" loading={record.isPending} disabled={!quorum}>
          {t('approvals.record')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </footer>
    </form>
  )
}
