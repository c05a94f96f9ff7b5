import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Words to search for; Enter searches, and clearing does too. */
export const SearchBox = ({
  value,
  title,
  onSearch,
}: {
  readonly value: string | undefined
  readonly title?: string
  readonly onSearch: (words: string | undefined) => void
}) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value ?? '')
  const [shown, setShown] = useState(value)
  // The address may change by other ways, such as going back.
  if (shown !== value) {
    setShown(value)
    setTyped(value ?? '')
  }
  return (
    <Input
      allowClear
      prefix={<SearchOutlined aria-hidden="true" />}
      value={typed}
      placeholder={title ?? t('list.search')}
      aria-label={title ?? t('list.search')}
      onChange={(event) => {
        setTyped(event.target.value)
        if (event.target.value === '' && value !== undefined) onSearch(undefined)
      }}
      onPressEnter={() => onSearch(typed.trim() || undefined)}
    />
  )
}
