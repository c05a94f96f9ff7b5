import { ok, refuse } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { FastifyRequest } from 'fastify'
import * as contract from '../contract.ts'
import { signInMethods } from '../domain/sign-in-method.ts'
import type { Origin } from '../use/open-session.ts'
import { endSession } from '../use/own-sessions.ts'
import { foreignOrigin } from '../use/refusals.ts'
import { signIn } from '../use/sign-in.ts'
import { sessionOf } from './authenticate.ts'
import { clearSessionCookie, setSessionCookie } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { isSameOrigin } from './same-origin.ts'

export const originOf = (request: FastifyRequest): Origin => ({
  address: request.ip,
  agent: request.headers['user-agent'] ?? '',
})

export const signInRoutes = (deps: AccountDeps): Route[] => [
  route(contract.signInOptions, async () =>
    ok({ methods: signInMethods.map((one) => ({ ...one, title: { ...one.title } })), demo: deps.demo }),
  ),

  route(contract.signIn, async ({ body, database, request, reply }) => {
    if (!isSameOrigin(request)) return refuse(foreignOrigin)
    const entered = await signIn(database, deps.keys, { ...body, ...originOf(request) })
    if (!entered.ok) return entered
    setSessionCookie(request, reply, entered.value.token)
    return ok({ mustChangePassword: entered.value.mustChangePassword })
  }),

  route(contract.signOut, async ({ actor, request, reply, transact }) => {
    const session = await sessionOf(deps, request)
    if (!session.ok || actor.kind !== 'staff') return ok({})
    const ended = await transact((tx) => endSession(tx, actor.id, session.value.id))
    deps.cache.forgetAccount(actor.id)
    clearSessionCookie(request, reply)
    return ended.ok || ended.refusal.kind === 'missing' ? ok({}) : ended
  }),
]
