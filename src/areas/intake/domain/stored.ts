import type { Organ } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { ReportContent } from './report.ts'
import type { Stage } from './stage.ts'

/** A report as it is kept: what came in, where it is, what its reporter was told. Nothing of who reported. */
export type StoredReport = Omit<ReportContent, 'channel' | 'language'> &
  Stage & {
    readonly id: string
    readonly number: string
    readonly channel: string
    readonly language: string
    readonly receivedAt: Date
    readonly receivedOn: IsoDate
    readonly organ: Pick<Organ, 'id' | 'ancestors'>
    readonly offeredOrganId: number | null
    readonly anonymous: boolean
    readonly withdrawnAt: Date | null
    readonly rating: number | null
    /** Whether somebody outside holds a code to it. */
    readonly followed: boolean
  }
