import type { Actor } from '#kernel/actor.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import type { Indicator } from '../domain/indicator.ts'
import { keepFigures } from '../use/keep.ts'

const system: Actor = { kind: 'system', task: 'statistics.keep' }

/** Lets the figures follow what happens to leads and cases. */
export const keepingFigures = (database: Db, indicators: readonly Indicator[]): Follower => ({
  name: 'statistics.keep',
  everyMs: 500,
  run: () => inTransaction(database, system, (tx) => keepFigures(tx, indicators)),
})
