import type { SavedView } from '#areas/accounts/saved-views/contract.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportList } from './export-list.tsx'
import { type Filter, FilterBar } from './filter-bar.tsx'
import { type Given, useGivenFilters } from './given-filters.ts'
import { useColumnsWithout } from './kept-columns.ts'
import styles from './list.module.css'
import { type Answer, type Column, ListTable } from './list-table.tsx'
import { SavedViews } from './saved-views.tsx'

type Search = Given & {
  readonly search?: string
  readonly after?: string
  readonly without?: string
}

/** A page that is a list: what it shows stands in its address, so that a link, a kept view and a file show the same. */
export const ListPage = <Row extends { readonly id: string }>({
  name,
  title,
  view,
  search,
  filters,
  columns,
  withoutAtFirst,
  list,
  read,
  empty,
  onChange,
  onOpen,
}: {
  readonly name: SavedView['page']
  readonly title: string
  readonly view: { readonly value: string; readonly options: { value: string; label: string }[] }
  readonly search: Search
  readonly filters: readonly Filter[]
  readonly columns: readonly Column<Row>[]
  /** Columns that few need stand back until somebody asks for them. */
  readonly withoutAtFirst: string
  readonly list: UseQueryResult<Answer<Row>>
  readonly read: ComponentProps<typeof ExportList>['read']
  readonly empty: ReactNode
  readonly onChange: (changed: Readonly<Record<string, string | undefined>>) => void
  readonly onOpen: ComponentProps<typeof SavedViews>['onOpen']
}) => {
  const { t } = useTranslation()
  const { without, keepWithout } = useColumnsWithout(name, search.without, withoutAtFirst)
  const given = useGivenFilters(search)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{title}</h1>
        <Segmented
          aria-label={t('triage.view')}
          value={view.value}
          options={view.options}
          onChange={(chosen) => onChange({ view: chosen })}
        />
      </header>
      <FilterBar search={search.search} onChange={onChange} filters={[...filters, ...given]} />
      <SavedViews page={name} search={search} onOpen={onOpen} />
      <ListTable
        label={title}
        columns={columns}
        answer={list.data}
        error={list.error}
        isFetching={list.isPlaceholderData}
        retry={() => void list.refetch()}
        after={search.after}
        without={without}
        tools={<ExportList read={read} />}
        onPage={(next) => onChange({ after: next })}
        onWithout={(next = ',') => {
          keepWithout(next)
          onChange({ without: next })
        }}
        empty={empty}
      />
    </div>
  )
}
