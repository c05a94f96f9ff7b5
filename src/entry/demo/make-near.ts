import { dateIn } from '#kernel/time/zone.ts'
import type { System } from '../system.ts'
import type { Step } from './course/course.ts'
import type { Team } from './people.ts'
import { type Planned, planOf, type Setting } from './plan.ts'
import { play, type Played, type Playing } from './play.ts'
import { type Kept, receiveDay, registerDays, sealAll } from './receive.ts'

/** How many courses are played beside each other. */
const lanes = 4

type Deed = { readonly matter: Played; readonly step: Step }

const byTime = (a: Deed, b: Deed) => a.step.at.getTime() - b.step.at.getTime()

/** What happens to each matter, and to those merged into it, in the order of time; each lane touches matters of its own. */
const lanesOf = (planned: readonly Planned[], matters: ReadonlyMap<number, Played>): Deed[][] => {
  const into = new Map(
    planned.flatMap(({ key, course }) =>
      course.flatMap(({ act }) => (act.kind === 'merge' ? [[key, act.into] as const] : [])),
    ),
  )
  const laneOf = (key: number) => (into.get(key) ?? key) % lanes
  const deeds = planned.flatMap((one) =>
    one.course.map((step) => ({ lane: laneOf(one.key), matter: matters.get(one.key)!, step })),
  )
  return [...Map.groupBy(deeds, ({ lane }) => lane).values()].map((lane) => lane.sort(byTime))
}

const playLane = async (playing: Playing, lane: readonly Deed[]): Promise<string[]> => {
  const refused: string[] = []
  for (const { matter, step } of lane) {
    const done = await play(playing, matter, step)
    // A step that chance proposes is left where what is in the file forbids it.
    if (done.ok || step.act.kind === 'go-on') continue
    const name = 'move' in step.act ? step.act.move : step.act.kind
    refused.push(`${name}: ${done.refusal.rule}: ${done.refusal.message.en}`)
  }
  return refused
}

type Near = {
  readonly system: System
  readonly setting: Setting
  readonly teams: ReadonlyMap<number, Team>
  readonly files: readonly Kept[]
}

/** Reports that come in, become leads and are worked on by the use cases themselves, at their own times. */
export const makeNear = async ({
  system,
  setting,
  teams,
  files,
}: Near): Promise<{
  readonly reports: number
  readonly steps: number
  readonly refused: readonly string[]
}> => {
  const planned = [...planOf(setting)]
  const matters = new Map<number, Played>()
  const days = [...Map.groupBy(planned, ({ receivedAt }) => dateIn(receivedAt)).values()]
  for (const day of days) {
    const ids = await receiveDay({ system, teams, files }, day)
    for (const { key, organ } of day) {
      const reportId = ids.get(key)!
      matters.set(key, { key, reportId, organId: organ.id, offeredId: null, caseId: null, furtherId: null })
    }
  }
  await sealAll(system)
  await registerDays(
    system,
    days.map((day) => ({ count: day.length, at: day.at(-1)!.receivedAt })),
  )
  const steps = planned.reduce((sum, { course }) => sum + course.length, 0)
  const refused = await Promise.all(
    lanesOf(planned, matters).map((lane) => playLane({ system, teams, matters }, lane)),
  )
  return { reports: planned.length, steps, refused: refused.flat() }
}
