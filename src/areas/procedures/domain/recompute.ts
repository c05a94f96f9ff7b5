import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { type Clock, project } from './clock.ts'

/** What another calendar does to a running clock; undefined where nothing. */
export type Recomputed = {
  readonly clock: Clock
  readonly dueBefore: IsoDate | null
  readonly moved: boolean
}

export const recompute = (clock: Clock, calendar: Calendar): Recomputed | undefined => {
  const after = project(clock, calendar)
  const moved = after.dueOn !== clock.dueOn
  return moved || after.provisional !== clock.provisional
    ? { clock: after, dueBefore: clock.dueOn, moved }
    : undefined
}
