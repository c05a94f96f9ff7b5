import { cite } from '#kernel/citation.ts'
import { computeDue } from '#kernel/time/due.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'

/** CM.ALERT: within ten days from receipt; a last day of rest moves to the next working day. Source: CIV 112, ADM 118. */
export const answerBasis = cite('CIV', '112')

export const answerDue = (received: IsoDate, calendar: Calendar): IsoDate =>
  computeDue({ from: received, term: { length: 10, unit: 'day' }, roll: true }, calendar).due!
