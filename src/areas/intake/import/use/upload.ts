import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { transact } from '#platform/db/tx.ts'
import type { Readable } from 'node:stream'
import type { Import } from '../domain/import.ts'
import { settingsFrom, type Wishes } from '../domain/profile.ts'
import type { FormatChoice } from '../domain/sheet.ts'
import type { Importer } from './importer.ts'
import { type Inspected, inspect } from './inspect.ts'
import { createImport, findInterrupted } from './prepare.ts'
import { eraseTable } from './run.ts'
import { openSheet } from './sheet.ts'

export type Upload = {
  readonly actor: Actor
  readonly actionId: string
  readonly organ: Organ
  readonly name: string
  readonly content: Readable
  readonly choice: FormatChoice
  readonly wishes: Wishes
}

export type Uploaded = { readonly job: Import; readonly inspected: Inspected }

const inspectFile = async (path: string, choice: FormatChoice): Promise<Result<Inspected>> => {
  const sheet = await openSheet(path, choice)
  return sheet.ok ? inspect(sheet.value) : sheet
}

/** Keeps a table, reads it once, and remembers how it is to be read; one that cannot be read is not kept. */
export const uploadTable = async (importer: Importer, upload: Upload): Promise<Result<Uploaded>> => {
  const { actor, actionId, organ, name, content, choice, wishes } = upload
  const kept = await importer.tables.keep(content, name)
  if (!kept.ok) return kept
  const { sha256: digest } = kept.value
  const created = await readAndCreate()
  if (!created.ok) await eraseTable(importer, digest)
  return created

  async function readAndCreate(): Promise<Result<Uploaded>> {
    const inspected = await inspectFile(importer.tables.path(digest), choice)
    if (!inspected.ok) return inspected
    const settings = settingsFrom(inspected.value.guess, wishes)
    const job = await transact(importer.database, actor, async (tx) => {
      const interrupted = await findInterrupted(tx, organ.id, digest)
      return interrupted
        ? ok(interrupted)
        : createImport(tx, {
            actionId,
            organ,
            file: { name, digest },
            inspected: inspected.value,
            settings,
          })
    })
    return job.ok ? ok({ job: job.value, inspected: inspected.value }) : job
  }
}

/** Reads an uploaded table again, in another way. */
export const inspectAgain = (
  { tables }: Pick<Importer, 'tables'>,
  { fileDigest }: Pick<Import, 'fileDigest'>,
  choice: FormatChoice,
): Promise<Result<Inspected>> => inspectFile(tables.path(fileDigest), choice)
