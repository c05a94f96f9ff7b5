import { appendEntries, makeReceipt, readTimeline, type Signer } from '#areas/ledger/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { type Db, inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { parseCode } from '../domain/code.ts'
import { isWithdrawn, noSuchCode, noSuchReport } from '../domain/refusals.ts'
import { withdrawn } from '../domain/stage.ts'
import type { StoredReport } from '../domain/stored.ts'
import { findFiles, type StoredFile } from '../store/files.ts'
import { findOpenings, type Opening } from '../store/identities.ts'
import { findMessages, markRead, type StoredMessage } from '../store/messages.ts'
import { changeReport, findReport, findReportByCode, findSalt, lockReport } from '../store/stored.ts'
import { codeHash } from './codes.ts'
import type { IntakeKeys } from './intake.ts'
import { writeMessage } from './messages.ts'

/** Finds the report that a code opens, and does the work as its reporter: nothing else is in reach. */
export const followReport = async <T>(
  keys: IntakeKeys,
  database: Db,
  typed: string,
  work: (tx: Tx, id: string) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const code = parseCode(typed)
  if (!code) return noSuchCode
  const id = await inTransaction(database, { kind: 'system', task: 'intake.follow' }, (tx) =>
    findReportByCode(tx, codeHash(keys.codes, code)),
  )
  return id === undefined ? noSuchCode : transact(database, { kind: 'reporter', id }, (tx) => work(tx, id))
}

export type Followed = {
  readonly report: StoredReport
  readonly messages: readonly StoredMessage[]
  readonly files: readonly StoredFile[]
  readonly openings: readonly Opening[]
}

/** That an answer was read is written down: it shows when the answer was served. */
const noteReading = async (
  tx: Tx,
  report: StoredReport,
  messages: readonly StoredMessage[],
): Promise<void> => {
  const unread = messages.filter(({ sender, readAt }) => sender === 'organ' && readAt === null)
  if (unread.length === 0) return
  const ids = unread.map(({ id }) => id)
  await markRead(tx, ids)
  await appendEntries(tx, [
    {
      type: 'report.messages-read',
      subject_kind: 'report',
      subject_id: report.id,
      organ_id: report.organ.id,
      data: { messages: ids },
    },
  ])
}

/** All that the reporter's page shows. */
export const readAsReporter = async (tx: Tx, id: string): Promise<Result<Followed>> => {
  const report = await findReport(tx, id)
  if (!report) return noSuchReport
  const messages = await findMessages(tx, [id])
  await noteReading(tx, report, messages)
  return ok({ report, messages, files: await findFiles(tx, [id]), openings: await findOpenings(tx, id) })
}

/** The reporter's own report, locked, unless they took it back. */
export const holdAsReporter = async (tx: Tx, id: string): Promise<Result<StoredReport>> => {
  const report = await lockReport(tx, id)
  if (!report) return noSuchReport
  return report.withdrawnAt === null ? ok(report) : isWithdrawn
}

/** Takes the report back. What it does to a lead or a case is theirs to decide, told by the entry. */
export const withdrawReport = async (tx: Tx, id: string, reason: string): Promise<Result<void>> => {
  const held = await holdAsReporter(tx, id)
  if (!held.ok) return held
  if (reason.trim() !== '') {
    const said = await writeMessage(tx, held.value, { kind: 'withdrawal', body: reason })
    if (!said.ok) return said
  }
  await changeReport(tx, id, {
    withdrawnAt: tx.now,
    stage: withdrawn,
    stageOn: dateIn(tx.now),
    nextBy: null,
    provisional: false,
  })
  await appendEntries(tx, [
    {
      type: 'report.withdrawn',
      subject_kind: 'report',
      subject_id: id,
      organ_id: held.value.organ.id,
      data: {},
    },
  ])
  return ok(undefined)
}

const notStars = refuse({
  kind: 'invalid',
  rule: 'intake:rating',
  message: text('请选择1至5星', 'Choose one to five stars'),
})

const ratedBefore = refuse({
  kind: 'not-allowed',
  rule: 'intake:rated',
  message: text('您已经评价过了', 'You have rated this already'),
})

export const rateReport = async (tx: Tx, id: string, stars: number, words: string): Promise<Result<void>> => {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) return notStars
  const held = await holdAsReporter(tx, id)
  if (!held.ok) return held
  if (held.value.rating !== null) return ratedBefore
  if (words.trim() !== '') {
    const said = await writeMessage(tx, held.value, { kind: 'rating', body: words })
    if (!said.ok) return said
  }
  await changeReport(tx, id, { rating: stars })
  await appendEntries(tx, [
    {
      type: 'report.rated',
      subject_kind: 'report',
      subject_id: id,
      organ_id: held.value.organ.id,
      data: { stars },
    },
  ])
  return ok(undefined)
}

/** What proves, without asking us, that the report came in when it did and as it did. */
export const receiptOf = async (tx: Tx, signer: Signer, id: string) => {
  const received = (await readTimeline(tx, id, { limit: 1000 })).find(
    ({ type }) => type === 'report.received',
  )
  const salt = await findSalt(tx, id)
  const receipt = received && salt && (await makeReceipt(tx, signer, received.id, salt))
  return receipt ? ok(receipt) : noSuchReport
}
