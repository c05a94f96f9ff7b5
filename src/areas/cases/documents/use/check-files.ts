import type { Tx } from '#platform/db/tx.ts'
import type { FileStore } from '#platform/files/store.ts'
import { createHash } from 'node:crypto'
import { keptDigests } from '../store/kept-files.ts'

export type FilesFound = {
  /** Digests that documents and templates name. */
  readonly named: number
  /** Named and not in the folder. */
  readonly absent: readonly string[]
  /** In the folder, and their content is another one. */
  readonly altered: readonly string[]
  /** In the folder and named by nothing: an issue that was cut off before it was committed. */
  readonly unnamed: readonly string[]
}

const digestOf = async (files: FileStore, sha256: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of files.open(sha256)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Holds the folder of documents against what was issued. Files kept after `before` may belong to work that goes on. */
export const checkFiles = async (tx: Tx, files: FileStore, before: Date): Promise<FilesFound> => {
  const named = new Set(await keptDigests(tx))
  const absent: string[] = []
  const altered: string[] = []
  for (const sha256 of named)
    if (!(await files.has(sha256))) absent.push(sha256)
    else if ((await digestOf(files, sha256)) !== sha256) altered.push(sha256)
  const unnamed: string[] = []
  for await (const sha256 of files.keptBefore(before)) if (!named.has(sha256)) unnamed.push(sha256)
  return { named: named.size, absent, altered, unnamed }
}
