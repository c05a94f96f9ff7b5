import { ok, type Refusal, refuse, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { normaliseLogin } from '../domain/login.ts'
import { findByLogin } from '../store/accounts.ts'
import { type CredentialsRow, findCredentials, lockCredentials } from '../store/credentials.ts'
import {
  chargeAttempt,
  type Counted,
  countedFor,
  refundAttempt,
  settleAttempts,
  signInTask,
} from './attempts.ts'
import type { AccountKeys } from './keys.ts'
import { openSession, type Origin } from './open-session.ts'
import { passwordMatches } from './password-hash.ts'
import { record } from './record.ts'
import { codeNeeded, wrongSignIn } from './refusals.ts'
import { takeCode } from './second-factor.ts'

export type SignIn = Origin & {
  readonly login: string
  readonly password: string
  readonly code?: string | undefined
}

export type SignedIn = {
  readonly token: string
  readonly sessionId: string
  readonly mustChangePassword: boolean
}

const credentialsOf = (database: Db, login: string) =>
  inTransaction(database, signInTask, async (tx) => {
    const account = await findByLogin(tx, login)
    return account?.active ? findCredentials(tx, account.id) : undefined
  })

const failed = (database: Db, accountId: string, what: 'password' | 'code', now: Date) =>
  inTransaction(database, signInTask, (tx) => record(tx, accountId, 'sign-in-failed', { what }), now)

/** Everything from here on is decided on the row as it is now, while nobody else changes it. */
const enter = async (
  tx: Tx,
  keys: AccountKeys,
  seen: CredentialsRow,
  input: SignIn,
  counted: Counted,
): Promise<Result<SignedIn>> => {
  const credentials = await lockCredentials(tx, seen.account_id)
  if (credentials?.password_hash !== seen.password_hash) return refuse(wrongSignIn)
  if (credentials.totp_enabled_at) {
    if (!input.code) return refuse(codeNeeded)
    if (!(await takeCode(tx, keys, credentials, input.code))) return refuse(wrongSignIn)
  }
  const session = await openSession(tx, seen.account_id, 'password', input)
  if (!session.ok) return session
  await settleAttempts(tx, counted)
  return ok({ ...session.value, mustChangePassword: credentials.must_change_password })
}

const isGuess = (refusal: Refusal): boolean => refusal.rule === wrongSignIn.rule

/** Signs in by login, password and, where it is on, a code. */
export const signIn = async (
  database: Db,
  keys: AccountKeys,
  input: SignIn,
  now: Date = new Date(),
): Promise<Result<SignedIn>> => {
  const login = normaliseLogin(input.login)
  const counted = countedFor(keys, login, input.address)
  const charged = await chargeAttempt(database, counted, now)
  if (!charged.ok) return charged
  const seen = await credentialsOf(database, login)
  const matches = await passwordMatches(seen?.password_hash, input.password)
  if (!seen || !matches) {
    if (seen) await failed(database, seen.account_id, 'password', now)
    return refuse(wrongSignIn)
  }
  const entered = await transact(database, signInTask, (tx) => enter(tx, keys, seen, input, counted), now)
  if (!entered.ok) {
    if (isGuess(entered.refusal)) await failed(database, seen.account_id, 'code', now)
    else await refundAttempt(database, counted, now)
  }
  return entered
}
