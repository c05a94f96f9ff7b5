import type { ApprovalRow } from '#areas/approvals/contract.ts'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { momentWords } from '../../parts/moments.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'

const tones = {
  pending: 'processing',
  approved: 'success',
  returned: 'warning',
  withdrawn: 'default',
} as const

export const ApprovalState = ({ state }: { readonly state: ApprovalRow['state'] }) => {
  const { t } = useTranslation()
  return <Tag color={tones[state]}>{t(`approvals.state.${state}`)}</Tag>
}

/** A request in a list: what it asks for, of which case, who put it up, whom it waits for. */
export const ApprovalLine = ({
  row,
  withCase = true,
}: {
  readonly row: ApprovalRow
  readonly withCase?: boolean
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <li className={styles['row']}>
      <p className={styles['rowHead']}>
        <Link to="/approvals/$id" params={{ id: row.id }} data-row className={styles['title'] ?? ''}>
          {say(row.title)}
        </Link>
        <ApprovalState state={row.state} />
      </p>
      {withCase && (
        <p>
          {row.case.title} <span className="soft small unbroken">{row.case.number}</span>
        </p>
      )}
      {row.mine === 'opinion' && <p className="small">{t('approvals.opinionAsked')}</p>}
      <p className="soft small">
        {t('approvals.proposed', { name: row.proposer.name, at: say(momentWords(row.proposedAt, today)) })}
        {row.state === 'pending' &&
          ` · ${t('approvals.waits', { who: say(row.waitsFor), at: say(momentWords(row.waitsSince, today)) })}`}
        {row.state === 'pending' &&
          row.dueOn !== null &&
          ` · ${t('approvals.due', { day: say(dayWords(row.dueOn, today)) })}`}
      </p>
    </li>
  )
}
