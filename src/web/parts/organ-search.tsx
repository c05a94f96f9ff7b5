import { searchOrgans } from '#areas/organs/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/call.ts'
import { useSay } from '../texts/i18n.ts'
import { useSettled } from './settled.ts'

/** Finds an organ by name, pinyin, initials or code. */
export const OrganSearch = ({
  id,
  value,
  onChange,
  ...described
}: {
  readonly id?: string
  readonly 'aria-label'?: string
  readonly value: number | undefined
  readonly onChange: (id: number | undefined) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim(), 200)
  const organs = useQuery({
    queryKey: ['organs', q],
    queryFn: ({ signal }) => call(searchOrgans, { query: { q, limit: 20 } }, { signal }),
    placeholderData: (before) => before,
  })
  const found = organs.data ?? []
  // What an address or a draft holds by its number alone is named too; an organ's number finds it.
  const held = useQuery({
    queryKey: ['organs', 'held', value],
    queryFn: ({ signal }) => call(searchOrgans, { query: { q: String(value), limit: 1 } }, { signal }),
    enabled: value !== undefined && organs.isSuccess && found.every(({ id: one }) => one !== value),
  })
  const kept = (held.data ?? []).filter(
    ({ id: one }) => one === value && found.every((organ) => organ.id !== one),
  )
  const offered = [...kept, ...found]
  return (
    <Select
      {...described}
      {...(id && { id })}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      placeholder={t('form.organ')}
      loading={organs.isFetching}
      notFoundContent={organs.isFetching ? t('state.loading') : t('goTo.none')}
      options={offered.map((organ) => ({ value: organ.id, label: say(organ.name) }))}
      onChange={(chosen) => onChange(chosen)}
    />
  )
}
