import {
  changeView,
  deleteView,
  listViews,
  type SavedView,
  saveView,
} from '#areas/accounts/saved-views/contract.ts'
import { EllipsisOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { Failure } from '../states.tsx'
import styles from './list.module.css'
import { readView, writeView } from './view-address.ts'

type Page = SavedView['page']
type Search = Readonly<Record<string, string | undefined>>

/** What is done to the views of a page; each change is read again. */
const useViews = (page: Page) => {
  const queries = useQueryClient()
  const queryKey = ['views', page]
  const onSuccess = () => queries.invalidateQueries({ queryKey })
  return {
    list: useQuery({
      queryKey,
      queryFn: ({ signal }) => call(listViews, { query: { page } }, { signal }),
      staleTime: 5 * 60_000,
    }),
    save: useMutation({
      mutationFn: (view: Pick<SavedView, 'name' | 'search'>) => call(saveView, { body: { page, ...view } }),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ id, ...body }: Pick<SavedView, 'id'> & Partial<Pick<SavedView, 'name' | 'search'>>) =>
        call(changeView, { params: { id }, body }),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: ({ id }: SavedView) => call(deleteView, { params: { id } }),
      onSuccess,
    }),
  }
}

const NameForm = ({
  initial,
  busy,
  error,
  onName,
  onCancel,
}: {
  readonly initial: string
  readonly busy: boolean
  readonly error: unknown
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation()
  const [name, setName] = useState(initial)
  const fault = faultOf(error, 'name')
  return (
    <form
      className={styles['naming']}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name.trim())
      }}
    >
      <Input
        size="small"
        autoFocus
        maxLength={60}
        aria-label={t('views.name')}
        placeholder={t('views.name')}
        aria-invalid={fault !== undefined}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button size="small" type="primary" htmlType="submit" loading={busy} disabled={name.trim() === ''}>
        {t('views.keep')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
      {fault && (
        <span className={styles['fault']} role="alert">
          {fault}
        </span>
      )}
    </form>
  )
}

/** One's own views of a page: opened by a click; what is shown now can be kept as a further one. */
export const SavedViews = ({
  page,
  search,
  onOpen,
}: {
  readonly page: Page
  /** What the page's address says now. */
  readonly search: Search
  readonly onOpen: (search: Search) => void
}) => {
  const { t } = useTranslation()
  const { list, save, change, remove } = useViews(page)
  const [naming, setNaming] = useState<SavedView | 'new'>()
  const [removed, setRemoved] = useState<SavedView>()
  const now = writeView(search)
  const views = list.data ?? []
  const shown = views.find((view) => view.search === now)
  const failed = [save, change, remove].find(({ error }) => error && faultOf(error, 'name') === undefined)
  const begin = (what: SavedView | 'new') => {
    for (const one of [save, change, remove]) one.reset()
    setRemoved(undefined)
    setNaming(what)
  }
  const done = { onSuccess: () => setNaming(undefined) }
  if (!list.data || (views.length === 0 && now === '' && !removed)) return null
  return (
    <section className={styles['views']} aria-label={t('views.title')}>
      <span className="soft small">{t('views.title')}</span>
      {views.map((view) =>
        view === naming ? (
          <NameForm
            key={view.id}
            initial={view.name}
            busy={change.isPending}
            error={change.error}
            onName={(name) => change.mutate({ id: view.id, name }, done)}
            onCancel={() => setNaming(undefined)}
          />
        ) : (
          <span key={view.id} className={styles['view']} data-shown={view === shown}>
            <Button
              size="small"
              type="text"
              aria-pressed={view === shown}
              onClick={() => onOpen(readView(view.search))}
            >
              {view.name}
            </Button>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'rename', label: t('views.rename') },
                  { key: 'update', label: t('views.update'), disabled: shown !== undefined },
                  { key: 'remove', label: t('views.remove') },
                ],
                onClick: ({ key }) => {
                  if (key === 'rename') begin(view)
                  else if (key === 'update') change.mutate({ id: view.id, search: now })
                  else remove.mutate(view, { onSuccess: () => setRemoved(view) })
                },
              }}
            >
              <Button
                size="small"
                type="text"
                aria-haspopup="menu"
                aria-label={t('views.more', { name: view.name })}
                icon={<EllipsisOutlined />}
              />
            </Dropdown>
          </span>
        ),
      )}
      {naming === 'new' ? (
        <NameForm
          initial=""
          busy={save.isPending}
          error={save.error}
          onName={(name) => save.mutate({ name, search: now }, done)}
          onCancel={() => setNaming(undefined)}
        />
      ) : (
        !shown &&
        now !== '' && (
          <Button size="small" type="dashed" onClick={() => begin('new')}>
            {t('views.save')}
          </Button>
        )
      )}
      {removed && (
        <span role="status" className="small">
          {t('views.removed', { name: removed.name })}{' '}
          <Button
            size="small"
            onClick={() => save.mutate(removed, { onSuccess: () => setRemoved(undefined) })}
          >
            {t('views.undo')}
          </Button>
        </span>
      )}
      {failed && (
        <div className={styles['note']}>
          <Failure error={failed.error} />
        </div>
      )}
    </section>
  )
}
