import { Worker } from 'node:worker_threads'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Progress, Steps } from '#platform/log/steps.ts'
import type { System } from '../../system.ts'
import type { Team } from '../people.ts'
import type { Setting } from '../plan.ts'
import { type Kept, sealAll } from '../receive.ts'
import { analyse, continueNumbers, dropIndexes, makeIndexes } from './indexes.ts'
import { makeShare, type ShareDone, type ShareOfWork } from './share.ts'
import type { HandedShare } from './worker.ts'

/** From so many reports on, threads and indexes made at the end pay off, and courses are brief. */
export const many = 20_000

const threads = 2

type Far = {
  readonly system: System
  readonly setting: Setting
  readonly seed: number
  readonly teams: ReadonlyMap<number, Team>
  readonly files: readonly Kept[]
}

const inThread = (handed: HandedShare, onReports: (count: number) => void): Promise<ShareDone> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: handed,
      // Room for a batch of rows: nearly all of it is garbage as soon as it is written.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    })
    let made: ShareDone | undefined
    worker.on('message', (message: { count?: number; done?: ShareDone }) => {
      if (message.count !== undefined) onReports(message.count)
      made = message.done ?? made
    })
    worker.on('error', reject)
    worker.on('exit', (code) =>
      made ? resolve(made) : reject(new Error(`a thread that made demo data ended with ${code}`)),
    )
  })

/** Every other organ, so that each part has as much to do; surges go with the organs where they are. */
const partOf = (setting: Setting, part: number): Pick<Setting, 'shares' | 'surges' | 'reports'> => {
  const shares = setting.shares.filter((_, index) => index % threads === part)
  const here = new Set(shares.map(([organ]) => organ.id))
  const surges = setting.surges.map((surge) => {
    const organs = surge.organs.filter(({ id }) => here.has(id))
    return { ...surge, organs, count: Math.round((surge.count * organs.length) / surge.organs.length) }
  })
  const each = Math.floor(setting.reports / threads)
  return { shares, surges, reports: part === 0 ? setting.reports - each * (threads - 1) : each }
}

const inThreads = async (
  { system, setting, seed, teams, files }: Far,
  onReports: (count: number) => void,
) => {
  const { random: _random, calendar: _calendar, action: _action, anything: _anything, ...plain } = setting
  const parts = Array.from({ length: threads }, (_, part) =>
    inThread(
      {
        setting: { ...plain, ...partOf(setting, part) },
        seed: seed * threads + part,
        settings: system.settings,
        reception: system.office.reception,
        teams,
        files: files.map(({ name, kept }) => ({ name, kept, content: Buffer.alloc(0) })),
        numbersFrom: part * setting.reports,
        ownerUrl: system.ownerUrl,
        trusted: true,
      },
      onReports,
    ),
  )
  return Promise.all(parts)
}

/** Sorts what threads, which finish in any order, took of case numbers. */
const together = (parts: readonly ShareDone[]): ShareDone => ({
  reports: parts.reduce((sum, { reports }) => sum + reports, 0),
  steps: parts.reduce((sum, { steps }) => sum + steps, 0),
  refused: parts.flatMap(({ refused }) => refused),
  cases: parts.flatMap(({ cases }) => cases),
})

const inOneThread = async ({ system, setting, teams, files }: Far, onReports: (count: number) => void) => {
  const { ownerUrl, office, intake } = system
  const share: ShareOfWork = { setting, teams, files, numbersFrom: 0, ownerUrl, trusted: false }
  return [await makeShare(share, { ...office, keys: intake.keys }, onReports)]
}

/**
 * The reports of the rest of the country, as rows that the same rules make and COPY writes: what the use cases
 * would have written, a hundred times faster (a test holds one against the other). Only on an empty installation.
 * `alongside` begins when every row is there, beside sealing and making indexes.
 */
export const makeFar = async (far: Far, steps: Steps, alongside: () => Promise<void>): Promise<ShareDone> => {
  const { ownerUrl, office } = far.system
  const { reports } = far.setting
  const isMany = reports >= many
  const dropped = isMany ? await dropIndexes(ownerUrl) : { indexes: [], constraints: [] }
  const makeThem = (progress?: Progress) => makeIndexes(ownerUrl, dropped, progress)
  const parts = await steps({ zh: '写入演示数据', en: 'Write the demo data' }, (progress) => {
    let written = 0
    const rows = (isMany ? inThreads : inOneThread)(far, (count) => progress((written += count), reports))
    return rows.catch(async (error: unknown) => {
      await makeThem()
      throw error
    })
  })
  const made = together(parts)
  await steps({ zh: '封存、计数、建索引', en: 'Seal, count and index them' }, async (progress) => {
    const { series } = procedureOf(office.plan, office.reception)
    await continueNumbers(ownerUrl, isMany ? threads * reports : made.reports, made.cases, series)
    await Promise.all([sealAll(far.system), makeThem(progress), alongside()])
    await analyse(ownerUrl)
  })
  return made
}
