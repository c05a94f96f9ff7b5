import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'

/** Detectors look at two in the morning, when nobody works. */
const hour = 2

/** The night that is due: a server that stood still meanwhile catches up, once. */
export const nightOf = (now: Date): IsoDate => dateIn(now.getTime() - hour * 3_600_000)
