import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure, Loading } from '../../parts/states.tsx'
import { ImportState } from './counts.tsx'
import styles from './imports.module.css'
import { Outcome } from './outcome.tsx'
import { Preparing } from './preparing.tsx'
import { importQuery } from './queries.ts'

/** One import: before it is started how the file is read, afterwards what became of it. */
export const ImportPage = () => {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/signed-in/imports/$id' })
  const one = useQuery(importQuery(id))
  if (one.isPending) return <Loading rows={10} />
  if (!one.data) return <Failure error={one.error} retry={() => void one.refetch()} />
  return (
    <div className={styles['page']}>
      <Link to="/imports">{t('imports.back')}</Link>
      <header className={styles['head']}>
        <h1>{one.data.fileName}</h1>
        <ImportState state={one.data.state} />
      </header>
      {one.error && <Failure error={one.error} retry={() => void one.refetch()} />}
      {one.data.state === 'checked' ? <Preparing key={id} id={id} /> : <Outcome one={one.data} />}
    </div>
  )
}
