import type { ChannelId } from '#areas/intake/domain/channel.ts'
import { dateOfDay, dayNumber } from '#kernel/time/date.ts'
import { arrivalDay, atHome, instantAt } from './office-hours.ts'
import type { Random } from './random.ts'
import type { Surge } from './surges.ts'

/** Fourteen months. */
export const daysCovered = 425

/** What comes in on each day: a report of a surge, or (null) of anything else. */
export const arrivalsByDay = (
  random: Random,
  {
    reports,
    last,
    surges,
  }: { readonly reports: number; readonly last: number; readonly surges: readonly Surge[] },
): ReadonlyMap<number, readonly (Surge | null)[]> => {
  const found = new Map<number, (Surge | null)[]>()
  const add = (day: number, surge: Surge | null) => {
    const there = found.get(day)
    if (there) there.push(surge)
    else found.set(day, [surge])
  }
  for (const surge of surges)
    for (let n = 0; n < surge.count; n++) add(last - random.whole(surge.back[1], surge.back[0]), surge)
  const planted = surges.reduce((sum, { count }) => sum + count, 0)
  for (let n = planted; n < reports; n++) add(dayNumber(arrivalDay(random, last, daysCovered)), null)
  return found
}

/** When on a day it comes in: online at any hour, at the desk in office hours; never in the future. */
export const arrivalOn = (random: Random, day: number, channel: ChannelId, now: Date): Date => {
  const date = dateOfDay(day)
  const at = channel === 'portal' ? atHome(random, date) : instantAt(date, random.whole(9 * 60, 17 * 60 + 30))
  return at < now ? at : new Date(now.getTime() - random.whole(1, 90) * 60_000)
}
