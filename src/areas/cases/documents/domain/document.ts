import type { Values } from '#areas/documents/domain/values.ts'
import type { IsoDate } from '#kernel/time/date.ts'

export type DocumentState = 'draft' | 'issued' | 'voided' | 'dropped'

/** A document of a case; what is written in it stands in its versions. */
export type CaseDocument = {
  readonly id: string
  readonly caseId: string
  readonly organId: number
  readonly template: string
  readonly templateVersion: number
  readonly state: DocumentState
  readonly title: string
  /** The newest of its versions. */
  readonly version: number
  readonly aboutId: string | null
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly number: string | null
  readonly issuedOn: IsoDate | null
  readonly issuedAt: Date | null
  readonly fileSha256: string | null
  readonly fileSize: number | null
  readonly voidReason: string | null
}

export type Version = {
  readonly version: number
  readonly at: Date
  readonly authorId: string | null
  readonly entered: Values
}

export type Signature = {
  readonly act: 'sign' | 'seal'
  readonly provider: string
  readonly reference: string | null
  readonly signerId: string | null
  readonly at: Date
}

/** That it was brought to somebody, by which way, and the day that counts. */
export type Service = {
  readonly id: string
  readonly way: string
  readonly day: IsoDate
  readonly servedOn: IsoDate
  readonly receiver: string
  readonly relation: string
  readonly note: string
  readonly enteredBy: string | null
  readonly enteredAt: Date
}
