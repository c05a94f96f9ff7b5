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

/** What was put up on an older version of the case gives way to what its proposer puts up now. */
export const givesWay = (request: Request, revision: number, proposerId: string): boolean =>
  request.kind === 'move' && request.caseRevision !== revision && request.proposerId === proposerId

/** A refusal to recuse somebody is looked at again once. Source: CIV 17, ADM 17, PIL 23. */
export const mayBeReconsidered = ({ kind, state, given }: Request): boolean =>
  kind === 'recusal' && state === 'returned' && given['again'] !== true

/** Codes for the ledger: never what was written. */
export const entryData = (request: Request) => ({
  request_id: request.id,
  kind: request.kind,
  procedure: request.procedure,
  move: request.act,
  rule: request.rule,
  organ_id: request.organ.id,
  ...(request.kind === 'recusal' && {
    person_id: request.personId,
    again: request.given['again'] === true,
    due: request.dueOn,
  }),
})
