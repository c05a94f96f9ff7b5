import type { Calendar } from './calendar.ts'
import { addDays, daysBetween, earlierDate, laterDate, type IsoDate } from './date.ts'
import { computeDue, type RunningTerm } from './due.ts'
import { pausedDays, type ClosedPause } from './pause.ts'

/** Where a clock stands on a day, for its bar. Days are calendar days. */
export type Standing = {
  readonly due: IsoDate | null
  readonly provisional: boolean
  /** Days of the term used up, without pauses. */
  readonly elapsed: number
  readonly paused: number
  /** Days until the due date, 0 on the day itself; while a pause is open they stand still. */
  readonly left: number
  /** Days past the due date. */
  readonly overdue: number
  /** The used part of the term, 0 to 1. */
  readonly fraction: number
  readonly pausedNow: boolean
}

/** An open pause that has begun lasts today at least, so it is counted as ending tomorrow. */
const closedOn = (run: RunningTerm, today: IsoDate): ClosedPause[] =>
  (run.pauses ?? []).map((pause) => ({ ...pause, to: pause.to ?? laterDate(pause.from, addDays(today, 1)) }))

export const standing = (run: RunningTerm, today: IsoDate, calendar: Calendar): Standing => {
  const pauses = closedOn(run, today)
  const { due, provisional } = computeDue(run, calendar)
  const end = due ?? computeDue({ ...run, pauses }, calendar).due ?? run.from
  const begin = addDays(run.from, 1)
  const used = earlierDate(today, end)
  const paused = pausedDays(pauses, begin, used)
  const elapsed = Math.max(0, daysBetween(run.from, used) - paused)
  const total = daysBetween(run.from, end) - pausedDays(pauses, begin, end)
  const overdue = Math.max(0, daysBetween(end, today))
  return {
    due,
    provisional,
    elapsed,
    paused,
    left: Math.max(0, daysBetween(today, end)),
    overdue,
    fraction: overdue > 0 || total <= 0 ? (today < end ? 0 : 1) : elapsed / total,
    pausedNow: pauses.some((pause) => pause.from <= today && today < pause.to),
  }
}
