import type { Endpoint, ResponseOf } from '#kernel/endpoint.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Call, route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import type { RunningSession } from '../use/find-session.ts'
import { changePassword, disableTotp } from '../use/own-password.ts'
import { endSession, listSessions, switchOrgan } from '../use/own-sessions.ts'
import { colleagues, readAccount } from '../use/read-accounts.ts'
import { noSuchAccount } from '../use/refusals.ts'
import { confirmTotp, enrolTotp } from '../use/second-factor.ts'
import { sessionOf } from './authenticate.ts'
import type { AccountDeps } from './deps.ts'
import { organView, placeViews, roleView } from './views.ts'

/** What somebody does about their own account, within the session that the request came with. */
export const ownRoutes = (deps: AccountDeps): Route[] => {
  const own = <const E extends Endpoint>(
    endpoint: E,
    handle: (call: Call<E>, session: RunningSession) => Promise<Result<ResponseOf<E>>>,
  ): Route =>
    route<E>(endpoint, async (call) => {
      const session = await sessionOf(deps, call.request)
      return session.ok ? handle(call, session.value) : session
    })

  const organOf = (id: number) => organView(deps.organs(), id)

  return [
    own(contract.me, ({ transact }, { id: sessionId, actor, mustChangePassword }) =>
      transact(async (tx) => {
        const found = await readAccount(tx, actor.id)
        if (!found) return refuse(noSuchAccount)
        const { account, roles, credentials } = found
        const places = placeViews(deps.organs(), roles)
        return ok({
          account: { id: account.id, login: account.login, name: account.name },
          sessionId,
          acting: places.find(({ organ }) => organ.id === actor.organ.id) ?? {
            organ: organOf(actor.organ.id),
            roles: [],
          },
          places,
          abilities: deps.abilitiesOf(actor),
          mustChangePassword,
          totpEnabled: credentials?.totp_enabled_at != null,
          recoveryCodesLeft: credentials?.recovery_hashes.length ?? 0,
        })
      }),
    ),

    own(contract.listSessions, ({ transact }, { id: current, actor }) =>
      transact(async (tx) =>
        ok(
          (await listSessions(tx, actor.id)).map((row) => ({
            id: row.id,
            current: row.id === current,
            organ: organOf(row.organ_id),
            method: row.method,
            createdAt: row.created_at.toISOString(),
            lastSeenAt: row.last_seen_at.toISOString(),
            expiresAt: row.expires_at.toISOString(),
            address: row.address,
            agent: row.agent,
          })),
        ),
      ),
    ),

    own(contract.endSession, async ({ params, transact }, { actor }) => {
      const ended = await transact((tx) => endSession(tx, actor.id, params.id))
      deps.cache.forgetAccount(actor.id)
      return ended.ok ? ok({}) : ended
    }),

    own(contract.switchOrgan, async ({ body, transact }, { id, actor }) => {
      const switched = await transact((tx) => switchOrgan(tx, actor.id, id, body.organId))
      deps.cache.forgetAccount(actor.id)
      return switched.ok ? ok({}) : switched
    }),

    own(contract.changePassword, async ({ body, database, request }, { id, actor }) => {
      const changed = await changePassword(database, deps.keys, actor, {
        password: body.current,
        next: body.next,
        address: request.ip,
        sessionId: id,
      })
      deps.cache.forgetAccount(actor.id)
      return changed.ok ? ok({}) : changed
    }),

    own(contract.enrolTotp, ({ transact }, { actor }) =>
      transact((tx) => enrolTotp(tx, deps.keys, actor.id)),
    ),

    own(contract.confirmTotp, ({ body, transact }, { actor }) =>
      transact((tx) => confirmTotp(tx, deps.keys, actor.id, body.code)),
    ),

    own(contract.disableTotp, async ({ body, database, request }, { actor }) => {
      const proof = { password: body.current, address: request.ip }
      const disabled = await disableTotp(database, deps.keys, actor, proof)
      return disabled.ok ? ok({}) : disabled
    }),

    own(contract.listColleagues, ({ query, transact }, { actor }) =>
      transact(async (tx) =>
        ok(
          (await colleagues(tx, query.organId ?? actor.organ.id, query.role)).map((one) => ({
            ...one,
            roles: one.roles.map(roleView),
          })),
        ),
      ),
    ),
  ]
}
