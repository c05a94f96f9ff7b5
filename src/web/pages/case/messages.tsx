import type { CasePage } from '#areas/cases/contract.ts'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { momentWords } from '../../parts/moments.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'
import type { CaseWork } from './use-case-work.ts'
import { Writing } from './writing.tsx'

/** Both ways with the reporters; a legal reply is a move and stands at the right. */
export const Messages = ({
  page,
  message,
}: {
  readonly page: CasePage
  readonly message: CaseWork['message']
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [to, setTo] = useState<string[]>([])
  const several = page.leads.length > 1
  const titleOf = (reportId: string) => page.leads.find((lead) => lead.reportId === reportId)?.number
  return (
    <>
      <Writing
        name={`${page.case.id}.message`}
        label={t('case.write')}
        send={t('case.send')}
        busy={message.isPending}
        error={message.error}
        onSend={(body, clear) =>
          message.mutate({ body, ...(to.length > 0 && { reportIds: to }) }, { onSuccess: clear })
        }
      >
        {several && (
          <Select
            mode="multiple"
            aria-label={t('case.to')}
            placeholder={t('case.toAll', { count: page.leads.length })}
            value={to}
            options={page.leads.map(({ reportId, number, title }) => ({
              value: reportId,
              label: `${number} ${title}`,
            }))}
            onChange={setTo}
          />
        )}
      </Writing>
      <ol className={styles['messages']}>
        {page.messages
          .toSorted((a, b) => (a.at < b.at ? 1 : -1))
          .map((one) => (
            <li key={one.id} data-sender={one.sender}>
              <p className="soft small">
                {one.sender === 'organ' && one.organ ? say(one.organ) : t(`case.sender.${one.sender}`)}
                {several && ` · ${titleOf(one.reportId) ?? ''}`} · {say(momentWords(one.at, today))}
                {one.sender === 'organ' && ` · ${one.readAt === null ? t('case.unread') : t('case.read')}`}
              </p>
              <p className="story">{one.body}</p>
            </li>
          ))}
      </ol>
    </>
  )
}
