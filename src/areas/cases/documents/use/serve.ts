import { servedOn, type Way, wayOf } from '#areas/documents/domain/service.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CaseDocument } from '../domain/document.ts'
import { badField, notIssued } from '../domain/refusals.ts'
import { insertService } from '../store/services.ts'
import { holdDocument } from './hold.ts'

export type Serving = {
  readonly id: string
  readonly way: string
  readonly day: IsoDate
  readonly receiver: string
  readonly relation: string
  readonly note: string
}

const check = (document: CaseDocument, asked: Serving, today: IsoDate): Result<Way> => {
  const way = wayOf(asked.way)
  if (!way) return badField('way', text('请选择送达方式', 'Choose how it was served'))
  if (asked.day > today) return badField('day', text('日期不能晚于今天', 'The day cannot lie in the future'))
  if (document.issuedOn !== null && asked.day < document.issuedOn)
    return badField(
      'day',
      text(
        `日期不能早于签发日期${document.issuedOn}`,
        `The day cannot lie before ${document.issuedOn}, when it was issued`,
      ),
    )
  if (way.receiver && asked.receiver === '')
    return badField('receiver', text('请填写签收人', 'Enter who received it'))
  return ok(way)
}

/** Enters how and when it was served. The day that counts follows from the way. */
export const serveDocument = async (tx: Tx, asked: Serving): Promise<Result<void>> => {
  const held = await holdDocument(tx, asked.id, 'draft_document')
  if (!held.ok) return held
  const { document, case: of } = held.value
  if (document.state !== 'issued') return notIssued
  const way = check(document, asked, dateIn(tx.now))
  if (!way.ok) return way
  const served = servedOn(way.value, asked.day)
  await insertService(tx, document, {
    ...asked,
    id: tx.newId(),
    servedOn: served,
    enteredBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
    enteredAt: tx.now,
  })
  await appendEntries(tx, [
    {
      type: 'document.served',
      subject_kind: 'case',
      subject_id: document.caseId,
      data: {
        document_id: document.id,
        template: document.template,
        way: way.value.id,
        day: asked.day,
        served_on: served,
        action_id: of.actionId,
        organ_id: of.organ.id,
      },
    },
  ])
  return ok(undefined)
}
