import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Sending, Task } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'

/** A matter that an organ handles, in one procedure and the version of it that it started with. */
export type Case = {
  readonly id: string
  readonly number: string
  readonly actionId: string
  readonly procedure: string
  readonly procedureVersion: number
  readonly state: string
  readonly title: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly handlerId: string | null
  readonly memberIds: readonly string[]
  /** The case that it came out of, where the reporters and their clocks stay. */
  readonly originCaseId: string | null
  /** The case at another organ that sent this one here, and what it is: see `Sending`. */
  readonly sentById: string | null
  readonly sentAs: (Sending | Task)['as'] | null
  /** The case of this organ in which it is handled from now on. */
  readonly mergedIntoId: string | null
  /** Documents of the sender that went along. */
  readonly enclosedIds: readonly string[]
  readonly priorityId: string | null
  readonly measureId: string | null
  readonly hotSpot: string | null
  readonly groups: readonly string[]
  readonly industry: string | null
  readonly againstName: string
  readonly personsAffected: number | null
  readonly amountCents: number | null
  readonly openedOn: IsoDate
  readonly dueOn: IsoDate | null
  readonly closedOn: IsoDate | null
  readonly revision: number
}

/** What the policy compares. */
export const scopedCase = ({ organ, handlerId, memberIds }: Case) => ({
  organs: [organ.id],
  ancestors: organ.ancestors,
  assigned: [handlerId, ...memberIds],
})

/** Another organ sent the matter here, which has to be handled here. */
export const isReceived = ({ sentAs }: Pick<Case, 'sentAs'>): boolean => sentAs === 'matter'
