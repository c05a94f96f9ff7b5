import type { Text } from '../text.ts'
import { addDays, dayNumber, type IsoDate } from './date.ts'

/** A suspension from its first day up to, not including, the day the clock runs again; open while `to` is null. */
export type Pause = { readonly from: IsoDate; readonly to: IsoDate | null; readonly reason?: Text }

export type ClosedPause = Pause & { readonly to: IsoDate }

/** A pause with the days that it adds: those that no pause before it has covered. */
export type CountedPause = { readonly pause: ClosedPause; readonly days: number; readonly overlap: number }

export const isOpen = (pause: Pause): boolean => pause.to === null

/** In order of time; a day that lies in several pauses is counted once. */
export const countPauses = (pauses: readonly ClosedPause[]): CountedPause[] => {
  let covered = Number.NEGATIVE_INFINITY
  return pauses
    .toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from) || dayNumber(a.to) - dayNumber(b.to))
    .map((pause) => {
      const first = dayNumber(pause.from)
      const end = dayNumber(pause.to)
      const days = Math.max(0, end - Math.max(first, covered))
      covered = Math.max(covered, end)
      return { pause, days, overlap: end - first - days }
    })
}

/** Days of `[from, to]`, both included, that lie in a pause. */
export const pausedDays = (pauses: readonly ClosedPause[], from: IsoDate, to: IsoDate): number => {
  const after = addDays(to, 1)
  const within = pauses
    .map((pause) => ({
      from: pause.from > from ? pause.from : from,
      to: pause.to < after ? pause.to : after,
    }))
    .filter((pause) => pause.from < pause.to)
  return countPauses(within).reduce((sum, counted) => sum + counted.days, 0)
}
