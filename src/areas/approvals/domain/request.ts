import type { Ancestors } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Way } from './way.ts'

/** Something that was put up for approval, as it was proposed. */
export type Request = Pick<Way, 'proposerId' | 'personId' | 'steps' | 'state'> & {
  readonly id: string
  readonly caseId: string
  readonly organ: { readonly id: number; readonly ancestors: Ancestors }
  readonly deciderOrganId: number | null
  readonly kind: 'move' | 'extension' | 'recusal'
  readonly procedure: string
  readonly procedureVersion: number
  readonly act: string
  readonly given: Readonly<Record<string, unknown>>
  readonly caseRevision: number
  readonly rule: string
  readonly ownRuleId: string | null
  readonly proposedAt: Date
  readonly dueOn: IsoDate | null
}

/** Codes for the ledger: never what was written. */
export const entryData = (request: Request) => ({
  request_id: request.id,
  kind: request.kind,
  procedure: request.procedure,
  move: request.act,
  rule: request.rule,
  organ_id: request.organ.id,
  ...(request.personId !== null && { person_id: request.personId }),
})
