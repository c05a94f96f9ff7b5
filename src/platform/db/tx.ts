import type { Actor } from '#kernel/actor.ts'
import { organOf, rolesOf } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from './schema.ts'
import { newId } from './ids.ts'

export type Db = Kysely<DB>

/**
 * A transaction on behalf of somebody. A function that writes takes one,
 * so that nothing is written outside a transaction or without an actor.
 */
export type Tx = {
  readonly db: Transaction<DB>
  readonly actor: Actor
  readonly now: Date
  readonly newId: () => string
}

/** Carries a refusal out of a transaction, so that everything in it is rolled back. */
class Refused extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

const actorId = (actor: Actor): string => ('id' in actor ? actor.id : '')

const setActor = (db: Transaction<DB>, actor: Actor) => {
  const organ = organOf(actor)
  return sql`select set_config('jianhu.actor', ${actorId(actor)}, true),
    set_config('jianhu.roles', ${rolesOf(actor).join(',')}, true),
    set_config('jianhu.organ', ${organ ? String(organ.id) : ''}, true),
    set_config('jianhu.level', ${organ?.level ?? ''}, true)`.execute(db)
}

/**
 * Runs `work` in one transaction as `actor`. A refusal rolls everything back and is returned;
 * an exception rolls everything back and is thrown.
 */
export const transact = async <T>(
  database: Db,
  actor: Actor,
  work: (tx: Tx) => Promise<Result<T>>,
  now: Date = new Date(),
): Promise<Result<T>> => {
  try {
    return await database.transaction().execute(async (db) => {
      await setActor(db, actor)
      const result = await work({ db, actor, now, newId })
      if (!result.ok) throw new Refused(result)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return error.result
    throw error
  }
}

/** As `transact`, for work that cannot be refused. */
export const inTransaction = async <T>(
  database: Db,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
  now: Date = new Date(),
): Promise<T> => {
  const result = await transact(
    database,
    actor,
    async (tx) => ({ ok: true, value: await work(tx) }) as const,
    now,
  )
  if (!result.ok) throw new Error('unreachable: this work cannot be refused')
  return result.value
}

/**
 * Does one step of a transaction in somebody's name, with the powers that a decision gives them there: what was
 * approved is carried out by whoever approved it, at the organ of the case.
 */
export const inTheNameOf = async <T>(tx: Tx, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => {
  await setActor(tx.db, actor)
  const value = await work({ ...tx, actor })
  await setActor(tx.db, tx.actor)
  return value
}

/**
 * Does one step of a transaction as the program itself: where what the actor was allowed to do reaches rows
 * that are out of their own sight, such as handing something over to an organ that they cannot see into.
 * A failure is not caught here: it ends the transaction.
 */
export const asSystem = <T>(tx: Tx, task: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTheNameOf(tx, { kind: 'system', task }, work)
