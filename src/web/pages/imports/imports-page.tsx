import { type ImportView, uploadImport } from '#areas/intake/import/contract.ts'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { upload } from '../../api/upload.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { momentWords } from '../../parts/moments.ts'
import { useRowKeys } from '../../parts/row-keys.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { Counts, ImportState } from './counts.tsx'
import styles from './imports.module.css'
import { importsQuery, profilesQuery, uploadQuery } from './queries.ts'

const Upload = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { action } = usePlan()
  const profiles = useQuery(profilesQuery)
  const [profile, setProfile] = useState<string | null>(null)
  const send = useMutation({
    mutationFn: (file: File) =>
      upload(
        uploadImport,
        { query: { ...(action && { action: action.id }), ...(profile !== null && { profile }) } },
        file,
      ),
    onSuccess: async (read) => {
      queries.setQueryData(uploadQuery(read.import.id).queryKey, read)
      void queries.invalidateQueries({ queryKey: ['imports'], exact: true })
      await navigate({ to: '/imports/$id', params: { id: read.import.id } })
    },
  })
  return (
    <section className={styles['card']} aria-label={t('imports.new')}>
      <h2>{t('imports.new')}</h2>
      <p className="soft">{t('imports.what')}</p>
      {profiles.data && profiles.data.length > 0 && (
        <Select
          allowClear
          className={styles['profile'] ?? ''}
          aria-label={t('imports.profile')}
          placeholder={t('imports.noProfile')}
          value={profile}
          options={profiles.data.map(({ name }) => ({ value: name, label: name }))}
          onChange={(name: string | undefined) => setProfile(name ?? null)}
        />
      )}
      {send.error && <Failure error={send.error} />}
      <FileDrop
        title={send.isPending ? t('imports.uploading') : t('imports.choose')}
        hint={send.isPending ? send.variables.name : t('imports.formats')}
        accept=".csv,.tsv,.txt,.xlsx"
        onFiles={([file]) => file && !send.isPending && send.mutate(file)}
      />
    </section>
  )
}

const Row = ({ one }: { readonly one: ImportView }) => {
  const say = useSay()
  const today = useToday()
  return (
    <li>
      <div className={styles['what']}>
        <Link to="/imports/$id" params={{ id: one.id }} data-row>
          {one.fileName}
        </Link>
        <span className="soft small">{say(momentWords(one.startedAt, today))}</span>
      </div>
      <ImportState state={one.state} />
      <Counts counts={one.counts} brief />
    </li>
  )
}

/** A table of somebody else's system becomes reports. */
export const ImportsPage = () => {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list)
  const imports = useInfiniteQuery(importsQuery)
  const rows = imports.data?.pages.flat() ?? []
  return (
    <div className={styles['page']}>
      <h1>{t('nav.imports')}</h1>
      <Upload />
      {imports.isPending && <Loading rows={5} />}
      {imports.error && <Failure error={imports.error} retry={() => void imports.refetch()} />}
      {imports.data && rows.length === 0 && (
        <Nothing title={t('imports.none')}>{t('imports.noneWhy')}</Nothing>
      )}
      {rows.length > 0 && (
        <section className={styles['card']} aria-label={t('imports.past')}>
          <h2>{t('imports.past')}</h2>
          <ul ref={list} className={styles['rows']}>
            {rows.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
          {imports.hasNextPage && (
            <Button loading={imports.isFetchingNextPage} onClick={() => void imports.fetchNextPage()}>
              {t('list.more')}
            </Button>
          )}
        </section>
      )}
    </div>
  )
}
