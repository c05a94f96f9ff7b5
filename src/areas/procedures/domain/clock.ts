import type { Calendar } from '#kernel/time/calendar.ts'
import { daysBetween, type IsoDate } from '#kernel/time/date.ts'
import { computeDue, type Due, type Extension } from '#kernel/time/due.ts'
import { isOpen, type Pause } from '#kernel/time/pause.ts'
import type { Term } from '#kernel/time/term.ts'

export type ClockState = 'running' | 'paused' | 'met' | 'cancelled'

/** An approved pause, with the reason's id in the clock rule and the document that shows it. */
export type ClockPause = Pause & { readonly reasonId: string; readonly document?: string }

export type ClockExtension = Extension & {
  readonly ruleId: string
  readonly approverId: string
  readonly on: IsoDate
}

/** A period that runs for a lead or a case: what was granted and what happened; the due date follows from it. */
export type Clock = {
  readonly id: string
  readonly rule: string
  readonly startedOn: IsoDate
  readonly term: Term
  readonly roll: boolean
  readonly pauses: readonly ClockPause[]
  readonly extensions: readonly ClockExtension[]
  readonly state: ClockState
  readonly dueOn: IsoDate | null
  readonly provisional: boolean
  readonly endedOn: IsoDate | null
  readonly onTime: boolean | null
}

export const reckon = (
  clock: Pick<Clock, 'startedOn' | 'term' | 'roll' | 'pauses' | 'extensions'>,
  calendar: Calendar,
): Due =>
  computeDue(
    {
      from: clock.startedOn,
      term: clock.term,
      roll: clock.roll,
      pauses: clock.pauses,
      extensions: clock.extensions,
    },
    calendar,
  )

/** The clock with its due date computed anew from what happened to it. */
export const project = (clock: Clock, calendar: Calendar): Clock => {
  if (clock.state === 'met' || clock.state === 'cancelled') return clock
  const { due, provisional } = reckon(clock, calendar)
  return { ...clock, state: due === null ? 'paused' : 'running', dueOn: due, provisional }
}

/** What it stands still for: it runs again when the last of these is over. */
export const openPauses = ({ pauses }: Pick<Clock, 'pauses'>): readonly ClockPause[] => pauses.filter(isOpen)

/**
 * Days that a paused period has left for when it runs again; null where it is not paused. They stand still, so they
 * are counted to its last day before any roll: which day that becomes is not known yet.
 */
export const daysHeld = (clock: Clock, calendar: Calendar): number | null => {
  const [since] = openPauses(clock)
    .map(({ from }) => from)
    .toSorted()
  if (clock.state !== 'paused' || since === undefined) return null
  const before = clock.pauses
    .filter(({ from }) => from < since)
    .map((pause) => (pause.to !== null && pause.to > since ? { ...pause, to: since } : pause))
  const { due } = reckon({ ...clock, roll: false, pauses: before }, calendar)
  // The first day of the pause is not counted, so it is still to come.
  return due === null ? null : Math.max(0, daysBetween(since, due) + 1)
}

export const isActive = (clock: Clock): boolean => clock.state === 'running' || clock.state === 'paused'

/** The nearest due date among running clocks: what a worklist sorts by. */
export const nextDue = (clocks: readonly Clock[]): IsoDate | null =>
  clocks.reduce<IsoDate | null>(
    (nearest, { state, dueOn }) =>
      state === 'running' && dueOn !== null && (nearest === null || dueOn < nearest) ? dueOn : nearest,
    null,
  )

/** What became of a clock, as the mover's ledger entry tells it. */
export type ClockChange = {
  readonly id: string
  readonly rule: string
  readonly change: 'started' | 'met' | 'cancelled' | 'paused' | 'resumed' | 'restored'
  readonly due: string | null
  readonly onTime?: boolean
  /** Why it stands still, or stood still. */
  readonly reason?: string
}
