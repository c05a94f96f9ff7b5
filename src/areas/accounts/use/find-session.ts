import type { Actor } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Directory } from '#areas/organs/public.ts'
import { type Db, transact } from '#platform/db/tx.ts'
import { isRunning, sessionRule } from '../domain/session.ts'
import { findAccount } from '../store/accounts.ts'
import { findCredentials } from '../store/credentials.ts'
import { selectRoles } from '../store/roles.ts'
import { findSession as findRow, updateSession } from '../store/sessions.ts'
import { hashToken, timesOf } from './open-session.ts'
import { signInAgain } from './refusals.ts'

/** A running session: who acts, and what its owner still has to do. */
export type RunningSession = {
  readonly id: string
  readonly actor: Extract<Actor, { kind: 'staff' }>
  readonly mustChangePassword: boolean
}

const seenEveryMs = 60_000

const sessionTask: Actor = { kind: 'system', task: 'session' }

export const findSession = (
  database: Db,
  organs: Directory,
  token: string,
  now: Date = new Date(),
): Promise<Result<RunningSession>> =>
  transact(
    database,
    sessionTask,
    async (tx) => {
      const row = await findRow(tx, hashToken(token))
      if (!row) return refuse(signInAgain)
      const account = await findAccount(tx, row.account_id)
      const credentials = await findCredentials(tx, row.account_id)
      const running =
        account?.active &&
        credentials &&
        isRunning(sessionRule, timesOf(row), now.getTime(), credentials.sessions_from.getTime())
      const organ = running ? organs.byId(row.organ_id) : undefined
      if (!organ || !credentials) return refuse(signInAgain)
      const held = await selectRoles(tx, [row.account_id])
      const roles = held.filter((one) => one.organ_id === row.organ_id).map((one) => one.role)
      if (roles.length === 0) return refuse(signInAgain)
      if (now.getTime() - row.last_seen_at.getTime() >= seenEveryMs)
        await updateSession(tx, row.id, { last_seen_at: now })
      return ok({
        id: row.id,
        actor: { kind: 'staff', id: row.account_id, organ: { id: organ.id, level: organ.level }, roles },
        mustChangePassword: credentials.must_change_password,
      })
    },
    now,
  )
