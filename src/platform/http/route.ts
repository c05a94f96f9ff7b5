import type { Actor } from '#kernel/actor.ts'
import type { Endpoint, ReceivedBy, ResponseOf } from '#kernel/endpoint.ts'
import type { Result } from '#kernel/result.ts'
import type { Language } from '#kernel/text.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Db, transact, type Tx } from '../db/tx.ts'

/** What a handler works with: the parsed input, who calls, and a transaction on that one's behalf. */
export type Call<E extends Endpoint> = ReceivedBy<E> & {
  readonly actor: Actor
  readonly language: Language
  readonly database: Db
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** One transaction as the caller; a refusal rolls back. */
  readonly transact: <T>(work: (tx: Tx) => Promise<Result<T>>) => Promise<Result<T>>
}

export type Route<E extends Endpoint = Endpoint> = {
  readonly endpoint: E
  readonly handle: (call: Call<E>) => Promise<Result<ResponseOf<E>>>
}

/** Binds a contract to what carries it out. The type of the answer is the contract's. */
export const route = <E extends Endpoint>(
  endpoint: E,
  handle: (call: Call<E>) => Promise<Result<ResponseOf<E>>>,
): Route => ({ endpoint, handle }) as unknown as Route

export const callTransact =
  (database: Db, actor: Actor) =>
  <T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> =>
    transact(database, actor, work)
