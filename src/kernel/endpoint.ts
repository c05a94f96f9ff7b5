import type { Text } from './text.ts'

/** The part of a schema library that contracts need (Standard Schema, which Zod implements). */
type Schema<Output = unknown> = {
  readonly '~standard': {
    readonly validate: (value: unknown) => unknown
    readonly types?: { readonly output: Output; readonly input: unknown } | undefined
  }
}

type OutputOf<S> = S extends Schema ? NonNullable<S['~standard']['types']>['output'] : undefined
type InputOf<S> = S extends Schema ? NonNullable<S['~standard']['types']>['input'] : undefined

/**
 * One call of the API: the contract that the server registers, the workbench calls
 * and OpenAPI is generated from. `auth` says who may call at all; scopes decide the rest.
 */
export type Endpoint = {
  /** `area.verb`, unique. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Fastify's form: `/api/leads/:id`. */
  readonly path: string
  readonly auth: 'staff' | 'partner' | 'public'
  readonly summary: Text
  readonly params?: Schema
  readonly query?: Schema
  /** Names in lower case, as HTTP libraries give them. */
  readonly headers?: Schema
  readonly body?: Schema
  readonly response: Schema
}

export const endpoint = <const E extends Endpoint>(definition: E): E => definition

type Part<E, Name extends 'params' | 'query' | 'headers' | 'body'> = E extends {
  readonly [name in Name]: infer S
}
  ? S
  : undefined

/** What a handler receives: parsed. */
export type ReceivedBy<E extends Endpoint> = {
  readonly params: OutputOf<Part<E, 'params'>>
  readonly query: OutputOf<Part<E, 'query'>>
  readonly headers: OutputOf<Part<E, 'headers'>>
  readonly body: OutputOf<Part<E, 'body'>>
}

/** What a caller gives: before parsing. */
export type SentTo<E extends Endpoint> = {
  readonly params: InputOf<Part<E, 'params'>>
  readonly query: InputOf<Part<E, 'query'>>
  readonly body: InputOf<Part<E, 'body'>>
}

export type ResponseOf<E extends Endpoint> = OutputOf<E['response']>
