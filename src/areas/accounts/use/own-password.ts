import type { Actor } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Db, inTransaction, transact } from '#platform/db/tx.ts'
import { passwordFaults } from '../domain/password.ts'
import { findAccount } from '../store/accounts.ts'
import { findCredentials, updateCredentials } from '../store/credentials.ts'
import { deleteSessions, selectSessions } from '../store/sessions.ts'
import { chargeAttempt, countedFor, settleAttempts, signInTask } from './attempts.ts'
import type { AccountKeys } from './keys.ts'
import { hashPassword, passwordMatches } from './password-hash.ts'
import { record } from './record.ts'
import { noSuchAccount } from './refusals.ts'
import { removeTotp } from './second-factor.ts'

type Staff = Extract<Actor, { kind: 'staff' }>

/** Where somebody who is signed in is asked once more: a session left open must not be enough. */
export type Proof = { readonly password: string; readonly address: string }

const wrongPassword = refuse({
  kind: 'invalid',
  rule: 'accounts.password',
  message: text('现在的密码不对', 'The current password is wrong'),
  faults: [{ field: 'current', message: text('密码不对', 'The password is wrong') }],
})

/** Guesses count like those at the sign-in page, against the same login. */
const provePassword = async (
  database: Db,
  keys: AccountKeys,
  actor: Staff,
  proof: Proof,
  now: Date,
): Promise<Result<{ login: string }>> => {
  const seen = await inTransaction(database, actor, async (tx) => ({
    account: await findAccount(tx, actor.id),
    credentials: await findCredentials(tx, actor.id),
  }))
  if (!seen.account) return refuse(noSuchAccount)
  const { login } = seen.account
  const counted = countedFor(keys, login, proof.address)
  const charged = await chargeAttempt(database, counted, now)
  if (!charged.ok) return charged
  if (!(await passwordMatches(seen.credentials?.password_hash, proof.password))) return wrongPassword
  await inTransaction(database, signInTask, (tx) => settleAttempts(tx, counted), now)
  return ok({ login })
}

const unfit = (faults: ReturnType<typeof passwordFaults>) =>
  refuse({
    kind: 'invalid',
    rule: 'accounts.password',
    message: text('新密码不合要求', 'The new password will not do'),
    faults: faults.map((message) => ({ field: 'next', message })),
  })

/** A new password; every other session of the account ends. */
export const changePassword = async (
  database: Db,
  keys: AccountKeys,
  actor: Staff,
  input: Proof & { readonly next: string; readonly sessionId: string },
  now: Date = new Date(),
): Promise<Result<undefined>> => {
  const proved = await provePassword(database, keys, actor, input, now)
  if (!proved.ok) return proved
  const faults = passwordFaults(input.next, proved.value.login)
  if (faults.length > 0) return unfit(faults)
  if (input.next.normalize('NFKC') === input.password.normalize('NFKC'))
    return unfit([text('新密码与现在的相同', 'The new password is the same as the current one')])
  const hash = await hashPassword(input.next)
  return transact(
    database,
    actor,
    async (tx) => {
      await updateCredentials(tx, actor.id, {
        password_hash: hash,
        must_change_password: false,
        password_changed_at: now,
      })
      const others = (await selectSessions(tx, actor.id)).filter(({ id }) => id !== input.sessionId)
      await deleteSessions(
        tx,
        others.map(({ id }) => id),
      )
      await record(tx, actor.id, 'password-changed', { sessionsEnded: others.length })
      return ok(undefined)
    },
    now,
  )
}

/** Turns the authenticator off. */
export const disableTotp = async (
  database: Db,
  keys: AccountKeys,
  actor: Staff,
  proof: Proof,
  now: Date = new Date(),
): Promise<Result<undefined>> => {
  const proved = await provePassword(database, keys, actor, proof, now)
  if (!proved.ok) return proved
  return transact(
    database,
    actor,
    async (tx) => {
      await removeTotp(tx, actor.id)
      return ok(undefined)
    },
    now,
  )
}
