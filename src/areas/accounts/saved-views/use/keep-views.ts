import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '../../use/record.ts'
import type { SavedView } from '../contract.ts'
import {
  findView,
  insertView,
  removeView,
  selectViews,
  updateView,
  type ViewRow,
} from '../store/saved-views.ts'

/** More are not found again. */
const mostOnPage = 30

const noSuchView = refuse({
  kind: 'missing',
  rule: 'accounts.views',
  message: text('没有这个视图', 'There is no such view'),
})

const tooMany = refuse({
  kind: 'not-allowed',
  rule: 'accounts.views.most',
  message: text(
    `一个页面最多存 ${mostOnPage} 个视图，请先删除不用的`,
    `A page keeps at most ${mostOnPage} views; delete one first`,
  ),
})

const nameTaken = refuse({
  kind: 'invalid',
  rule: 'accounts.views.name',
  message: text('已经有这个名称的视图', 'There is a view of this name already'),
  faults: [{ field: 'name', message: text('已经有这个名称的视图', 'There is a view of this name already') }],
})

const viewOf = ({ id, page, name, search }: ViewRow): SavedView => ({
  id,
  page: page as SavedView['page'],
  name,
  search,
})

export const listViews = async (tx: Tx, page: string): Promise<SavedView[]> =>
  (await selectViews(tx, page)).map(viewOf)

export const saveView = async (
  tx: Tx,
  accountId: string,
  { page, name, search }: Omit<SavedView, 'id'>,
): Promise<Result<SavedView>> => {
  const kept = await selectViews(tx, page)
  if (kept.length >= mostOnPage) return tooMany
  if (kept.some((view) => view.name === name)) return nameTaken
  const id = tx.newId()
  const row = await insertView(tx, { id, account_id: accountId, page, name, search, created_at: tx.now })
  await record(tx, accountId, 'view-saved', { view: id, page })
  return ok(viewOf(row))
}

export const changeView = async (
  tx: Tx,
  id: string,
  { name, search }: { readonly name?: string | undefined; readonly search?: string | undefined },
): Promise<Result<SavedView>> => {
  const view = await findView(tx, id)
  if (!view) return noSuchView
  const others = (await selectViews(tx, view.page)).filter((one) => one.id !== id)
  if (others.some((one) => one.name === name)) return nameTaken
  const changed = await updateView(tx, id, { name: name ?? view.name, search: search ?? view.search })
  await record(tx, view.account_id, 'view-changed', { view: id, page: view.page })
  return ok(viewOf(changed))
}

export const deleteView = async (tx: Tx, id: string): Promise<Result<undefined>> => {
  const view = await findView(tx, id)
  if (!view) return noSuchView
  await removeView(tx, id)
  await record(tx, view.account_id, 'view-deleted', { view: id, page: view.page })
  return ok(undefined)
}
