import type { Directory } from '#areas/organs/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/tx.ts'
import type { Authenticate } from '#platform/http/api.ts'
import type { FastifyRequest } from 'fastify'
import { findSession, type RunningSession } from '../use/find-session.ts'
import { foreignOrigin, passwordChangeDue } from '../use/refusals.ts'
import { changePassword, me, signOut } from '../contract.ts'
import { sessionToken } from './cookie.ts'
import { isSameOrigin } from './same-origin.ts'
import type { SessionCache } from './session-cache.ts'

export type SessionDeps = {
  readonly database: Db
  readonly organs: () => Directory
  readonly cache: SessionCache
}

/** The session that a request's cookie names, while it runs. */
export const sessionOf = (
  { database, organs, cache }: SessionDeps,
  request: FastifyRequest,
): Promise<Result<RunningSession>> => {
  const now = new Date()
  return cache.find(sessionToken(request), now, (token) => findSession(database, organs(), token, now))
}

/** What somebody may still do who has to set a password of their own first. */
const beforePassword = [me, signOut, changePassword]

const isBeforePassword = ({ method, routeOptions }: FastifyRequest): boolean =>
  beforePassword.some((endpoint) => endpoint.method === method && endpoint.path === routeOptions.url)

/** Who calls from the workbench, by the session cookie. */
export const authenticateStaff =
  (deps: SessionDeps): Authenticate =>
  async (request) => {
    if (!isSameOrigin(request)) return refuse(foreignOrigin)
    const session = await sessionOf(deps, request)
    if (!session.ok) return session
    if (session.value.mustChangePassword && !isBeforePassword(request)) return refuse(passwordChangeDue)
    return ok(session.value.actor)
  }
