import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import type { Plan } from '../domain/plan.ts'

/** What work on leads and cases needs to know besides its transaction: the plan, the calendar, the organs. */
export type Office = {
  readonly plan: Plan
  /** The procedure in which reports from the public are received. */
  readonly reception: string
  /** The calendar in force now; it changes when somebody enters one. */
  readonly calendar: () => Calendar
  readonly organ: (id: number) => Organ | undefined
}
