import type { Organ } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'

/** What triage says a lead is about; every id is the action's. */
export type Classification = {
  readonly priorityId: string | null
  readonly measureId: string | null
  readonly hotSpot: string | null
  readonly groups: readonly string[]
  readonly industry: string | null
  readonly urgency: readonly string[]
}

/** A report as the triage desk works on it. Its state is one of the petition procedure. */
export type Lead = Classification & {
  readonly id: string
  readonly reportId: string
  readonly number: string
  readonly actionId: string
  readonly procedureVersion: number
  readonly state: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly offeredOrganId: number | null
  readonly fromOrganId: number | null
  readonly channel: string
  readonly title: string
  readonly placeText: string
  readonly againstName: string
  readonly personsAffected: number | null
  readonly amountCents: number | null
  readonly receivedOn: IsoDate
  readonly dueOn: IsoDate | null
  readonly mergedIntoId: string | null
  readonly parentId: string | null
  readonly caseId: string | null
  readonly revision: number
}
