import type { Text } from './text.ts'

/** A fault in one field of the input, with how to put it right. */
export type FieldFault = { readonly field: string; readonly message: Text }

/**
 * Why a command was not carried out.
 * `rule` names the rule that stands in the way (an article, a policy or a design rule, as in `policy:leads.triage`);
 * `allowed` lists what may be done instead.
 */
export type Refusal = {
  readonly kind:
    | 'invalid'
    | 'unauthenticated'
    | 'forbidden'
    | 'missing'
    | 'conflict'
    | 'not-allowed'
    | 'too-many'
  readonly rule: string
  readonly message: Text
  readonly faults?: readonly FieldFault[]
  readonly allowed?: readonly string[]
  /** The newer version that somebody else wrote, for the comparison that a second editor sees. */
  readonly current?: unknown
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal })
