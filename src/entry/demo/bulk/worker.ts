import { makeCalendar } from '#kernel/time/calendar.ts'
import type { Settings } from '#platform/config/settings.ts'
import { plan } from '#plan/plan.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { openKeys } from '../../keys.ts'
import { randomOf } from '../random.ts'
import { makeShare, type ShareOfWork } from './share.ts'

/** A share as it can be handed to a thread: without functions. */
export type HandedShare = Omit<ShareOfWork, 'setting'> & {
  readonly setting: Omit<ShareOfWork['setting'], 'random' | 'calendar' | 'action' | 'anything'>
  readonly seed: number
  readonly settings: Settings
  readonly reception: string
}

const { settings, seed, reception, setting, ...share } = workerData as HandedShare
const keys = await openKeys(settings)
const done = await makeShare(
  {
    ...share,
    // An installation on which demo data are made has no days of its own in its calendar.
    setting: { ...setting, random: randomOf(seed), calendar: makeCalendar(), action: plan.actions[0]! },
  },
  { plan, reception, keys: keys.intake },
  (count) => parentPort?.postMessage({ count }),
)
parentPort?.postMessage({ done })
