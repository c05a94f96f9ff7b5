import type { Organ } from '#areas/organs/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import type { IntakeKeys } from '#areas/intake/use/intake.ts'
import { planOf, type Setting, tellAnything } from '../plan.ts'
import type { Team } from '../people.ts'
import type { Random } from '../random.ts'
import type { Kept } from '../receive.ts'
import type { Told } from '../stories/tell.ts'
import { liveThrough } from './live.ts'
import { noRows } from './tables.ts'
import { openWriter } from './write.ts'

/** A part of the country whose reports one process makes. */
export type ShareOfWork = {
  readonly setting: Setting
  readonly teams: ReadonlyMap<number, Team>
  readonly files: readonly Kept[]
  /** Slip numbers go on from here. */
  readonly numbersFrom: number
  readonly ownerUrl: string
  readonly trusted: boolean
}

export type ShareDone = {
  readonly reports: number
  readonly steps: number
  readonly refused: readonly string[]
  readonly cases: readonly { readonly organId: number; readonly year: number; readonly last: number }[]
}

const batch = 500

/** Beyond this many reports stories are told again, so that each is read only once. */
const storiesAtMost = 3_000

/** A stock of stories that people tell; without it where there are few reports. */
const stockOf = (random: Random, reports: number): ((random: Random) => Told) | undefined => {
  if (reports <= storiesAtMost) return undefined
  const stock = Array.from({ length: storiesAtMost }, () => tellAnything(random))
  return (chance) => chance.pick(stock)
}

/** Makes the rows of a share and writes them, a few hundred reports at a time. */
export const makeShare = async (
  { setting, teams, files, numbersFrom, ownerUrl, trusted }: ShareOfWork,
  { plan, reception, keys }: { readonly plan: Plan; readonly reception: string; readonly keys: IntakeKeys },
  onReports: (count: number) => void,
): Promise<ShareDone> => {
  const organs = new Map(setting.shares.map(([organ]): [number, Organ] => [organ.id, organ]))
  const series = new Map<string, { organId: number; year: number; last: number }>()
  let number = numbersFrom
  const shop = {
    procedure: procedureOf(plan, reception),
    calendar: setting.calendar,
    keys,
    teams,
    files,
    organ: (id: number) => organs.get(id),
    nextReport: () => ++number,
    nextCase: (organId: number, year: number) => {
      const name = `${organId}/${year}`
      const known = series.get(name) ?? { organId, year, last: 0 }
      series.set(name, known)
      return ++known.last
    },
  }
  const writer = await openWriter(ownerUrl, { trusted })
  const anything = stockOf(setting.random.fork('stock'), setting.reports)
  const refused: string[] = []
  let [rows, held, reports, steps] = [noRows(), 0, 0, 0]
  let writing: Promise<void> = Promise.resolve()
  const flush = async () => {
    await writing
    const full = rows
    const count = held
    rows = noRows()
    held = 0
    writing = writer.write(full).then(() => onReports(count))
    // Awaited at the next turn: rows are made while others are being written.
    writing.catch(() => undefined)
  }
  try {
    for (const planned of planOf({ ...setting, ...(anything && { anything }) })) {
      refused.push(...liveThrough(shop, setting.action, planned, rows))
      steps += planned.course.length
      reports += 1
      if (++held === batch) await flush()
    }
    await flush()
    await writing
  } finally {
    await writer.close()
  }
  return { reports, steps, refused, cases: [...series.values()] }
}
