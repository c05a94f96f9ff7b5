import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { selectRoles } from '../store/roles.ts'
import { deleteSessions, selectSessions, type SessionRow, updateSession } from '../store/sessions.ts'
import { runningSessions } from './open-session.ts'
import { record } from './record.ts'

export const listSessions = (tx: Tx, accountId: string): Promise<SessionRow[]> =>
  runningSessions(tx, accountId)

const noSuchSession = refuse({
  kind: 'missing',
  rule: 'accounts.sessions',
  message: text('没有这个登录，或已结束', 'There is no such session, or it has ended'),
})

export const endSession = async (
  tx: Tx,
  accountId: string,
  sessionId: string,
): Promise<Result<undefined>> => {
  const own = await selectSessions(tx, accountId)
  if (!own.some(({ id }) => id === sessionId)) return noSuchSession
  await deleteSessions(tx, [sessionId])
  await record(tx, accountId, 'session-ended', { session: sessionId })
  return ok(undefined)
}

/** From the next request on, the session acts at another organ where its account holds a role. */
export const switchOrgan = async (
  tx: Tx,
  accountId: string,
  sessionId: string,
  organId: number,
): Promise<Result<undefined>> => {
  const organs = new Set((await selectRoles(tx, [accountId])).map((role) => role.organ_id))
  if (!organs.has(organId))
    return refuse({
      kind: 'forbidden',
      rule: 'accounts.switch-organ',
      message: text('您在这个检察院没有角色', 'You hold no role at this organ'),
      allowed: [...organs].map(String),
    })
  await updateSession(tx, sessionId, { organ_id: organId })
  await record(tx, accountId, 'organ-switched', { session: sessionId, to: organId })
  return ok(undefined)
}
