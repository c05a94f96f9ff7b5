import { type OrganView, searchOrgans } from '#areas/organs/contract.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useRowKeys } from '../../parts/row-keys.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './organs.module.css'
import type { OrganSearchParams } from './search.ts'

const most = 100

/** Organs as links, with the keys of a list. */
export const OrganLinks = ({
  organs,
  label,
}: {
  readonly organs: readonly OrganView[]
  readonly label: string
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list)
  return (
    <ul ref={list} className={styles['links']} aria-label={label}>
      {organs.map((organ) => (
        <li key={organ.id}>
          <Link to="/organs" search={{ at: organ.code }} data-row>
            {say(organ.name)}
          </Link>
          <span className="soft small">{organ.code}</span>
          {!organ.active && <Tag>{t('organs.inactive')}</Tag>}
        </li>
      ))}
    </ul>
  )
}

export const FoundOrgans = ({
  search,
  level,
  inactive,
}: {
  readonly [name in 'search' | 'level' | 'inactive']: OrganSearchParams[name] | undefined
}) => {
  const { t } = useTranslation()
  const query = { q: search ?? '', limit: most, ...(level && { level }), ...(inactive && { inactive }) }
  const found = useQuery({
    queryKey: ['organs', 'found', query],
    queryFn: ({ signal }) => call(searchOrgans, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  if (found.isPending) return <Loading rows={8} />
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (found.data.length === 0) return <Nothing title={t('goTo.none')}>{t('organs.none')}</Nothing>
  return (
    <section className={styles['card']} aria-label={t('organs.found')}>
      <p className="soft small" aria-live="polite">
        {t(found.data.length < most ? 'list.count' : 'organs.first', { count: found.data.length })}
      </p>
      <OrganLinks organs={found.data} label={t('organs.found')} />
    </section>
  )
}
