import {
  type AddresseeView,
  exportAddressees,
  listAddressees,
  importAddressees,
} from '#areas/recommendations/contract.ts'
import { addresseeKinds } from '#areas/recommendations/domain/addressee.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import listStyles from '../../parts/list/list.module.css'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from '../recommendations/recommendations.module.css'
import { AddresseeForm } from './addressee-form.tsx'
import { readAddresseeSearch } from './search.ts'
import { SheetImport } from '../../parts/sheet-import.tsx'

type Open = AddresseeView | 'new' | 'sheet' | null

const Found = ({
  found,
  onChange,
}: {
  readonly found: readonly AddresseeView[]
  readonly onChange: (one: AddresseeView) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <ul className={`${styles['card']} ${styles['list']}`}>
      {found.map((one) => (
        <li key={one.id}>
          <div>
            <strong>{one.name}</strong> <Tag>{t(`addressees.kinds.${one.kind}`)}</Tag>
            {!one.active && <Tag>{t('addressees.inactive')}</Tag>}
            <p className="soft small">
              {[one.contact, one.phone, one.address, one.creditCode]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {!one.mayEdit && (
              <p className="soft small">{t('addressees.keptBy', { organ: say(one.organ) })}</p>
            )}
          </div>
          {one.mayEdit && (
            <Button size="small" onClick={() => onChange(one)}>
              {t('addressees.change')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** To whom recommendations may go. */
export const AddresseesPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const { search, kind, inactive } = useSearch({ from: '/signed-in/addressees' })
  const navigate = useNavigate({ from: '/addressees' })
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readAddresseeSearch({ ...before, ...changed }) })
  const query = {
    ...(search && { search }),
    ...(kind && { kind }),
    ...(inactive && { inactive }),
    limit: 200,
  }
  const found = useQuery({
    queryKey: ['addressees', query],
    queryFn: ({ signal }) => call(listAddressees, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className={styles['page']}>
      <header className={listStyles['head']}>
        <h1>{t('addressees.title')}</h1>
        <div className={styles['row']}>
          {/* A file of the server, not a page of the workbench. */}
          <Button href={exportAddressees.path} download="addressees.csv">
            {t('addressees.export')}
          </Button>
          {may('recommendations', 'keep_addressees') && (
            <>
              <Button onClick={() => setOpen('sheet')}>{t('addressees.import')}</Button>
              <Button type="primary" onClick={() => setOpen('new')}>
                {t('addressees.add')}
              </Button>
            </>
          )}
        </div>
      </header>
      <p className="soft">{t('addressees.what')}</p>
      {open === 'sheet' && (
        <SheetImport
          title={t('addressees.import')}
          what={t('addressees.importWhat')}
          counts={(report) => t('addressees.importCounts', report)}
          queryKey={['addressees']}
          read={(body) => call(importAddressees, { body })}
          onClose={close}
        />
      )}
      {open === 'new' && <AddresseeForm of={null} onClose={close} />}
      {open !== null && typeof open === 'object' && <AddresseeForm key={open.id} of={open} onClose={close} />}
      <FilterBar
        search={search}
        searchTitle={t('addressees.search')}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'kind',
            title: t('addressees.kind'),
            value: kind,
            options: addresseeKinds.map((value) => ({ value, label: t(`addressees.kinds.${value}`) })),
          },
        ]}
      />
      <Checkbox
        checked={inactive === 'true'}
        onChange={(event) => change({ inactive: event.target.checked ? 'true' : undefined })}
      >
        {t('addressees.alsoInactive')}
      </Checkbox>
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading rows={8} />}
      {found.data &&
        (found.data.length === 0 ? (
          <Nothing title={t('list.none')}>{t('addressees.none')}</Nothing>
        ) : (
          <Found found={found.data} onChange={setOpen} />
        ))}
    </div>
  )
}
