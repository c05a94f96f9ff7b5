import type { Refusal } from '#kernel/result.ts'
import type { Language } from '#kernel/text.ts'

/** An error as the API answers it: RFC 9457 problem details, with the rule and what is allowed instead. */
export type Problem = {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly rule: string
  readonly faults?: readonly { readonly field: string; readonly message: string }[]
  readonly allowed?: readonly string[]
  readonly current?: unknown
  readonly reference?: string
}

const statuses: Record<Refusal['kind'], number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'not-allowed': 409,
  'too-many': 429,
}

export const problemOf = (refusal: Refusal, language: Language): Problem => ({
  type: `about:blank#${refusal.kind}`,
  status: statuses[refusal.kind],
  title: refusal.message[language],
  rule: refusal.rule,
  ...(refusal.faults && {
    faults: refusal.faults.map(({ field, message }) => ({ field, message: message[language] })),
  }),
  ...(refusal.allowed && { allowed: refusal.allowed }),
  ...(refusal.current !== undefined && { current: refusal.current }),
})
