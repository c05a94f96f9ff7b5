import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const page = z.enum(['leads', 'cases', 'overview'])
const name = z.string().trim().min(1).max(60)
/** Of the page's address, without the question mark. */
const search = z.string().max(2000)

export const savedView = z.object({ id, page, name, search })
export type SavedView = z.output<typeof savedView>

export const listViews = endpoint({
  id: 'accounts.views',
  method: 'GET',
  path: '/api/views',
  auth: 'staff',
  summary: text('我在一个页面上存的视图', 'The views that I keep of a page'),
  query: z.object({ page }),
  response: z.array(savedView),
})

export const saveView = endpoint({
  id: 'accounts.views.save',
  method: 'POST',
  path: '/api/views',
  auth: 'staff',
  summary: text('把当前的筛选存为视图', 'Keep what a page shows under a name'),
  body: z.object({ page, name, search }),
  response: savedView,
})

export const changeView = endpoint({
  id: 'accounts.views.change',
  method: 'PATCH',
  path: '/api/views/:id',
  auth: 'staff',
  summary: text('给视图改名，或换成别的筛选', 'Rename a view, or let it show something else'),
  params: z.object({ id }),
  body: z.object({ name: name.optional(), search: search.optional() }),
  response: savedView,
})

export const deleteView = endpoint({
  id: 'accounts.views.delete',
  method: 'DELETE',
  path: '/api/views/:id',
  auth: 'staff',
  summary: text('删除视图', 'Delete a view'),
  params: z.object({ id }),
  response: z.object({}),
})
