import type { Endpoint, ResponseOf, SentTo } from '#kernel/endpoint.ts'
import { addressOf } from './address.ts'
import { Problem, type ProblemBody, Unreached } from './problem.ts'

/** Only the parts that a contract names; a part whose fields may all be left out may be left out too. */
type Parts<E extends Endpoint> = {
  readonly [Part in keyof SentTo<E> as SentTo<E>[Part] extends undefined ? never : Part]: SentTo<E>[Part]
}
type Loose<T> = { readonly [Key in keyof T as object extends T[Key] ? never : Key]: T[Key] } & {
  readonly [Key in keyof T as object extends T[Key] ? Key : never]?: T[Key]
}
export type Sent<E extends Endpoint> = Loose<Parts<E>>

type Options = {
  readonly signal?: AbortSignal | undefined
  /** Sent even if the page is being left. */
  readonly keepalive?: boolean
}

export const isJson = (response: Response): boolean => /json/.test(response.headers.get('content-type') ?? '')

export const problemFrom = async (response: Response): Promise<Error> => {
  // A proxy's error page says nothing about the work; it counts as not having reached the server.
  if (!isJson(response)) return new Unreached(String(response.status))
  const retryAfter = Number(response.headers.get('retry-after'))
  return new Problem((await response.json()) as ProblemBody, retryAfter > 0 ? retryAfter : undefined)
}

/** One call of the API. The type of the answer is the contract's; an error is a Problem or Unreached. */
export const call = async <E extends Endpoint>(
  endpoint: E,
  sent: Sent<E>,
  { signal, keepalive = false }: Options = {},
): Promise<ResponseOf<E>> => {
  const { params, query, body } = sent as {
    params?: Record<string, string>
    query?: Record<string, string>
    body?: unknown
  }
  const request: RequestInit = {
    method: endpoint.method,
    credentials: 'same-origin',
    keepalive,
    signal: signal ?? null,
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  const response = await fetch(addressOf(endpoint.path, params, query), request).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new Unreached('', { cause: error })
  })
  if (!response.ok) throw await problemFrom(response)
  return (isJson(response) ? await response.json() : undefined) as ResponseOf<E>
}
