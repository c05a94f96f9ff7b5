import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { receiveReports } from '../../use/receive.ts'
import { type Import, sourceOf } from '../domain/import.ts'
import { type Judged, judgeRows } from '../domain/judge.ts'
import { type FindPlace, placeIndex } from '../domain/place-index.ts'
import type { Counts } from '../domain/settings.ts'
import { countedWith } from '../domain/tally.ts'
import { changeImport, findImport, findInState } from '../store/imports.ts'
import { countRows, findKnown, insertRows, type NewRow } from '../store/rows.ts'
import { arrivalOf } from './arrivals.ts'
import { type Batch, readBatches } from './batches.ts'
import { type Importer, readerOf } from './importer.ts'
import { dataRows } from './inspect.ts'
import { reopenSheet } from './sheet.ts'

const system = { kind: 'system', task: 'intake.import' } as const

/** An import that is being carried out in this process. */
export type Run = {
  /** Does the next batch; the counts so far, and whether there is more to do. */
  readonly next: () => Promise<{ readonly counts: Counts; readonly more: boolean }>
  readonly close: () => Promise<void>
}

const reportIds = async (
  importer: Importer,
  tx: Tx,
  job: Import,
  judged: readonly Judged[],
  findPlace: FindPlace,
): Promise<ReadonlyMap<number, string>> => {
  const fresh = judged.filter((row) => row.outcome === 'imported')
  if (fresh.length === 0) return new Map()
  const received = await receiveReports(
    importer.intake,
    tx,
    fresh.map((row) => arrivalOf(row, job, findPlace)),
  )
  return new Map(fresh.map(({ number }, index) => [number, received[index]!.id]))
}

const rowOf = (row: Judged, ids: ReadonlyMap<number, string>): NewRow => ({
  row_number: row.number,
  outcome: row.outcome,
  reason: row.outcome === 'refused' ? row.faults : null,
  report_id: row.outcome === 'known' ? row.reportId : (ids.get(row.number) ?? null),
})

/** The sum of the rows' own outcomes goes into the ledger; where it differs from the counts, nothing is committed. */
const finish = async (tx: Tx, job: Import, counts: Counts): Promise<Counts> => {
  const proof = await countRows(tx, job.id)
  const total = proof.imported + proof.refused + proof.known
  if (total !== counts.done || proof.imported !== counts.imported || proof.refused !== counts.refused)
    throw new Error(
      `import ${job.id}: counted ${JSON.stringify(counts)}, the rows say ${JSON.stringify(proof)}`,
    )
  const ended = { ...counts, total }
  await changeImport(tx, job.id, { state: 'done', counts: ended, endedAt: tx.now })
  await appendEntries(tx, [
    {
      type: 'import.done',
      subject_kind: 'import',
      subject_id: job.id,
      organ_id: job.organ.id,
      data: { file_digest: job.fileDigest, total, ...proof },
    },
  ])
  return ended
}

/** Erases the file unless another import still needs the same one. */
export const eraseTable = async ({ database, tables }: Importer, fileDigest: string): Promise<void> => {
  const needed = await inTransaction(database, system, async (tx) => [
    ...(await findInState(tx, 'running', fileDigest)),
    ...(await findInState(tx, 'checked', fileDigest)),
  ])
  if (needed.length === 0 && (await tables.has(fileDigest))) await tables.remove(fileDigest, new Date())
}

/** `elsewhere`: another process did this batch. */
type Step = { readonly kind: 'stopped' | 'elsewhere' | 'committed'; readonly counts: Counts }

/**
 * Takes a running import up where its rows say it stopped. Each batch is one transaction that holds the import's
 * row: two processes that carry out the same import take turns, and neither repeats what the other did.
 */
export const openRun = async (importer: Importer, id: string): Promise<Result<Run>> => {
  const { database, intake, tables } = importer
  const job = await inTransaction(database, system, (tx) => findImport(tx, id))
  const organ = job && intake.organs().byId(job.organ.id)
  if (!organ) throw new Error(`there is no import ${id}, or not its organ`)
  const sheet = await reopenSheet(tables.path(job.fileDigest), job.format)
  if (!sheet.ok) return sheet
  const findPlace = placeIndex(intake.organs(), organ)
  const source = sourceOf(job)
  const batches = readBatches(
    dataRows(sheet.value),
    await readerOf(importer, job, sheet.value, job.startedAt),
  )

  const write = ({ rows, from, last }: Batch): Promise<Step> =>
    inTransaction(database, system, async (tx): Promise<Step> => {
      const held = await findImport(tx, id, true)
      if (held?.state !== 'running') return { kind: 'stopped', counts: held?.counts ?? job.counts }
      if (held.counts.done !== from) return { kind: 'elsewhere', counts: held.counts }
      const keys = rows.flatMap(({ key }) => (key === '' ? [] : [key]))
      const judged = judgeRows(rows, await findKnown(tx, source, keys), new Map())
      const ids = await reportIds(importer, tx, job, judged, findPlace)
      const told = judged.map((row) => rowOf(row, ids))
      if (told.length > 0) await insertRows(tx, id, told)
      const counts = countedWith(held.counts, judged)
      if (last) return { kind: 'committed', counts: await finish(tx, held, counts) }
      await changeImport(tx, id, { counts })
      return { kind: 'committed', counts }
    })

  const next: Run['next'] = async () => {
    const batch = await batches.peek()
    const { kind, counts } = await write(batch)
    if (kind === 'elsewhere') await batches.moveTo(counts.done)
    if (kind === 'committed') batches.drop()
    const more = kind === 'elsewhere' || (kind === 'committed' && !batch.last)
    if (!more) await eraseTable(importer, job.fileDigest)
    return { counts, more }
  }

  await batches.moveTo(job.counts.done)
  return ok({ next, close: batches.close })
}
