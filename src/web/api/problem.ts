/** An error as the API answers it (RFC 9457), with the rule and what is allowed instead. */
export type ProblemBody = {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly rule: string
  readonly faults?: readonly { readonly field: string; readonly message: string }[]
  readonly allowed?: readonly string[]
  readonly current?: unknown
  readonly reference?: string
}

/** Thrown, so that the cache of queries can tell an answer from an error. */
export class Problem extends Error {
  readonly body: ProblemBody
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined

  constructor(body: ProblemBody, retryAfter?: number) {
    super(body.title)
    this.body = body
    this.retryAfter = retryAfter
  }
}

/** The server was not reached, so nothing is known about it; what was typed is still here. */
export class Unreached extends Error {}

export const isProblem = (error: unknown, status?: number): error is Problem =>
  error instanceof Problem && (status === undefined || error.body.status === status)

/** The fault of one field, to stand beside it. */
export const faultOf = (error: unknown, field: string): string | undefined =>
  isProblem(error) ? error.body.faults?.find((fault) => fault.field === field)?.message : undefined
