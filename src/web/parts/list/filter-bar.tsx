import { FilterOutlined } from '@ant-design/icons'
import { Button, Input, Select, Tag } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OrganSearch } from '../organ-search.tsx'
import { SearchBox } from '../search-box.tsx'
import styles from './list.module.css'
import { useOrganName } from './organ-name.ts'

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
  | { readonly kind: 'organ' }
  /** Brought along by a link: shown as a chip, and chosen nowhere. */
  | { readonly kind: 'given'; readonly shown: string }
)

const shownValue = (filter: Filter): string =>
  (filter.kind === 'given' && filter.shown) ||
  (filter.kind === 'choice' && filter.options.find(({ value }) => value === filter.value)?.label) ||
  (filter.value ?? '')

const OrganName = ({ code }: { readonly code: string | undefined }) => useOrganName(code)

/** What one filter is chosen with. */
const Choice = ({
  filter,
  onChoose,
}: {
  readonly filter: Filter
  readonly onChoose: (value: string | undefined) => void
}) => {
  if (filter.kind === 'given') return null
  if (filter.kind === 'choice')
    return (
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        className={styles['filter'] ?? ''}
        popupMatchSelectWidth={false}
        aria-label={filter.title}
        placeholder={filter.title}
        value={filter.value ?? null}
        options={[...filter.options]}
        onChange={onChoose}
      />
    )
  if (filter.kind === 'organ')
    return (
      <div className={styles['organ']}>
        <OrganSearch
          aria-label={filter.title}
          value={filter.value === undefined ? undefined : Number(filter.value)}
          onChange={(id) => onChoose(id === undefined ? undefined : String(id))}
        />
      </div>
    )
  return (
    <label className={styles['date']}>
      <span className="soft">{filter.title}</span>
      <Input
        type="date"
        value={filter.value ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      />
    </label>
  )
}

/** Filters, and those that are set as chips that can be taken off. A phone folds them behind one button. */
export const FilterBar = ({
  search,
  searchTitle,
  filters,
  onChange,
}: {
  /** Null where there are no words to go by. */
  readonly search: string | undefined | null
  readonly searchTitle?: string
  readonly filters: readonly Filter[]
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void
}) => {
  const { t } = useTranslation()
  const [unfolded, setUnfolded] = useState(false)
  const folded = useId()
  const set = filters.filter(({ value }) => value !== undefined)
  const choosable = filters.filter(({ kind }) => kind !== 'given')
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
        {choosable.length > 0 && (
          <Button
            className={styles['unfold'] ?? ''}
            icon={<FilterOutlined aria-hidden="true" />}
            aria-expanded={unfolded}
            aria-controls={folded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {set.length === 0 ? t('list.filters') : t('list.filtersSet', { count: set.length })}
          </Button>
        )}
        <div id={folded} className={styles['folded']} data-unfolded={unfolded}>
          {choosable.map((filter) => (
            <Choice
              key={filter.name}
              filter={filter}
              onChoose={(value) => onChange({ [filter.name]: value })}
            />
          ))}
        </div>
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
              {filter.kind === 'organ' ? <OrganName code={filter.value} /> : shownValue(filter)}
            </Tag>
          ))}
        </div>
      )}
    </>
  )
}
