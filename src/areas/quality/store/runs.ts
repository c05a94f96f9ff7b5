import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'

export type Run = {
  readonly detector: string
  readonly night: IsoDate
  readonly beganAt: Date
  readonly tookMs: number
  readonly found: number
}

export const findRuns = async (tx: Tx): Promise<ReadonlyMap<string, Run>> => {
  const rows = await tx.db.selectFrom('detector_runs').selectAll().execute()
  return new Map(
    rows.map((row) => [
      row.detector,
      {
        detector: row.detector,
        night: row.night,
        beganAt: row.began_at,
        tookMs: row.took_ms,
        found: row.found,
      },
    ]),
  )
}

export const saveRun = async (tx: Tx, { detector, night, beganAt, tookMs, found }: Run): Promise<void> => {
  const run = { night, began_at: beganAt, took_ms: tookMs, found }
  await tx.db
    .insertInto('detector_runs')
    .values({ detector, ...run })
    .onConflict((conflict) => conflict.column('detector').doUpdateSet(run))
    .execute()
}
