import type { Actor } from '#kernel/actor.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import { detectors } from '../domain/detectors.ts'
import { nightOf } from '../domain/night.ts'
import { holdDetecting } from '../store/detecting.ts'
import { findRuns } from '../store/runs.ts'
import { detect, type Watch } from '../use/detect.ts'

const system: Actor = { kind: 'system', task: 'quality.watch' }

/** Lets the next detector look that has not looked this night; how many there were. */
export const watchNext = async (tx: Tx, watch: Watch): Promise<number> => {
  if (!(await holdDetecting(tx))) return 0
  const runs = await findRuns(tx)
  const night = nightOf(tx.now)
  const due = detectors.find(({ id }) => (runs.get(id)?.night ?? '') < night)
  if (!due) return 0
  await detect(tx, watch, due)
  return 1
}

/** Every night, each detector in a transaction of its own; one that a stop cut off looks when the server is back. */
export const watching = (database: Db, watch: Watch): Follower => ({
  name: 'quality.watch',
  everyMs: 10_000,
  run: async () => {
    await inTransaction(database, system, (tx) => watchNext(tx, watch))
    // Always a breath between two of them: nobody waits for this work.
    return 0
  },
})
