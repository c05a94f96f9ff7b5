import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import { deleteExpiredDrafts } from '../store/drafts.ts'
import { findNamed } from '../store/files.ts'

const system = { kind: 'system', task: 'intake.sweep' } as const
const batchSize = 500
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Which stored contents an area names; those to the right hand theirs in where the program is composed. */
export type NamedFiles = (tx: Tx, digests: readonly string[]) => Promise<ReadonlySet<string>>

const sweepBatch = async (
  database: Db,
  files: FileStore,
  digests: readonly string[],
  moment: Date,
  namedBy: readonly NamedFiles[],
): Promise<number> => {
  const named = await inTransaction(database, system, async (tx) => {
    const all = []
    for (const find of [findNamed, ...namedBy]) all.push(await find(tx, digests))
    return all
  })
  const orphans = digests.filter((digest) => !named.some((one) => one.has(digest)))
  const removed = await Promise.all(orphans.map((digest) => files.remove(digest, moment)))
  return removed.filter(Boolean).length
}

/** Removes what is stored, older than a day (which no upload under way is), and named by no report or draft. */
export const sweepFiles = async (
  database: Db,
  files: FileStore,
  now = new Date(),
  namedBy: readonly NamedFiles[] = [],
): Promise<number> => {
  const moment = new Date(now.getTime() - dayMs)
  let batch: string[] = []
  let swept = 0
  for await (const digest of files.keptBefore(moment)) {
    batch.push(digest)
    if (batch.length < batchSize) continue
    swept += await sweepBatch(database, files, batch, moment, namedBy)
    batch = []
  }
  return swept + (batch.length > 0 ? await sweepBatch(database, files, batch, moment, namedBy) : 0)
}

/** Forgets drafts whose time is over, and then their files. */
export const sweeping = (database: Db, files: FileStore, namedBy: readonly NamedFiles[] = []): Follower => ({
  name: 'intake.sweep',
  run: async () => {
    await inTransaction(database, system, deleteExpiredDrafts)
    await sweepFiles(database, files, new Date(), namedBy)
    await files.dropAbandoned()
    return 0
  },
  everyMs: hourMs,
})
