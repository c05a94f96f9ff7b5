import { appendEntries } from '#areas/ledger/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { safeName } from '#platform/files/attachment.ts'
import { intakePolicy } from '../../policy.ts'
import type { Import } from '../domain/import.ts'
import { missingColumns } from '../domain/mapping.ts'
import type { ImportSettings } from '../domain/settings.ts'
import { changeImport, findImport, findInState, insertImport } from '../store/imports.ts'
import type { Inspected } from './inspect.ts'
import { mayNotImport, noSuchImport, unfit } from './refusals.ts'

export type FileAtHand = { readonly name: string; readonly digest: string }

/** Remembers a file that was kept and read once. Nothing of it is imported yet. */
export const createImport = async (
  tx: Tx,
  given: {
    readonly actionId: string
    readonly organ: Pick<Organ, 'id' | 'ancestors'>
    readonly file: FileAtHand
    readonly inspected: Inspected
    readonly settings: ImportSettings
  },
): Promise<Result<Import>> => {
  const { organ, file, inspected, settings, actionId } = given
  if (!may(intakePolicy, 'import', tx.actor, { organs: [organ.id], ancestors: organ.ancestors }))
    return mayNotImport
  const id = tx.newId()
  await insertImport(tx, {
    id,
    actionId,
    organ,
    fileName: safeName(file.name),
    fileDigest: file.digest,
    format: inspected.format,
    settings,
    total: inspected.rows,
    startedBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
    startedAt: tx.now,
  })
  return ok((await findImport(tx, id))!)
}

/** What must be so before the first row is read. */
export const checkMapping = (
  { mapping }: Pick<ImportSettings, 'mapping'>,
  labels: readonly string[],
): Result<void> => {
  const missing = missingColumns(mapping, labels)
  if (missing.length > 0)
    return unfit(
      'columns',
      `文件中没有这些列：${missing.join('、')}；有的是：${labels.join('、')}`,
      `The file has no columns ${missing.join(', ')}; it has ${labels.join(', ')}`,
    )
  return (mapping.story ?? []).length > 0
    ? ok(undefined)
    : unfit(
        'story-column',
        `没有认出“内容”列，请指定；文件中的列有：${labels.join('、')}`,
        `No column was recognised as the story; choose one of ${labels.join(', ')}`,
      )
}

const notBefore = (state: string) =>
  refuse({
    kind: 'not-allowed',
    rule: 'import:state',
    message: text(`这次导入的状态是 ${state}，不能这样做`, `This import is ${state}; that cannot be done`),
    allowed: [],
  })

const entry = (type: string, job: Import, data: Record<string, string | number> = {}) => ({
  type,
  subject_kind: 'import',
  subject_id: job.id,
  organ_id: job.organ.id,
  data: { file_digest: job.fileDigest, total: job.counts.total, ...data },
})

/** From here on a follower carries it out, however often the program is stopped. */
export const startImport = async (tx: Tx, id: string): Promise<Result<Import>> => {
  const job = await findImport(tx, id, true)
  if (!job) return noSuchImport
  if (job.state === 'running') return ok(job)
  if (job.state !== 'checked') return notBefore(job.state)
  await changeImport(tx, id, { state: 'running' })
  await appendEntries(tx, [entry('import.started', job)])
  return ok({ ...job, state: 'running' })
}

/** Stops after the batch under way; what came in stays. */
export const cancelImport = async (tx: Tx, id: string): Promise<Result<Import>> => {
  const job = await findImport(tx, id, true)
  if (!job) return noSuchImport
  if (job.state !== 'checked' && job.state !== 'running') return notBefore(job.state)
  await changeImport(tx, id, { state: 'cancelled', endedAt: tx.now })
  await appendEntries(tx, [entry('import.cancelled', job, { done: job.counts.done })])
  return ok({ ...job, state: 'cancelled', endedAt: tx.now })
}

export const failImport = async (tx: Tx, id: string, rule: string): Promise<void> => {
  const job = await findImport(tx, id, true)
  if (job?.state !== 'running') return
  await changeImport(tx, id, { state: 'failed', endedAt: tx.now })
  await appendEntries(tx, [entry('import.failed', job, { done: job.counts.done, rule })])
}

/** Another reading of the file, or other columns, before it is started. */
export const changeChoice = async (
  tx: Tx,
  id: string,
  { inspected, settings }: { readonly inspected: Inspected; readonly settings: ImportSettings },
): Promise<Result<Import>> => {
  const job = await findImport(tx, id, true)
  if (!job) return noSuchImport
  if (job.state !== 'checked') return notBefore(job.state)
  await changeImport(tx, id, {
    format: inspected.format,
    settings,
    counts: { ...job.counts, total: inspected.rows },
  })
  return ok((await findImport(tx, id))!)
}

/** The same file for the same organ, stopped by a kill: it is gone on with rather than begun again. */
export const findInterrupted = async (
  tx: Tx,
  organId: number,
  fileDigest: string,
): Promise<Import | undefined> =>
  (await findInState(tx, 'running', fileDigest)).find(({ organ }) => organ.id === organId)
