import type { Actor } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { blindIndex } from '#platform/seal/blind-index.ts'
import {
  accountLockout,
  type LockoutRule,
  sourceLockout,
  waitSeconds,
  withFailure,
  withoutFailure,
} from '../domain/lockout.ts'
import { deleteAttempts, lockAttempts, saveAttempts } from '../store/attempts.ts'
import type { AccountKeys } from './keys.ts'
import { tooManyAttempts } from './refusals.ts'

export const signInTask: Actor = { kind: 'system', task: 'sign-in' }

/** What an attempt counts against: the login that was typed, whoever has it, and where it came from. */
export type Counted = { readonly login: Buffer; readonly source: Buffer }

const loginKey = ({ index }: AccountKeys, login: string): Buffer => blindIndex(index, `login:${login}`)

export const countedFor = (keys: AccountKeys, login: string, address: string): Counted => ({
  login: loginKey(keys, login),
  source: blindIndex(keys.index, `source:${address}`),
})

const rules = (counted: Counted): readonly (readonly [Buffer, LockoutRule])[] => [
  [counted.login, accountLockout],
  [counted.source, sourceLockout],
]

/**
 * Counts a failure before the outcome is known, so that many attempts at the same moment are not all free.
 * What turns out well is taken back.
 */
export const chargeAttempt = (database: Db, counted: Counted, now: Date): Promise<Result<undefined>> =>
  transact(
    database,
    signInTask,
    async (tx) => {
      for (const [key, rule] of rules(counted)) {
        const attempts = await lockAttempts(tx, key)
        const wait = waitSeconds(attempts, now.getTime())
        if (wait > 0) return refuse(tooManyAttempts(wait))
        await saveAttempts(tx, key, withFailure(rule, attempts, now.getTime()))
      }
      return ok(undefined)
    },
    now,
  )

const refund = async (tx: Tx, key: Buffer) =>
  saveAttempts(tx, key, withoutFailure(await lockAttempts(tx, key)))

/** It was no failure, and no success either: a code is still missing. */
export const refundAttempt = (database: Db, counted: Counted, now: Date): Promise<void> =>
  inTransaction(
    database,
    signInTask,
    async (tx) => {
      await refund(tx, counted.login)
      await refund(tx, counted.source)
    },
    now,
  )

/** It succeeded: the login starts anew, while the source is only given back what was charged. */
export const settleAttempts = async (tx: Tx, counted: Counted): Promise<void> => {
  await deleteAttempts(tx, counted.login)
  await refund(tx, counted.source)
}

export const unlockLogin = (tx: Tx, keys: AccountKeys, login: string) =>
  deleteAttempts(tx, loginKey(keys, login))
