import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type IsoDate, laterDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Identity, type ReportContent, titleOf } from '../domain/report.ts'
import { checkReport, emptyReport } from '../domain/report-form.ts'
import { intakePolicy } from '../policy.ts'
import { newCode } from './codes.ts'
import type { Intake } from './intake.ts'
import { receiveReport } from './receive.ts'

export type Slip = ReportContent & { readonly receivedOn: IsoDate; readonly identity: Identity | null }

export type Entered = {
  readonly id: string
  readonly number: string
  readonly code: string
  readonly replyBy: IsoDate
}

const notYours = refuse({
  kind: 'forbidden',
  rule: 'policy:intake.receive',
  message: text('登记来信来访由控申或案管人员办理', 'Letters, visits and calls are entered by intake clerks'),
})

const invalid = (field: string, zh: string, en: string): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'intake:slip',
    message: text(zh, en),
    faults: [{ field, message: text(zh, en) }],
  })

/** Longest that a letter lies before it is entered; an earlier day is a slip of the finger. */
const earliest = '2000-01-01'

/** The instant for a day: now for today, the end of office hours in China for an earlier one. */
const instantOf = (tx: Tx, day: IsoDate): Date =>
  day === dateIn(tx.now) ? tx.now : new Date(`${day}T17:00:00+08:00`)

/**
 * Enters a report on somebody's behalf. It belongs to the organ where it was handed in, whatever place it is
 * about, so that nothing leaves the desk unseen; triage passes it on.
 */
export const enterReport = async (intake: Intake, tx: Tx, slip: Slip): Promise<Result<Entered>> => {
  const { actor } = tx
  const organ = actor.kind === 'staff' ? intake.organs().byId(actor.organ.id) : undefined
  if (!organ || !may(intakePolicy, 'receive', actor)) return notYours
  const { receivedOn, identity, ...content } = slip
  const today = dateIn(tx.now)
  if (receivedOn > today || laterDate(receivedOn, earliest) !== receivedOn)
    return invalid(
      'receivedOn',
      '收到日期不能晚于今天，也不能早于2000年',
      'The day of receipt can neither be later than today nor before 2000',
    )
  const action = intake.office.plan.actions.find(({ id }) => id === content.actionId)
  if (!action) return invalid('actionId', '没有这个专项行动', 'There is no such special action')
  if (content.placeId !== null && !intake.organs().byId(content.placeId))
    return invalid('placeId', '请从列表中选择地点', 'Choose the place from the list')
  const faults = checkReport(
    { ...emptyReport(action.id), ...content, againstKind: null, anonymous: true },
    action,
    today,
    ['priorityId', 'measureId', 'groups', 'persons', 'industry', 'sinceOn', 'amountCents'],
  )
  if (faults.length > 0)
    return refuse({
      kind: 'invalid',
      rule: 'intake:slip',
      message: text('有几处需要改一下', 'A few things need to be put right'),
      faults,
    })
  const code = newCode()
  const { id, number, replyBy } = await receiveReport(intake, tx, {
    content: { ...content, title: content.title === '' ? titleOf(content.story) : content.title },
    identity,
    files: [],
    organ,
    receivedAt: instantOf(tx, receivedOn),
    code,
  })
  return ok({ id, number, code, replyBy })
}
