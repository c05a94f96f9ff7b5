import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Language, text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { incomingOf } from '../domain/report.ts'
import { checkReport } from '../domain/report-form.ts'
import { newCode } from './codes.ts'
import { draftGone, keepDraft, readDraft, type SentDraft } from './drafts.ts'
import { type Intake, organFor } from './intake.ts'
import { receiveReport } from './receive.ts'

const noSuchAction = refuse({
  kind: 'not-allowed',
  rule: 'intake:action',
  message: text(
    '这个专项行动已经结束或不存在，请从首页重新开始',
    'This special action is over or does not exist; please start again from the first page',
  ),
})

/**
 * Sends a draft. The draft is locked and keeps the answer, so a report sent twice (a second press,
 * a lost connection) is received once, and both get the same code.
 */
export const submitDraft = async (
  intake: Intake,
  tx: Tx,
  token: string,
  language: Language,
): Promise<Result<SentDraft>> => {
  const draft = await readDraft(tx, token, true)
  if (!draft) return draftGone
  const { form, files, sent: before } = draft.content
  if (before) return ok(before)

  const action = intake.office.plan.actions.find(({ id }) => id === form.actionId)
  if (!action) return noSuchAction
  const faults = checkReport(form, action, dateIn(tx.now))
  if (faults.length > 0)
    return refuse({
      kind: 'invalid',
      rule: 'intake:report',
      message: text('有几处需要改一下', 'A few things need to be put right'),
      faults,
    })

  // A place that is none, typed by hand or gone meanwhile, is "not sure", which never stops a report.
  const known = form.placeId !== null && intake.organs().byId(form.placeId) !== undefined
  const placeId = known ? form.placeId : null
  const organ = organFor(intake, placeId)
  const code = newCode()
  const { id, number, replyBy } = await receiveReport(intake, tx, {
    ...incomingOf({ ...form, placeId }, { channel: 'portal', language, files }),
    organ,
    receivedAt: tx.now,
    code,
  })
  const sent: SentDraft = {
    actionId: action.id,
    reportId: id,
    code,
    number,
    receivedAt: tx.now.toISOString(),
    organId: organ.id,
    replyBy,
  }
  await keepDraft(tx, token, { files: [], sent }, intake.draftDays)
  return ok(sent)
}
