import { changeImport, checkImport, startImport } from '#areas/intake/import/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import { Counts } from './counts.tsx'
import { type Change, FormatForm } from './format-form.tsx'
import styles from './imports.module.css'
import { MappingForm } from './mapping-form.tsx'
import { Preview } from './preview.tsx'
import { ProfileForm } from './profile-form.tsx'
import { importQuery, uploadQuery } from './queries.ts'
import { DryRefusedRows, RefusedSheet } from './refused-rows.tsx'

/** Before the start: how the file is read, what each column is, and a dry run over every row. */
export const Preparing = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const read = useQuery(uploadQuery(id))
  const check = useMutation({ mutationFn: () => call(checkImport, { params: { id } }) })
  const change = useMutation({
    mutationFn: (body: Change) => call(changeImport, { params: { id }, body }),
    onSuccess: (next) => {
      queries.setQueryData(uploadQuery(id).queryKey, next)
      // What a dry run said was said of another reading.
      check.reset()
    },
  })
  const start = useMutation({
    mutationFn: () => call(startImport, { params: { id } }),
    onSuccess: (started) => queries.setQueryData(importQuery(id).queryKey, started),
  })
  if (read.isPending) return <Loading rows={10} />
  if (!read.data) return <Failure error={read.error} retry={() => void read.refetch()} />
  const { labels, notImported, import: one } = read.data
  const canRun = (one.mapping.story ?? []).length > 0 && !change.isPending
  const error = change.error ?? start.error ?? check.error
  return (
    <>
      {error && <Failure error={error} />}
      <section className={styles['card']} aria-label={t('imports.format')}>
        <h2>{t('imports.format')}</h2>
        <FormatForm key={JSON.stringify(one.format)} one={one} onChange={(body) => change.mutate(body)} />
      </section>
      <section className={styles['card']} aria-label={t('imports.mapping')}>
        <h2>{t('imports.mapping')}</h2>
        <p className="soft">{t('imports.mappingWhat')}</p>
        <MappingForm
          mapping={one.mapping}
          labels={labels}
          busy={change.isPending}
          onChange={(mapping) => change.mutate({ mapping })}
        />
        {notImported.length > 0 && (
          <p className="soft small">
            {t('imports.notImported', { columns: notImported.join(t('common.comma')) })}
          </p>
        )}
        <Preview read={read.data} />
        <ProfileForm one={one} />
      </section>
      <section className={styles['card']} aria-label={t('imports.check')}>
        <h2>{t('imports.check')}</h2>
        <p className="soft">{t('imports.checkWhat', { count: one.counts.total })}</p>
        <div aria-live="polite" className={styles['result']}>
          {check.isPending && <Loading rows={3} />}
          {check.data && (
            <>
              <Alert
                type={check.data.counts.refused > 0 ? 'warning' : 'success'}
                showIcon
                title={t(check.data.counts.refused > 0 ? 'imports.someRefused' : 'imports.noneRefused')}
                description={check.data.reasons.map(({ message, rows, rule, field }) => (
                  <p key={`${rule} ${field}`}>
                    {t('imports.reason', { rows })} {say(message)}
                  </p>
                ))}
              />
              <Counts counts={check.data.counts} dry />
              {check.data.counts.refused > 0 && (
                <>
                  <DryRefusedRows rows={check.data.refused} />
                  <div>
                    <RefusedSheet id={id} />
                  </div>
                </>
              )}
            </>
          )}
        </div>
        <div className={styles['tools']}>
          <Button
            type={check.data ? 'default' : 'primary'}
            loading={check.isPending}
            disabled={!canRun}
            onClick={() => check.mutate()}
          >
            {t('imports.check')}
          </Button>
          <Button
            type={check.data ? 'primary' : 'default'}
            loading={start.isPending}
            disabled={!canRun || check.isPending}
            onClick={() => start.mutate()}
          >
            {t('imports.start')}
          </Button>
        </div>
      </section>
    </>
  )
}
