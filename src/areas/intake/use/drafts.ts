import { ok, refuse, type Result } from '#kernel/result.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { text } from '#kernel/text.ts'
import { safeName } from '#platform/files/attachment.ts'
import type { FileLimits, KeptContent } from '#platform/files/store.ts'
import type { Tx } from '#platform/db/tx.ts'
import { deriveKey, type KeyRing } from '#platform/seal/key-ring.ts'
import { seal, unseal } from '#platform/seal/seal.ts'
import { createHash } from 'node:crypto'
import { clean } from '../domain/content.ts'
import type { ReceivedFile } from '../domain/report.ts'
import type { ReportForm } from '../domain/report-form.ts'
import { deleteDraft, findDraft, writeDraft } from '../store/drafts.ts'

/** What a draft became: enough to show its receipt again, for as long as the draft is kept. */
export type SentDraft = {
  readonly actionId: string
  readonly reportId: string
  readonly code: string
  readonly number: string
  readonly receivedAt: string
  readonly organId: number
  readonly replyBy: IsoDate
}

/** Once sent, nothing of the answers stays here. */
export type DraftContent =
  | { readonly form: ReportForm; readonly files: readonly ReceivedFile[]; readonly sent?: undefined }
  | { readonly form?: undefined; readonly files: readonly []; readonly sent: SentDraft }

export type StoredDraft = { readonly content: DraftContent; readonly expiresAt: Date }

/** The row tells nobody what the token is, and without the token nobody what is in the row. */
const tokenHash = (token: string): Buffer => createHash('sha256').update(`draft token:${token}`).digest()

const ringOf = (token: string): KeyRing => {
  const secret = createHash('sha256').update(`draft key:${token}`).digest('base64url')
  return { current: 'token', keys: new Map([['token', deriveKey(secret, 'draft')]]) }
}

export const readDraft = async (tx: Tx, token: string, lock = false): Promise<StoredDraft | undefined> => {
  const row = await findDraft(tx, tokenHash(token), lock)
  return (
    row && {
      content: JSON.parse(unseal(ringOf(token), row.sealed, 'draft').toString()) as DraftContent,
      expiresAt: row.expires_at,
    }
  )
}

const dayLong = 86_400_000

export const keepDraft = async (
  tx: Tx,
  token: string,
  content: DraftContent,
  days: number,
): Promise<StoredDraft> => {
  const expiresAt = new Date(tx.now.getTime() + days * dayLong)
  await writeDraft(tx, tokenHash(token), {
    sealed: seal(ringOf(token), Buffer.from(JSON.stringify(content)), 'draft'),
    files: content.files.map(({ sha256 }) => Buffer.from(sha256, 'hex')),
    expiresAt,
  })
  return { content, expiresAt }
}

export const wipeDraft = (tx: Tx, token: string): Promise<void> => deleteDraft(tx, tokenHash(token))

export const alreadySent = refuse({
  kind: 'conflict',
  rule: 'intake:draft-sent',
  message: text(
    '这份材料已经提交。要补充，请凭查询码进入“查询进展”',
    'This was sent already. To add something, follow it with its code',
  ),
})

export const draftGone = refuse({
  kind: 'missing',
  rule: 'intake:draft-gone',
  message: text(
    '没有找到未提交的内容，可能已过期或已清除；请重新填写',
    'There is no unsent report here; it may have expired or been wiped. Please fill it in again',
  ),
})

export const saveDraft = async (
  tx: Tx,
  token: string,
  form: ReportForm,
  days: number,
): Promise<Result<StoredDraft>> => {
  const held = await readDraft(tx, token, true)
  if (held?.content.sent) return alreadySent
  return ok(await keepDraft(tx, token, { form: clean(form), files: held?.content.files ?? [] }, days))
}

/** Whether one more file fits beside those that are there. */
export const checkRoom = (
  files: readonly { readonly size: number }[],
  limits: FileLimits,
  added = 0,
): Result<void> => {
  if (files.length >= limits.files)
    return refuse({
      kind: 'invalid',
      rule: 'files:count',
      message: text(`最多 ${limits.files} 个文件`, `At most ${limits.files} files`),
    })
  const together = files.reduce((sum, { size }) => sum + size, added)
  const most = Math.floor(limits.bytesTogether / 2 ** 20)
  return together <= limits.bytesTogether
    ? ok(undefined)
    : refuse({
        kind: 'invalid',
        rule: 'files:together',
        message: text(`所有文件合计不超过 ${most} MB`, `All files together may take ${most} MB`),
      })
}

export const receivedFile = (tx: Tx, name: string, kept: KeptContent): ReceivedFile => ({
  id: tx.newId(),
  name: safeName(name),
  ...kept,
})

/** Puts a file that is kept already into the draft. */
export const addDraftFile = async (
  tx: Tx,
  token: string,
  file: ReceivedFile,
  { limits, days }: { readonly limits: FileLimits; readonly days: number },
): Promise<Result<ReceivedFile>> => {
  const held = await readDraft(tx, token, true)
  if (!held) return draftGone
  if (held.content.sent) return alreadySent
  const room = checkRoom(held.content.files, limits, file.size)
  if (!room.ok) return room
  await keepDraft(tx, token, { ...held.content, files: [...held.content.files, file] }, days)
  return ok(file)
}

export const removeDraftFile = async (
  tx: Tx,
  token: string,
  fileId: string,
  days: number,
): Promise<Result<void>> => {
  const held = await readDraft(tx, token, true)
  if (!held) return draftGone
  if (held.content.sent) return alreadySent
  const files = held.content.files.filter(({ id }) => id !== fileId)
  await keepDraft(tx, token, { ...held.content, files }, days)
  return ok(undefined)
}
