import { contentDigest } from '#areas/ledger/domain/receipt.ts'
import { appendEntries, sha256 } from '#areas/ledger/public.ts'
import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { randomBytes } from 'node:crypto'
import { clean, sentContent } from '../domain/content.ts'
import type { Incoming } from '../domain/report.ts'
import {
  bytea,
  insertFiles,
  insertIdentities,
  insertReports,
  type NewFileRow,
  type NewReportRow,
} from '../store/reports.ts'
import { codeHash } from './codes.ts'
import { sealIdentity } from './identity.ts'
import { firstAnswer, type Intake } from './intake.ts'

/** A report and the circumstances in which it reached us. */
export type Arrival = Incoming & {
  /** The organ that is to read it. */
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  /** A letter's day may lie before the day it is entered. */
  readonly receivedAt: Date
  /** With it the reporter follows the report; without one nobody outside can. */
  readonly code?: string
  /** Where it comes from and its key there: the same key never comes in twice. */
  readonly source?: { readonly name: string; readonly key: string }
}

export type Received = {
  readonly id: string
  readonly number: string
  readonly replyBy: IsoDate
  /** Of the ledger, for the receipt. */
  readonly entryId: string
}

type Prepared = { readonly arrival: Arrival; readonly row: NewReportRow; readonly digest: string }

const prepare = (intake: Intake, tx: Tx, given: Arrival): Prepared => {
  const arrival = { ...given, ...clean({ content: given.content, identity: given.identity }) }
  const { content } = arrival
  const salt = randomBytes(16)
  const digest = contentDigest(sha256, salt, sentContent(arrival))
  const receivedOn = dateIn(arrival.receivedAt)
  const { by, provisional } = firstAnswer(intake.office, content.actionId, receivedOn)
  const row: NewReportRow = {
    id: tx.newId(),
    action_id: content.actionId,
    channel: content.channel,
    language: content.language,
    received_at: arrival.receivedAt.toISOString(),
    received_on: receivedOn,
    entered_by: tx.actor.kind === 'staff' ? tx.actor.id : null,
    ...organColumns(arrival.organ),
    place_id: content.placeId,
    place_text: content.placeText,
    priority_id: content.priorityId,
    measure_id: content.measureId,
    groups: content.groups,
    industry: content.industry,
    against_name: content.againstName,
    against_kind: content.againstKind,
    title: content.title,
    story: content.story,
    claim: content.claim,
    amount_cents: content.amountCents,
    persons_affected: content.persons,
    since_on: content.sinceOn,
    urgency: content.urgency,
    prior: content.prior,
    anonymous: arrival.identity === null,
    code_hash: arrival.code === undefined ? null : bytea(codeHash(intake.keys.codes, arrival.code)),
    salt: bytea(salt),
    content_digest: bytea(Buffer.from(digest, 'hex')),
    source: arrival.source?.name ?? null,
    source_key: arrival.source?.key ?? null,
    partner_id: tx.actor.kind === 'partner' ? tx.actor.id : null,
    stage: receptionOf(intake.office, content.actionId).initial,
    stage_on: receivedOn,
    next_by: by,
    provisional,
  }
  return { arrival, row, digest }
}

const fileRows = (tx: Tx, { arrival, row }: Prepared): NewFileRow[] =>
  arrival.files.map((file) => ({
    id: file.id,
    report_id: row.id,
    message_id: null,
    name: file.name,
    media_type: file.mediaType,
    size: file.size,
    sha256: `\\x${file.sha256}`,
    received_sha256: `\\x${file.receivedSha256}`,
    added_at: tx.now.toISOString(),
  }))

/** Codes and digests alone: what leads are made from and figures counted by. */
const entryOf = ({ arrival, row, digest }: Prepared, number: string) => ({
  type: 'report.received',
  subject_kind: 'report',
  subject_id: row.id,
  organ_id: row.organ_id,
  data: {
    number,
    action_id: row.action_id,
    channel: row.channel,
    received_on: row.received_on,
    priority_id: row.priority_id,
    measure_id: row.measure_id,
    groups: row.groups,
    industry: row.industry,
    anonymous: row.anonymous,
    files: arrival.files.length,
    content_digest: digest,
  },
})

/**
 * Reports come in, one or hundreds: the rows, their sealed identities, their files and their ledger entries,
 * in a statement for each in the caller's transaction. Leads are made from the entries, later and elsewhere.
 */
export const receiveReports = async (
  intake: Intake,
  tx: Tx,
  arrivals: readonly Arrival[],
): Promise<readonly Received[]> => {
  const prepared = arrivals.map((arrival) => prepare(intake, tx, arrival))
  const numbers = await insertReports(
    tx,
    prepared.map(({ row }) => row),
  )
  await insertIdentities(
    tx,
    prepared.flatMap(({ arrival: { identity }, row }) =>
      identity === null ? [] : [sealIdentity(intake.keys, row.id, identity)],
    ),
  )
  await insertFiles(
    tx,
    prepared.flatMap((each) => fileRows(tx, each)),
  )
  const numbered = prepared.map((each) => ({ each, number: numbers.get(each.row.id)! }))
  const entries = await appendEntries(
    tx,
    numbered.map(({ each, number }) => entryOf(each, number)),
  )
  return numbered.map(({ each, number }, index) => ({
    id: each.row.id,
    number,
    replyBy: each.row.next_by,
    entryId: entries[index]!.id,
  }))
}

export const receiveReport = async (intake: Intake, tx: Tx, arrival: Arrival): Promise<Received> =>
  (await receiveReports(intake, tx, [arrival]))[0]!
