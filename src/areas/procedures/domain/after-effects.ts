import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { type Clock, type ClockChange, isActive, project } from './clock.ts'
import type { ClockEffect } from './clock-effects.ts'
import { clockRuleOf, type Procedure } from './procedure.ts'

type ClockStarted = Extract<ClockEffect, { kind: 'clock-started' }>

/** A clock of a procedure's rule, reckoned. */
export const newClock = (
  procedure: Procedure,
  { rule, startedOn, term, kept }: Omit<ClockStarted, 'kind'>,
  id: string,
  calendar: Calendar,
): Clock =>
  project(
    {
      id,
      rule,
      startedOn,
      term,
      roll: clockRuleOf(procedure, rule).roll,
      pauses: kept?.pauses ?? [],
      extensions: kept?.extensions ?? [],
      state: 'running',
      dueOn: null,
      provisional: false,
      endedOn: null,
      onTime: null,
    },
    calendar,
  )

const changeOf = (
  { id, rule, dueOn, onTime }: Clock,
  change: ClockChange['change'],
  reason?: string,
): ClockChange => ({
  id,
  rule,
  change,
  due: dueOn,
  ...(change === 'met' && onTime !== null && { onTime }),
  ...(reason !== undefined && { reason }),
})

export type AfterMove = { readonly clocks: readonly Clock[]; readonly changes: readonly ClockChange[] }

const changing = (clocks: readonly Clock[]) => {
  const standing = new Map(clocks.map((clock) => [clock.id, clock]))
  const changes: ClockChange[] = []
  return {
    standing,
    change: (clock: Clock, change: ClockChange['change'], reason?: string) => {
      standing.set(clock.id, clock)
      changes.push(changeOf(clock, change, reason))
    },
    done: (): AfterMove => ({ clocks: [...standing.values()], changes }),
  }
}

type At = { readonly today: IsoDate; readonly calendar: Calendar }

/** Clocks as they stand after a move, and what changed for its ledger entry. */
export const afterEffects = (
  clocks: readonly Clock[],
  effects: readonly (ClockEffect | { readonly kind: 'moved' | 'answered' | 'opened' })[],
  { today, calendar, start }: At & { readonly start: (started: ClockStarted) => Clock },
): AfterMove => {
  const { standing, change, done } = changing(clocks)
  for (const effect of effects)
    switch (effect.kind) {
      case 'clock-started':
        change(start(effect), 'started')
        break
      case 'clock-met':
        change(
          { ...standing.get(effect.clockId)!, state: 'met', endedOn: today, onTime: effect.onTime },
          'met',
        )
        break
      case 'clock-cancelled':
        change(
          { ...standing.get(effect.clockId)!, state: 'cancelled', endedOn: today, onTime: null },
          'cancelled',
        )
        break
      case 'clock-paused':
        change(project(effect.clock, calendar), 'paused', effect.reason)
        break
      case 'clock-resumed':
        change(project(effect.clock, calendar), 'resumed', effect.reason)
        break
      default:
    }
  return done()
}

/** The last pause for a reason taken out of a clock, or opened again. */
const pausesBefore = ({ pauses }: Clock, { change, reason }: ClockChange): Clock['pauses'] => {
  const last = pauses.findLast(({ reasonId }) => reasonId === reason)
  if (!last) return pauses
  return change === 'paused'
    ? pauses.filter((pause) => pause !== last)
    : pauses.map((pause) => (pause === last ? { ...last, to: null } : pause))
}

/** Takes back what a move did: what it started is cancelled; what it ended, stopped or let run is as it was. */
export const withoutChanges = (
  clocks: readonly Clock[],
  made: readonly ClockChange[],
  { today, calendar }: At,
): AfterMove => {
  const { standing, change, done } = changing(clocks)
  for (const one of made.toReversed()) {
    const clock = standing.get(one.id)
    if (!clock) continue
    switch (one.change) {
      case 'started':
        if (isActive(clock))
          change({ ...clock, state: 'cancelled', endedOn: today, onTime: null }, 'cancelled')
        break
      case 'met':
      case 'cancelled':
        change(project({ ...clock, state: 'running', endedOn: null, onTime: null }, calendar), 'restored')
        break
      case 'paused':
      case 'resumed':
        if (isActive(clock))
          change(
            project({ ...clock, pauses: pausesBefore(clock, one) }, calendar),
            one.change === 'paused' ? 'resumed' : 'paused',
            one.reason,
          )
        break
      default:
    }
  }
  return done()
}
