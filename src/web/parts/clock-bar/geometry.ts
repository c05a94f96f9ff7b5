import type { ClockView } from '#areas/procedures/contract.ts'
import { addDays, addMonths, daysBetween, earlierDate, type IsoDate, laterDate } from '#kernel/time/date.ts'
import { pausedDays } from '#kernel/time/pause.ts'

export type BarClock = Pick<
  ClockView,
  'state' | 'startedOn' | 'dueOn' | 'endedOn' | 'onTime' | 'pauses' | 'extensions' | 'held'
>

/** How a clock stands, each with a colour, a shape and a word of its own. */
export type Tone = 'calm' | 'soon' | 'today' | 'overdue' | 'paused' | 'met' | 'late' | 'cancelled'

/** From 0, the start, to 1, the end of the bar. */
export type Span = { readonly from: number; readonly to: number }

export type Bar = {
  readonly tone: Tone
  readonly elapsed: Span
  readonly pauses: readonly Span[]
  readonly extension: Span | null
  readonly over: Span | null
  readonly today: number | null
  readonly due: number | null
  /** Days of the period used up, without pauses. */
  readonly elapsedDays: number
  readonly pausedDays: number
  /** Days until the due date, negative past it; null while nobody knows it. */
  readonly left: number | null
  /** Days left for when a paused period runs again. */
  readonly held: number | null
}

const isActive = ({ state }: BarClock): boolean => state === 'running' || state === 'paused'

/** As long as the period is, a week at most: what is left of it then is little. */
const isSoon = (left: number, total: number): boolean => left <= Math.min(7, Math.max(1, total / 5))

const toneOf = (clock: BarClock, left: number | null, total: number): Tone => {
  if (clock.state === 'met') return clock.onTime === false ? 'late' : 'met'
  if (clock.state === 'cancelled') return 'cancelled'
  if (left === null) return 'paused'
  if (left < 0) return 'overdue'
  return left === 0 ? 'today' : isSoon(left, total) ? 'soon' : 'calm'
}

const stepBack = (date: IsoDate, length: number, unit: string): IsoDate => {
  if (unit === 'month') return addMonths(date, -length)
  if (unit === 'year') return addMonths(date, -12 * length)
  return addDays(date, unit === 'workday' ? -Math.round((length * 7) / 5) : -length)
}

/** Extensions are outlined at the end of the period, the part that they added to it. */
const extendedFrom = (clock: BarClock, due: IsoDate): IsoDate =>
  clock.extensions.reduce((date, { length, unit }) => stepBack(date, length, unit), due)

/** What the bar ends with: the due date; past it, as many days more as fit without dwarfing the period. */
const endOf = (clock: BarClock, now: IsoDate): IsoDate => {
  const { startedOn, dueOn } = clock
  // Nobody knows yet when a paused period ends, so a third as much is left open behind today.
  if (dueOn === null) return addDays(now, Math.max(1, Math.round(daysBetween(startedOn, now) / 3)))
  if (now <= dueOn) return dueOn
  return earlierDate(now, addDays(dueOn, Math.max(1, daysBetween(startedOn, dueOn))))
}

export const barOf = (clock: BarClock, today: IsoDate): Bar => {
  const { startedOn, dueOn } = clock
  const now = laterDate(startedOn, earlierDate(today, clock.endedOn ?? today))
  const end = endOf(clock, now)
  const length = Math.max(1, daysBetween(startedOn, end))
  const at = (date: IsoDate): number => Math.min(1, Math.max(0, daysBetween(startedOn, date) / length))
  const span = (from: IsoDate, to: IsoDate): Span => ({ from: at(from), to: at(to) })

  const pauses = clock.pauses.map(({ from, to }) => ({ from, to: to ?? addDays(now, 1) }))
  const used = dueOn === null ? now : earlierDate(now, dueOn)
  const paused = pausedDays(pauses, addDays(startedOn, 1), used)
  const left = dueOn === null ? null : daysBetween(now, dueOn)
  return {
    tone: toneOf(clock, left, dueOn === null ? 0 : daysBetween(startedOn, dueOn)),
    elapsed: span(startedOn, used),
    pauses: pauses.map(({ from, to }) => span(from, to)).filter(({ from, to }) => from < to),
    extension:
      dueOn === null || clock.extensions.length === 0
        ? null
        : span(laterDate(startedOn, extendedFrom(clock, dueOn)), dueOn),
    over: dueOn !== null && now > dueOn ? span(dueOn, now) : null,
    today: isActive(clock) ? at(today) : null,
    due: dueOn === null ? null : at(dueOn),
    elapsedDays: Math.max(0, daysBetween(startedOn, used) - paused),
    pausedDays: paused,
    left,
    held: clock.held,
  }
}
