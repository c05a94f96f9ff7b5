import { ok, refuse } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { listDemoPeople, signInAsDemo } from '../use/demo.ts'
import { foreignOrigin } from '../use/refusals.ts'
import { setSessionCookie } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { isSameOrigin } from './same-origin.ts'
import { originOf } from './sign-in-routes.ts'
import { organView, roleView } from './views.ts'

/** Signing in without proof: registered on a demo alone, and each call asks the data again. */
export const demoRoutes = (deps: AccountDeps): Route[] => [
  route(contract.listDemoPeople, async ({ database }) => {
    const people = await listDemoPeople(database)
    if (!people.ok) return people
    return ok(
      people.value.map(({ id, name, role, organ_id }) => ({
        id,
        name,
        role: roleView({ role, department: null }),
        organ: organView(deps.organs(), organ_id),
      })),
    )
  }),

  route(contract.signInAsDemo, async ({ body, database, request, reply }) => {
    if (!isSameOrigin(request)) return refuse(foreignOrigin)
    const entered = await signInAsDemo(database, body.accountId, originOf(request))
    if (!entered.ok) return entered
    setSessionCookie(request, reply, entered.value.token)
    return ok({ mustChangePassword: false })
  }),
]
