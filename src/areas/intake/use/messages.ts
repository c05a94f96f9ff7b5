import { appendEntries } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { clean } from '../domain/content.ts'
import { longestMessage, type MessageKind } from '../domain/message.ts'
import { noSuchReport } from '../domain/refusals.ts'
import { lengthOf } from '../domain/report-form.ts'
import type { StoredReport } from '../domain/stored.ts'
import { intakePolicy } from '../policy.ts'
import { insertMessage } from '../store/messages.ts'
import { findReport } from '../store/stored.ts'

/** The case out of which somebody writes, and the organ that has it, which need not be the one that has the report. */
export type Speaker = { readonly caseId: string; readonly organId: number }

export type Answer = Partial<Speaker> & {
  readonly reportId: string
  readonly kind: MessageKind
  readonly body: string
}

export const scopedReport = (report: StoredReport) => ({
  organs: report.offeredOrganId === null ? [report.organ.id] : [report.organ.id, report.offeredOrganId],
  ancestors: report.organ.ancestors,
  own: report.id,
})

const checkBody = (body: string): Result<string> => {
  const cleaned = clean(body)
  const over = lengthOf(cleaned) - longestMessage
  const fault =
    cleaned === ''
      ? text('请写下内容', 'Write something')
      : over > 0
        ? text(`超出 ${over} 个字`, `This is ${over} characters too long`)
        : undefined
  return fault === undefined
    ? ok(cleaned)
    : refuse({
        kind: 'invalid',
        rule: 'intake:message',
        message: fault,
        faults: [{ field: 'body', message: fault }],
      })
}

/** Writes to the reporter's page, from them or to them; the ledger says that, when and of what kind. */
export const writeMessage = async (
  tx: Tx,
  report: StoredReport,
  { kind, body, caseId, organId }: Omit<Answer, 'reportId'>,
): Promise<Result<{ readonly id: string }>> => {
  if (!may(intakePolicy, 'write_message', tx.actor, scopedReport(report))) return noSuchReport
  const checked = checkBody(body)
  if (!checked.ok) return checked
  const id = tx.newId()
  const sender = tx.actor.kind === 'reporter' ? 'reporter' : 'organ'
  await insertMessage(tx, {
    id,
    reportId: report.id,
    at: tx.now,
    sender,
    authorId: tx.actor.kind === 'staff' ? tx.actor.id : null,
    kind,
    body: checked.value,
    caseId: caseId ?? null,
    organId: organId ?? null,
  })
  await appendEntries(tx, [
    {
      type: 'report.message',
      subject_kind: 'report',
      subject_id: report.id,
      organ_id: report.organ.id,
      data: { message_id: id, sender, kind, case_id: caseId ?? null },
    },
  ])
  return ok({ id })
}

/** An answer to the reporter; for the areas that work on what was reported. */
export const answerReport = async (
  tx: Tx,
  { reportId, ...answer }: Answer,
): Promise<Result<{ readonly id: string }>> => {
  const report = await findReport(tx, reportId)
  return report ? writeMessage(tx, report, answer) : noSuchReport
}
