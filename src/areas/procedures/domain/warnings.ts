import { addDays, daysBetween, type IsoDate } from '#kernel/time/date.ts'
import type { Clock } from './clock.ts'

/** How far a period has come when somebody is told. The four before `overdue` are those of rulebook 2.0 (design). */
export const warningKinds = ['half', 'three_quarters', 'three_days', 'due', 'overdue'] as const

export type WarningKind = (typeof warningKinds)[number]

export type Warning = { readonly kind: WarningKind; readonly on: IsoDate }

/** So many days before the end the last warning but one is given. */
export const lastDays = 3

type Period = Pick<Clock, 'state' | 'startedOn' | 'dueOn'>

/**
 * The days on which somebody is told, in their order. Half and three quarters are of the days from the start to the
 * due day as it stands, pauses and extensions included. A period so short that they fall into its last three days
 * has none of them; one that is counted backward from a session has neither.
 */
const daysOf = (startedOn: IsoDate, dueOn: IsoDate): readonly Warning[] => {
  const total = daysBetween(startedOn, dueOn)
  const last = addDays(dueOn, -lastDays)
  const parts: Warning[] = [
    { kind: 'half', on: addDays(startedOn, Math.floor(total / 2)) },
    { kind: 'three_quarters', on: addDays(startedOn, Math.floor((total * 3) / 4)) },
  ]
  return [
    ...(total > 0 ? parts.filter(({ on }) => on < last) : []),
    ...(total < 0 || total > lastDays ? [{ kind: 'three_days', on: last } as const] : []),
    { kind: 'due', on: dueOn },
    { kind: 'overdue', on: addDays(dueOn, 1) },
  ]
}

/** The warnings that a running period has come to by a day, the latest last; none while it stands still or has ended. */
export const warningsOf = ({ state, startedOn, dueOn }: Period, today: IsoDate): readonly Warning[] =>
  state !== 'running' || dueOn === null ? [] : daysOf(startedOn, dueOn).filter(({ on }) => on <= today)

/** What there is to tell today: whoever was away is told where it stands now, and nothing of what came before. */
export const warningNow = (clock: Period, today: IsoDate): Warning | undefined =>
  warningsOf(clock, today).at(-1)

/** Whose matter it has become besides the one who owes it: three days before the end and on the day, the head's. */
export const tellsHead = (kind: WarningKind): boolean => kind !== 'half' && kind !== 'three_quarters'
