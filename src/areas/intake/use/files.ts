import { appendEntries } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { FileLimits } from '#platform/files/store.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { ReceivedFile } from '../domain/report.ts'
import { noSuchReport } from '../domain/refusals.ts'
import type { StoredReport } from '../domain/stored.ts'
import { intakePolicy } from '../policy.ts'
import { findFile, findFiles, type StoredFile } from '../store/files.ts'
import { findMessages } from '../store/messages.ts'
import { insertFiles } from '../store/reports.ts'
import { findReport } from '../store/stored.ts'
import { checkRoom } from './drafts.ts'
import { scopedReport } from './messages.ts'

/** Puts a file that is kept already to a report, or to one of its messages; so many for the report, so many for each. */
export const addReportFile = async (
  tx: Tx,
  report: StoredReport,
  file: ReceivedFile,
  { limits, messageId = null }: { readonly limits: FileLimits; readonly messageId?: string | null },
): Promise<Result<void>> => {
  if (!may(intakePolicy, 'add_file', tx.actor, scopedReport(report))) return noSuchReport
  if (messageId !== null && !(await findMessages(tx, [report.id])).some(({ id }) => id === messageId))
    return noSuchReport
  const beside = (await findFiles(tx, [report.id])).filter((each) => each.messageId === messageId)
  const room = checkRoom(beside, limits, file.size)
  if (!room.ok) return room
  await insertFiles(tx, [
    {
      id: file.id,
      report_id: report.id,
      message_id: messageId,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: `\\x${file.sha256}`,
      received_sha256: `\\x${file.receivedSha256}`,
      added_at: tx.now.toISOString(),
    },
  ])
  await appendEntries(tx, [
    {
      type: 'report.file-added',
      subject_kind: 'report',
      subject_id: report.id,
      organ_id: report.organ.id,
      data: { file_id: file.id, sha256: file.receivedSha256, media_type: file.mediaType, size: file.size },
    },
  ])
  return ok(undefined)
}

const noSuchFile = refuse({
  kind: 'missing',
  rule: 'policy:intake.read_exchange',
  message: text('没有这个文件，或您无权查看', 'There is no such file, or it is not for you to see'),
})

/** Reading evidence is itself written down. */
export const readReportFile = async (
  tx: Tx,
  reportId: string,
  fileId: string,
): Promise<Result<StoredFile>> => {
  const report = await findReport(tx, reportId)
  const file = report && (await findFile(tx, reportId, fileId))
  if (!file) return noSuchFile
  await appendEntries(tx, [
    {
      type: 'report.file-read',
      subject_kind: 'report',
      subject_id: reportId,
      data: { file_id: fileId },
    },
  ])
  return ok(file)
}
