import type { Actor } from '#kernel/actor.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Directory } from '../domain/directory.ts'
import { organsVersion } from '../store/organs.ts'
import { loadDirectory } from './apply-sheet.ts'

/** The directory in memory. Another process may change the organs, so it is refreshed now and then. */
export type LiveDirectory = {
  readonly current: () => Directory
  /** Reads the organs again if any has changed. */
  readonly refresh: () => Promise<Directory>
}

const actor: Actor = { kind: 'system', task: 'organs' }

export const openDirectory = async (database: Db): Promise<LiveDirectory> => {
  const load = () =>
    inTransaction(database, actor, async (tx) => ({
      version: await organsVersion(tx),
      directory: await loadDirectory(tx),
    }))
  let held = await load()
  return {
    current: () => held.directory,
    refresh: async () => {
      const version = await inTransaction(database, actor, organsVersion)
      if (version !== held.version) held = await load()
      return held.directory
    },
  }
}
