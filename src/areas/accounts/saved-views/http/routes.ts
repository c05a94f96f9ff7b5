import { ok, refuse } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import { signInAgain } from '../../use/refusals.ts'
import * as contract from '../contract.ts'
import { changeView, deleteView, listViews, saveView } from '../use/keep-views.ts'

export const viewRoutes = (): readonly Route[] => [
  route(contract.listViews, ({ query, transact }) =>
    transact(async (tx) => ok(await listViews(tx, query.page))),
  ),

  route(contract.saveView, async ({ body, actor, transact }) =>
    actor.kind === 'staff' ? transact((tx) => saveView(tx, actor.id, body)) : refuse(signInAgain),
  ),

  route(contract.changeView, ({ params, body, transact }) =>
    transact((tx) => changeView(tx, params.id, body)),
  ),

  route(contract.deleteView, async ({ params, transact }) => {
    const deleted = await transact((tx) => deleteView(tx, params.id))
    return deleted.ok ? ok({}) : deleted
  }),
]
