import type { messageView } from '#areas/intake/contract.ts'
import { longestMessage } from '#areas/intake/domain/message.ts'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { output } from 'zod'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { useDraft } from '../draft.ts'
import { momentWords } from '../moments.ts'
import { Failure } from '../states.tsx'
import { useToday } from '../today.ts'
import styles from './identity.module.css'
import type { useExchangeWork } from './use-report.ts'

/** Both ways with one reporter; what is written here is no reply in the legal sense. */
export const ReportMessages = ({
  reportId,
  messages,
  send,
}: {
  readonly reportId: string
  readonly messages: readonly output<typeof messageView>[]
  readonly send: ReturnType<typeof useExchangeWork>['send']
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const may = useMay()
  const draft = useDraft(`report.${reportId}.message`, '')
  return (
    <>
      <ol className={styles['messages']}>
        {messages.map(({ id, at, sender, kindTitle, body, readAt }) => (
          <li key={id} data-sender={sender}>
            <p className="soft small">
              {t(`case.sender.${sender}`)} · {say(kindTitle)} · {say(momentWords(at, today))}
              {sender === 'organ' && ` · ${t(readAt === null ? 'case.unread' : 'case.read')}`}
            </p>
            <p className="story">{body}</p>
          </li>
        ))}
      </ol>
      {may('intake', 'write_message') && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (draft.value.trim() !== '') send.mutate(draft.value, { onSuccess: draft.clear })
          }}
        >
          {send.error && <Failure error={send.error} />}
          <Input.TextArea
            aria-label={t('case.write')}
            placeholder={t('case.write')}
            maxLength={longestMessage}
            value={draft.value}
            onChange={(event) => draft.change(event.target.value)}
          />
          <div>
            <Button htmlType="submit" loading={send.isPending} disabled={draft.value.trim() === ''}>
              {t('case.send')}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
