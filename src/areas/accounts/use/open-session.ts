import { createHash, randomBytes } from 'node:crypto'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { endedByLimit, isRunning, sessionRule, type SessionTimes } from '../domain/session.ts'
import type { SessionMethod } from '../domain/sign-in-method.ts'
import { findAccount } from '../store/accounts.ts'
import { lockCredentials } from '../store/credentials.ts'
import { selectRoles } from '../store/roles.ts'
import { deleteSessions, insertSession, selectSessions, type SessionRow } from '../store/sessions.ts'
import { record } from './record.ts'
import { noRoleYet, noSuchAccount } from './refusals.ts'

/** From where a session is opened, shown to its owner. */
export type Origin = { readonly address: string; readonly agent: string }

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

export const timesOf = (row: SessionRow): SessionTimes => ({
  createdAt: row.created_at.getTime(),
  lastSeenAt: row.last_seen_at.getTime(),
  expiresAt: row.expires_at.getTime(),
})

/** Holds the account's credentials: two who sign in at the same moment count each other. */
export const runningSessions = async (tx: Tx, accountId: string): Promise<SessionRow[]> => {
  const credentials = await lockCredentials(tx, accountId)
  const rows = await selectSessions(tx, accountId)
  return rows.filter((row) =>
    isRunning(sessionRule, timesOf(row), tx.now.getTime(), credentials?.sessions_from.getTime()),
  )
}

/** Opens a session for somebody who has proved who they are, in whatever way. */
export const openSession = async (
  tx: Tx,
  accountId: string,
  method: SessionMethod,
  origin: Origin,
): Promise<Result<{ token: string; sessionId: string }>> => {
  const account = await findAccount(tx, accountId)
  if (!account?.active) return refuse(noSuchAccount)
  const organs = (await selectRoles(tx, [accountId])).map((role) => role.organ_id)
  const organId = organs.includes(account.organ_id) ? account.organ_id : organs[0]
  if (organId === undefined) return refuse(noRoleYet)
  const running = (await runningSessions(tx, accountId)).map((row) => ({ ...timesOf(row), id: row.id }))
  const ended = endedByLimit(sessionRule, running).map(({ id }) => id)
  await deleteSessions(tx, ended)
  const token = randomBytes(32).toString('base64url')
  const sessionId = tx.newId()
  await insertSession(tx, {
    token_hash: hashToken(token),
    id: sessionId,
    account_id: accountId,
    organ_id: organId,
    method,
    created_at: tx.now,
    last_seen_at: tx.now,
    expires_at: new Date(tx.now.getTime() + sessionRule.absoluteSeconds * 1000),
    address: origin.address.slice(0, 100),
    agent: origin.agent.slice(0, 300),
  })
  await record(tx, accountId, 'signed-in', { method, session: sessionId, ended })
  return ok({ token, sessionId })
}
