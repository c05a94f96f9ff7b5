import { canonicalJson, type Json } from '#areas/ledger/domain/canonical.ts'
import { makeReceipt, type Signer } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { seal, unseal } from '#platform/seal/seal.ts'
import { createHash } from 'node:crypto'
import { languageOfText } from '../../import/domain/language.ts'
import { intakePolicy } from '../../policy.ts'
import { groupedCode } from '../../domain/code.ts'
import { incomingOf } from '../../domain/report.ts'
import { checkReport } from '../../domain/report-form.ts'
import { findSalt } from '../../store/stored.ts'
import { knownKeys } from '../../store/reports.ts'
import { newCode } from '../../use/codes.ts'
import type { Intake } from '../../use/intake.ts'
import { receiveReport } from '../../use/receive.ts'
import type { PartnerReport, ReceivedView } from '../contract.ts'
import { formOf, inPartnerWords } from '../domain/form.ts'
import { findRequest, insertRequest, lockRequest } from '../store/partners.ts'
import { keyNeeded, otherBody } from './refusals.ts'

export type Sending = { readonly intake: Intake; readonly signer: Signer; readonly origin: string }

const digestOf = (body: PartnerReport): string =>
  createHash('sha256')
    .update(canonicalJson(body as Json))
    .digest('hex')

const faulty = (field: string, zh: string, en: string): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'partner:report',
    message: text('有些内容需要改一下', 'Some of this needs to be put right'),
    faults: [{ field, message: text(zh, en) }],
  })

const belongsTo = (partnerId: string, key: string): string => `partner-request:${partnerId}:${key}`

type Checked = Omit<Parameters<typeof receiveReport>[2], 'code'>

/** The report as it will be received, or every fault of it under the partner's own names. */
const check = (intake: Intake, tx: Tx, body: PartnerReport): Result<Checked> => {
  if (tx.actor.kind !== 'partner') return refuse(keyNeeded)
  const { actions } = intake.office.plan
  const action = body.action === undefined ? actions[0] : actions.find(({ id }) => id === body.action)
  if (!action)
    return faulty(
      'action',
      `没有这个专项行动；有的是：${actions.map(({ id }) => id).join('、')}`,
      `There is no such special action; there are: ${actions.map(({ id }) => id).join(', ')}`,
    )
  const code = body.place?.code
  const place = code === undefined ? undefined : intake.organs().byCode(code)
  if (code !== undefined && !place)
    return faulty('place.code', '没有这个行政区划代码', 'There is no such division')
  const receivedAt = body.receivedAt === undefined ? tx.now : new Date(body.receivedAt)
  if (receivedAt > tx.now) return faulty('receivedAt', '时间还没有到', 'This time is still to come')
  const form = formOf(body, action.id, place?.id ?? null)
  const faults = checkReport(form, action, dateIn(tx.now))
  if (faults.length > 0)
    return refuse({
      kind: 'invalid',
      rule: 'partner:report',
      message: text('有些内容需要改一下', 'Some of this needs to be put right'),
      faults: inPartnerWords(faults),
    })
  const incoming = incomingOf(form, { channel: 'partner', language: languageOfText(body.story) })
  const organ = place ?? intake.organs().byId(tx.actor.organ.id)
  if (!organ) return refuse(keyNeeded)
  const { externalNumber, title } = body
  return ok({
    ...incoming,
    content: { ...incoming.content, ...(title && { title }) },
    organ,
    receivedAt,
    ...(externalNumber && { source: { name: `partner:${tx.actor.id}`, key: externalNumber } }),
  })
}

const numberTaken = (number: string) =>
  refuse({
    kind: 'conflict',
    rule: 'partner:external-number',
    message: text(
      `这个 externalNumber 已收过，受理号 ${number}`,
      `This externalNumber was received before, as ${number}`,
    ),
  })

/**
 * Receives a report once for each Idempotency-Key: repeated with the same body, it gives the same answer. The answer
 * is kept sealed, since it holds the reporter's code, which is kept nowhere else.
 */
export const sendReport = async (
  { intake, signer, origin }: Sending,
  tx: Tx,
  key: string,
  body: PartnerReport,
): Promise<Result<ReceivedView>> => {
  if (tx.actor.kind !== 'partner' || !may(intakePolicy, 'request', tx.actor)) return refuse(keyNeeded)
  const partnerId = tx.actor.id
  const ring = intake.keys.identities
  const digest = digestOf(body)
  await lockRequest(tx, partnerId, key)
  const before = await findRequest(tx, partnerId, key)
  if (before)
    return before.digest === digest
      ? ok(JSON.parse(unseal(ring, before.sealed, belongsTo(partnerId, key)).toString()) as ReceivedView)
      : otherBody

  const checked = check(intake, tx, body)
  if (!checked.ok) return checked
  const { source } = checked.value
  if (source) {
    await lockRequest(tx, partnerId, `number ${source.key}`)
    const known = (await knownKeys(tx, source.name, [source.key])).get(source.key)
    if (known) return numberTaken(known.number)
  }
  const code = newCode()
  const received = await receiveReport(intake, tx, { ...checked.value, code })
  const receipt = await asSystem(tx, 'partner.receipt', async (system) =>
    makeReceipt(system, signer, received.entryId, await findSalt(system, received.id)),
  )
  const organ = intake.organs().byId(checked.value.organ.id)
  const answer: ReceivedView = {
    id: received.id,
    number: received.number,
    code: groupedCode(code),
    receivedAt: checked.value.receivedAt.toISOString(),
    organ: { zh: organ?.name.zh ?? '', en: organ?.name.en ?? '' },
    replyBy: received.replyBy,
    receipt: receipt as unknown as Record<string, unknown>,
    links: { status: `${origin}/api/v1/reports/${received.id}`, follow: `${origin}/follow` },
  }
  const sealed = seal(ring, Buffer.from(JSON.stringify(answer)), belongsTo(partnerId, key))
  await insertRequest(tx, partnerId, key, { digest, sealed, reportId: received.id })
  return ok(answer)
}
