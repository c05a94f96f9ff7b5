import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Random } from '../random.ts'

/** Chance, the calendar, and now: beyond it nothing is made up. */
export type Around = { readonly random: Random; readonly calendar: Calendar; readonly now: Date }

export const day = (date: Date): IsoDate => dateIn(date)

export const minute = 60_000

/** That moment, or a little after another one that has to come first. */
export const following = (random: Random, first: Date, at: Date): Date =>
  at > first ? at : new Date(first.getTime() + random.whole(6, 150) * minute)
