import { appendEntries } from '#areas/ledger/public.ts'
import { type Office, pageOfActiveClocks } from '#areas/procedures/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FileStore } from '#platform/files/store.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Detector } from '../domain/detector.ts'
import { nightOf } from '../domain/night.ts'
import { phasesOf } from '../domain/phases.ts'
import { type Given, keepFound, ownersOfClocks, pageOfFiles, reportsOfFiles } from '../store/detecting.ts'
import { saveRun } from '../store/runs.ts'

/** What detectors go by: the plan and the calendar, and where files are kept. */
export type Watch = { readonly office: Office; readonly files: Pick<FileStore, 'has'> }

const clocksAtOnce = 20_000
const filesAtOnce = 2_000

/** Goes over everything a page at a time and collects what is wrong. */
const collect = async <Row extends { readonly id: string }>(
  page: (after: string | null) => Promise<readonly Row[]>,
  limit: number,
  wrong: (rows: readonly Row[]) => Promise<readonly Row[]> | readonly Row[],
): Promise<string[]> => {
  const found: string[] = []
  for (let after: string | null = null; ;) {
    const rows: readonly Row[] = await page(after)
    found.push(...(await wrong(rows)).map(({ id }) => id))
    if (rows.length < limit) return found
    after = rows.at(-1)!.id
  }
}

const missing = async <Row extends { readonly sha256: string }>(
  files: Watch['files'],
  rows: readonly Row[],
) => {
  const kept = await Promise.all(rows.map(({ sha256 }) => files.has(sha256)))
  return rows.filter((_, index) => !kept[index])
}

const foundBy = async (tx: Tx, watch: Watch, { finds }: Detector): Promise<RawBuilder<unknown>> => {
  if ('sql' in finds) return sql.raw(finds.sql)
  if ('files' in finds)
    return reportsOfFiles(
      await collect(
        (after) => pageOfFiles(tx, { after, limit: filesAtOnce }),
        filesAtOnce,
        (rows) => missing(watch.files, rows),
      ),
    )
  const calendar = watch.office.calendar()
  return ownersOfClocks(
    await collect(
      (after) => pageOfActiveClocks(tx, { after, limit: clocksAtOnce }),
      clocksAtOnce,
      (rows) => rows.filter((clock) => finds.clocks(clock, calendar)),
    ),
  )
}

/** Lets one detector look over everything, and keeps what it names. */
export const detect = async (tx: Tx, watch: Watch, detector: Detector): Promise<number> => {
  const began = performance.now()
  const given: Given = { phases: phasesOf(watch.office), calendar: watch.office.calendar() }
  const found = await keepFound(tx, given, detector.id, await foundBy(tx, watch, detector))
  await saveRun(tx, {
    detector: detector.id,
    night: nightOf(tx.now),
    beganAt: tx.now,
    tookMs: Math.round(performance.now() - began),
    found,
  })
  await appendEntries(tx, [
    {
      type: 'detector.looked',
      subject_kind: 'detector',
      subject_id: tx.newId(),
      data: { detector: detector.id, found },
    },
  ])
  return found
}
