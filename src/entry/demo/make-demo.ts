import { isDemo, markAsDemo } from '#areas/accounts/public.ts'
import { readInstallation, writeInstallation } from '#areas/accounts/store/installation.ts'
import { passEntries } from '#areas/ledger/public.ts'
import { keepFigures, recountFigures } from '#areas/statistics/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Steps } from '#platform/log/steps.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { plan } from '#plan/plan.ts'
import { sql } from 'kysely'
import type { System } from '../system.ts'
import { makeFar, many } from './bulk/make-far.ts'
import { appointMany } from './bulk/people.ts'
import { demoFiles } from './files.ts'
import { makeNear } from './make-near.ts'
import { instantAt } from './office-hours.ts'
import { appointPeople } from './people.ts'
import { nearReports, placesOf } from './places.ts'
import type { Setting } from './plan.ts'
import { randomOf } from './random.ts'
import { playScenes } from './scenes/play-scenes.ts'
import { keepFiles, sealAll } from './receive.ts'
import { farSurges, nearSurges } from './surges.ts'

export type DemoWanted = {
  readonly reports: number
  readonly seed: number
  readonly today?: IsoDate | undefined
}

export type DemoMade = {
  readonly reports: number
  /** What was done with them, and what of it the rules did not let through. */
  readonly steps: number
  readonly refused: readonly string[]
}

const making: Actor = { kind: 'system', task: 'demo' }

/** Nothing was ever put in: demo data never stand beside real ones. */
export const isEmpty = ({ database }: System): Promise<boolean> =>
  inTransaction(database, making, async (tx) => {
    const { rows } = await sql<{ used: boolean }>`
      select exists (select 1 from reports) or exists (select 1 from accounts) as used`.execute(tx.db)
    return !rows[0]!.used
  })

const finished = 'demo.finished'

/** Making was cut short: what is there is half of it. */
export const isUnfinished = ({ database }: System): Promise<boolean> =>
  inTransaction(
    database,
    making,
    async (tx) => (await isDemo(tx)) && (await readInstallation(tx, finished)) === undefined,
  )

/** What the reports near the centre and those of the rest of the country are made from. */
export const settingsOf = (system: System, { reports, seed, today }: DemoWanted) => {
  const real = new Date()
  const day = today ?? dateIn(real)
  const random = randomOf(seed)
  const places = placesOf(system.organs.current(), random.fork('places'), reports)
  const near = nearReports(reports)
  const scale = Math.min(1, reports / 2_000)
  const files = demoFiles(random.fork('files'))
  const common = {
    action: system.office.plan.actions[0]!,
    calendar: system.office.calendar(),
    files: files.length,
    now: day === dateIn(real) ? real : instantAt(day, 18 * 60),
    today: day,
    centre: places.centre,
  }
  const nearSetting: Setting = {
    ...common,
    random: random.fork('near'),
    shares: places.near,
    reports: near,
    surges: nearSurges(random.fork('near surges'), places, scale),
    course: 'full',
  }
  const farSetting: Setting = {
    ...common,
    random: random.fork('far'),
    shares: places.far,
    reports: reports - near,
    surges: farSurges(random.fork('far surges'), places, scale, Math.floor(reports / 20_000)),
    course: reports >= many ? 'brief' : 'plain',
  }
  return {
    near: nearSetting,
    far: farSetting,
    beside: places.neighbour,
    files,
    people: random.fork('people'),
  }
}

/**
 * People, reports and what became of them over fourteen months up to today. Near the centre everything goes through
 * the use cases, each step at its own time in the past; the rest of the country is written in bulk.
 */
export const makeDemo = async (system: System, wanted: DemoWanted, steps: Steps): Promise<DemoMade> => {
  const { database, organs } = system
  const settings = settingsOf(system, wanted)
  await inTransaction(database, making, (tx) => markAsDemo(tx))
  const organsOf = ({ shares }: Setting) => shares.map(([organ]) => organ)
  const teams = new Map([
    ...(await appointPeople(database, organs.current(), organsOf(settings.near), settings.people)),
    ...(await appointMany(system.ownerUrl, organsOf(settings.far), settings.people)),
  ])
  const files = await keepFiles(system.intake, settings.files)
  const far = await makeFar({ system, setting: settings.far, seed: wanted.seed, teams, files }, steps, () =>
    inTransaction(database, making, async (tx) => void (await recountFigures(tx, plan.indicators))),
  )
  await inTransaction(database, making, async (tx) => {
    // Leads were made of the reports in bulk already, and the figures counted.
    await passEntries(tx, 'leads')
    await passEntries(tx, 'statistics')
  })
  const near = await steps({ zh: '办理示例院的事项', en: 'Work on what came in near the centre' }, () =>
    makeNear({ system, setting: settings.near, teams, files }),
  )
  const { centre } = settings.near
  const scenes = await playScenes({
    ...settings.near,
    random: settings.near.random.fork('scenes'),
    system,
    organ: centre,
    team: teams.get(centre.id)!,
    beside: settings.beside,
    teamBeside: teams.get(settings.beside.id)!,
  })
  await sealAll(system)
  await inTransaction(database, making, async (tx) => {
    // They were followed as they happened.
    await passEntries(tx, 'cases.withdrawals')
    while ((await keepFigures(tx, plan.indicators)) > 0);
    await writeInstallation(tx, finished, 'true')
  })
  return {
    reports: near.reports + far.reports + scenes.reports,
    steps: near.steps + far.steps,
    refused: [...near.refused, ...far.refused, ...scenes.refused],
  }
}
