import { seeWarnings, type WarningView } from '#areas/cases/warnings/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { warningsQuery } from '../../api/warnings.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import type { Tone } from '../../parts/clock-bar/geometry.ts'
import { ToneShape } from '../../parts/clock-bar/tone-shape.tsx'
import { MatterLink } from '../../parts/matter-link.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './warnings.module.css'

const tones = {
  half: 'calm',
  three_quarters: 'soon',
  three_days: 'soon',
  due: 'today',
  overdue: 'overdue',
} as const satisfies Record<WarningView['kind'], Tone>

const Row = ({
  row,
  busy,
  onSeen,
}: {
  readonly row: WarningView
  readonly busy: boolean
  readonly onSeen: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <li className={styles['row']} data-kind={row.kind}>
      <p className={styles['kind']}>
        <ToneShape tone={tones[row.kind]} /> {t(`warnings.kinds.${row.kind}`)}
      </p>
      <div className={styles['what']}>
        <MatterLink caseId={row.caseId} leadId={row.leadId} className={styles['title']}>
          {say(row.title)} · {row.number}
        </MatterLink>
        <p className="soft small">
          {say(dayWords(row.dueOn, today))}{' '}
          {row.provisional && <Tag color="warning">{t('clock.provisional')}</Tag>}
          {' · '}
          <span title={say(row.basis.full)}>{say(row.basis.short)}</span>
          {row.why !== 'mine' && ` · ${t(`warnings.why.${row.why}`)}`}
          {row.why === 'above' && ` · ${say(row.organ)}`}
        </p>
      </div>
      <Button loading={busy} onClick={onSeen}>
        {t('warnings.seen')}
      </Button>
    </li>
  )
}

/** What somebody is told of their periods, until they have seen it. */
export const WarningsPage = () => {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  useRowKeys(page)
  const queries = useQueryClient()
  const warnings = useQuery(warningsQuery)
  const see = useMutation({
    mutationFn: (ids: string[]) => call(seeWarnings, { body: { ids } }),
    onSettled: () => queries.invalidateQueries(warningsQuery),
  })
  const rows = warnings.data?.rows ?? []
  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.warnings')}</h1>
        {rows.length > 1 && (
          <Button
            loading={see.isPending && see.variables.length > 1}
            onClick={() => see.mutate(rows.map(({ id }) => id))}
          >
            {t('warnings.allSeen')}
          </Button>
        )}
      </header>
      <p className="soft">{t('warnings.what')}</p>
      {warnings.isPending && <Loading rows={8} />}
      {warnings.error && <Failure error={warnings.error} retry={() => void warnings.refetch()} />}
      {see.error && <Failure error={see.error} />}
      {warnings.data && rows.length === 0 && (
        <Nothing title={t('warnings.none')}>
          <p>{t('warnings.noneWhy')}</p>
        </Nothing>
      )}
      {rows.length > 0 && (
        <ul className={styles['rows']}>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              busy={see.isPending && see.variables.includes(row.id)}
              onSeen={() => see.mutate([row.id])}
            />
          ))}
        </ul>
      )}
      {warnings.data?.more && <p className="soft">{t('warnings.more')}</p>}
    </div>
  )
}
