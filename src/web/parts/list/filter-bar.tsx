import { Input, Select, Tag } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '../search-box.tsx'
import styles from './list.module.css'

export type Filter = {
  readonly name: string
  readonly title: string
  readonly value: string | undefined
} & (
  | {
      readonly kind: 'choice'
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
  | { readonly kind: 'date' }
  /** Brought along by a link: shown as a chip, and chosen nowhere. */
  | { readonly kind: 'given'; readonly shown: string }
)

const shownValue = (filter: Filter): string =>
  (filter.kind === 'given' && filter.shown) ||
  (filter.kind === 'choice' && filter.options.find(({ value }) => value === filter.value)?.label) ||
  (filter.value ?? '')

/** Filters, and those that are set as chips that can be taken off. */
export const FilterBar = ({
  search,
  searchTitle,
  filters,
  children,
  onChange,
}: {
  /** Null where there are no words to go by. */
  readonly search: string | undefined | null
  readonly searchTitle?: string
  readonly filters: readonly Filter[]
  /** A filter of another kind. */
  readonly children?: ReactNode
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void
}) => {
  const { t } = useTranslation()
  const set = filters.filter(({ value }) => value !== undefined)
  return (
    <>
      <div className={styles['filters']} role="search">
        {search !== null && (
          <div className={styles['search']}>
            <SearchBox
              value={search}
              {...(searchTitle && { title: searchTitle })}
              onSearch={(words) => onChange({ search: words })}
            />
          </div>
        )}
        {filters.map((filter) =>
          filter.kind === 'given' ? null : filter.kind === 'choice' ? (
            <Select
              key={filter.name}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              className={styles['filter'] ?? ''}
              popupMatchSelectWidth={false}
              aria-label={filter.title}
              placeholder={filter.title}
              value={filter.value ?? null}
              options={[...filter.options]}
              onChange={(value: string | undefined) => onChange({ [filter.name]: value })}
            />
          ) : (
            <label key={filter.name} className={styles['date']}>
              <span className="soft">{filter.title}</span>
              <Input
                type="date"
                value={filter.value ?? ''}
                onChange={(event) => onChange({ [filter.name]: event.target.value || undefined })}
              />
            </label>
          ),
        )}
        {children}
      </div>
      {set.length > 0 && (
        <div className={styles['chips']}>
          {set.map((filter) => (
            <Tag
              key={filter.name}
              closable={{ 'aria-label': t('list.takeOff', { filter: filter.title }) }}
              onClose={(event) => {
                event.preventDefault()
                onChange({ [filter.name]: undefined })
              }}
            >
              {filter.title}
              {t('common.colon')}
              {shownValue(filter)}
            </Tag>
          ))}
        </div>
      )}
    </>
  )
}
