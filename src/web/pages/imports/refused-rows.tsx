import { refusedSheet } from '#areas/intake/import/contract.ts'
import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/address.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { FaultTable, type RefusedRow } from './fault-table.tsx'
import styles from './imports.module.css'
import { refusedQuery } from './queries.ts'

/** The refused rows as a sheet: put right there, it can be imported by itself. */
export const RefusedSheet = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation()
  return (
    <Button icon={<DownloadOutlined />} href={addressOf(refusedSheet.path, { id })} download>
      {t('imports.refusedSheet')}
    </Button>
  )
}

export const RefusedRows = ({ id, count }: { readonly id: string; readonly count: number }) => {
  const { t } = useTranslation()
  const refused = useInfiniteQuery(refusedQuery(id))
  if (refused.isPending) return <Loading rows={5} />
  if (refused.error) return <Failure error={refused.error} retry={() => void refused.refetch()} />
  return (
    <section className={styles['card']} aria-label={t('imports.refused', { count })}>
      <header className={styles['head']}>
        <h2>{t('imports.refused', { count })}</h2>
        <RefusedSheet id={id} />
      </header>
      <FaultTable rows={refused.data.pages.flatMap(({ rows }) => rows)} />
      {refused.hasNextPage && (
        <Button loading={refused.isFetchingNextPage} onClick={() => void refused.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </section>
  )
}

const perPage = 50

/** Those of a dry run, which come all at once. */
export const DryRefusedRows = ({ rows }: { readonly rows: readonly RefusedRow[] }) => {
  const { t } = useTranslation()
  const [shown, setShown] = useState(perPage)
  return (
    <>
      <FaultTable rows={rows.slice(0, shown)} />
      {rows.length > shown && <Button onClick={() => setShown(shown + perPage)}>{t('list.more')}</Button>}
    </>
  )
}
