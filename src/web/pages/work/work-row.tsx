import type { CaseRow } from '#areas/cases/contract.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { ClockLine } from '../../parts/clock-bar/clock-bar.tsx'
import { StateTag } from '../../parts/tags.tsx'
import { useMe } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './work.module.css'

export const WorkRow = ({ row }: { readonly row: CaseRow }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { nameOf } = usePlan()
  const { account, acting } = useMe()
  const params = { id: row.id }
  return (
    <li className={styles['row']}>
      <div className={styles['clock']}>{row.clock && <ClockLine clock={row.clock} />}</div>
      <div className={styles['what']}>
        <Link to="/cases/$id" params={params} data-row className={styles['title'] ?? ''}>
          {row.title}
        </Link>
        <p className={styles['meta']}>
          <StateTag title={say(row.stateTitle)} phase={row.phase} />
          <span>{row.number}</span>
          {row.priorityId && <span>{nameOf('priority', row.priorityId)}</span>}
          {row.personsAffected !== null && <span>{t('lead.people', { count: row.personsAffected })}</span>}
          {row.organ.zh !== acting.organ.name.zh && <span>{say(row.organ)}</span>}
          {row.handler && row.handler.id !== account.id && <span>{row.handler.name}</span>}
        </p>
      </div>
      {row.nextMove && (
        <Link
          to="/cases/$id"
          params={params}
          search={{ move: row.nextMove.id }}
          className={styles['next'] ?? ''}
        >
          {say(row.nextMove.title)}
        </Link>
      )}
    </li>
  )
}
