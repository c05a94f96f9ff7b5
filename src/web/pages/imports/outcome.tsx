import { cancelImport, type ImportView } from '#areas/intake/import/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure } from '../../parts/states.tsx'
import { Counts } from './counts.tsx'
import styles from './imports.module.css'
import { importQuery } from './queries.ts'
import { RefusedRows } from './refused-rows.tsx'

const tones = { done: 'success', failed: 'error', cancelled: 'warning' } as const

/** Progress while it runs; then the counts, which add up, and what was refused. */
export const Outcome = ({ one }: { readonly one: ImportView }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => call(cancelImport, { params: { id: one.id } }),
    onSuccess: (stopped) => queries.setQueryData(importQuery(one.id).queryKey, stopped),
  })
  const { counts, state } = one
  const isWhole = counts.imported + counts.known + counts.refused === counts.total
  return (
    <>
      <section className={styles['card']} aria-label={t('imports.outcome')}>
        {state === 'running' ? (
          <>
            <label className={styles['progress']}>
              {t('imports.progress', { done: counts.done, total: counts.total })}
              <progress max={Math.max(1, counts.total)} value={counts.done} />
            </label>
            <p className="soft">{t('imports.goesOn')}</p>
            <div>
              <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
                {t('imports.stop')}
              </Button>
            </div>
          </>
        ) : (
          state !== 'checked' && (
            <Alert
              type={tones[state]}
              showIcon
              title={t(`imports.ended.${state}`)}
              {...(state === 'done' && { description: t(isWhole ? 'imports.whole' : 'imports.notWhole') })}
            />
          )
        )}
        {cancel.error && <Failure error={cancel.error} />}
        <Counts counts={counts} />
        {counts.imported > 0 && (
          <Link to="/leads" search={{ view: 'all', channel: one.channel }}>
            {t('imports.toLeads')}
          </Link>
        )}
      </section>
      {counts.refused > 0 && <RefusedRows id={one.id} count={counts.refused} />}
    </>
  )
}
