import { ok, type Refusal, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { adjust, type Adjustment, pausesLeft } from './adjust.ts'
import { type Clock, isActive, openPauses } from './clock.ts'
import type { Given } from './given.ts'
import { type ClockStop, clockRuleOf, type Move, type Procedure } from './procedure.ts'

/** A clock as it is once it stands still or runs again; its due day is still to be reckoned. */
export type ClockStopped = {
  readonly kind: 'clock-paused' | 'clock-resumed'
  readonly clock: Clock
  readonly reason: string
}

const standsFor = (clock: Clock, reason: string): boolean =>
  isActive(clock) && openPauses(clock).some(({ reasonId }) => reasonId === reason)

/** For which reasons a move lets clocks stand still or run again. */
export const reasonsOf = ({ asks }: Move, { reason }: ClockStop): readonly string[] =>
  reason === undefined
    ? (asks.find(({ field }) => field === 'outcome')?.choices ?? []).map(({ id }) => id)
    : [reason]

/** What comes back was sent for: whatever does no more than let clocks run again waits until one stands still. */
export const isAwaited = (move: Move, clocks: readonly Clock[]): boolean =>
  move.resumes === undefined ||
  move.to !== undefined ||
  move.resumes.some((stop) =>
    clocks.some(
      (clock) => clock.rule === stop.rule && reasonsOf(move, stop).some((reason) => standsFor(clock, reason)),
    ),
  )

type Change = { readonly kind: ClockStopped['kind']; readonly stop: ClockStop }

/** The clocks that a move lets stand still or run again now, and those alone. */
const concerned = (
  procedure: Procedure,
  { kind, stop: { rule } }: Change,
  reason: string,
  clocks: readonly Clock[],
  today: IsoDate,
): readonly Clock[] =>
  clocks.filter(
    (clock) =>
      clock.rule === rule &&
      (kind === 'clock-resumed'
        ? standsFor(clock, reason)
        : pausesLeft(clockRuleOf(procedure, rule), clock, today).some(({ id }) => id === reason)),
  )

const changesOf = ({ pauses = [], resumes = [] }: Move): readonly Change[] => [
  ...resumes.map((stop) => ({ kind: 'clock-resumed', stop }) as const),
  ...pauses.map((stop) => ({ kind: 'clock-paused', stop }) as const),
]

/** What a move would stop, or let run again, were it made now: for its form. */
export const clocksStopped = (
  procedure: Procedure,
  move: Move,
  clocks: readonly Clock[],
  today: IsoDate,
): readonly { readonly kind: ClockStopped['kind']; readonly clock: Clock }[] =>
  changesOf(move).flatMap((change) =>
    [
      ...new Set(
        reasonsOf(move, change.stop).flatMap((reason) => concerned(procedure, change, reason, clocks, today)),
      ),
    ].map((clock) => ({ kind: change.kind, clock })),
  )

const notStopped = (procedure: Procedure, move: Move): Result<never> => {
  const message = text('没有期限因此中止', 'No period stands still for this')
  return refuse({
    kind: 'invalid',
    rule: `${procedure.id}.${move.id}`,
    message,
    faults: [{ field: 'outcome', message }],
  })
}

/** A period that begins later stands still from its beginning on. */
const asAsked = ({ kind }: Change, reasonId: string, day: IsoDate, { startedOn }: Clock): Adjustment =>
  kind === 'clock-paused'
    ? { change: 'pause', reasonId, from: day < startedOn ? startedOn : day }
    : { change: 'resume', reasonId, to: day }

/** The day is what the move asks for, whatever it is to the clock. */
const onDay = ({ faults, ...refusal }: Refusal): Result<never> =>
  refuse({ ...refusal, ...(faults && { faults: faults.map((fault) => ({ ...fault, field: 'day' })) }) })

/** What a move does to clocks that go on: by the same rules as whoever changes one by hand. */
export const stops = (
  procedure: Procedure,
  move: Move,
  given: Given,
  clocks: readonly Clock[],
  today: IsoDate,
): Result<readonly ClockStopped[]> => {
  const now = new Map(clocks.map((clock) => [clock.id, clock]))
  const done: ClockStopped[] = []
  for (const change of changesOf(move)) {
    const { reason = String(given.outcome), from } = change.stop
    const day = from === 'day' ? String(given.day) : today
    for (const clock of concerned(procedure, change, reason, [...now.values()], today)) {
      const rule = clockRuleOf(procedure, clock.rule)
      const asked = asAsked(change, reason, day, clock)
      const adjusted = adjust(rule, clock, asked, { id: '', today })
      if (!adjusted.ok) return onDay(adjusted.refusal)
      now.set(clock.id, adjusted.value)
      done.push({ kind: change.kind, clock: adjusted.value, reason })
    }
  }
  const awaits = move.to === undefined && move.resumes?.some(({ reason }) => reason === undefined)
  return awaits && done.length === 0 ? notStopped(procedure, move) : ok(done)
}
