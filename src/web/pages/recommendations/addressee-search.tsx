import { listAddressees } from '#areas/recommendations/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useSettled } from '../../parts/settled.ts'

/** Finds an addressee by name, pinyin, initials or credit code. */
export const AddresseeSearch = ({
  value,
  named,
  onChange,
  ...described
}: {
  readonly id?: string
  readonly value: string | null
  /** What the one that is held is called, before anything is looked for. */
  readonly named: string
  readonly onChange: (id: string | null) => void
}) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 200)
  const found = useQuery({
    queryKey: ['addressees', 'search', search],
    queryFn: ({ signal }) =>
      call(listAddressees, { query: { ...(search && { search }), limit: 20 } }, { signal }),
    placeholderData: (before) => before,
  })
  const offered = (found.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const held = value !== null && offered.every((one) => one.value !== value) ? [{ value, label: named }] : []
  return (
    <Select
      {...described}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      placeholder={t('addressees.search')}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? t('state.loading') : t('goTo.none')}
      options={[...held, ...offered]}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? null)}
    />
  )
}
