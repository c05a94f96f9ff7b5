import { type Suggestion, suggest } from '#areas/action/domain/suggest.ts'
import type { Action } from '#areas/action/domain/action.ts'
import { sentContent } from '#areas/intake/domain/content.ts'
import { codeBytes, codeFromBytes } from '#areas/intake/domain/code.ts'
import { codeHash } from '#areas/intake/use/codes.ts'
import { sealIdentity } from '#areas/intake/use/identity.ts'
import { contentDigest } from '#areas/ledger/domain/receipt.ts'
import { sha256 } from '#areas/ledger/public.ts'
import { firstClassification } from '#areas/leads/domain/register.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { organColumns } from '#areas/organs/domain/organ.ts'
import type { Actor } from '#kernel/actor.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { idAt } from '#platform/db/ids.ts'
import { randomBytesOf } from '#platform/random.ts'
import { wordsOf } from '#platform/text/words.ts'
import type { Planned } from '../plan.ts'
import { lexemes } from './copy-text.ts'
import { clockFrom } from './dues.ts'
import { append } from './entries.ts'
import { type Life, type Workshop } from './life.ts'
import type { Rows } from './tables.ts'

/** What is read out of a story; for stories that many tell it is read once. */
export type Reading = {
  readonly suggestions: readonly Suggestion[]
  readonly json: string
  readonly words: string
}

const mostSuggestions = 12

const readings = new Map<string, Reading>()
const mostReadings = 20_000

export const readingOf = (action: Action, { content }: Planned): Reading => {
  const { title, story, claim, againstName, placeText } = content
  const key = `${story}\0${claim}`
  const known = readings.get(key)
  if (known) return known
  const suggestions = suggest(action, story)
  const made = {
    suggestions,
    json: JSON.stringify(suggestions.slice(0, mostSuggestions)),
    words: lexemes(wordsOf(`${[title, story, claim].join('\n')}\n${againstName}\n${placeText}`)),
  }
  if (readings.size < mostReadings) readings.set(key, made)
  return made
}

const slipNumber = (day: string, serial: number) =>
  `${day.replaceAll('-', '')}-${String(serial).padStart(7, '0')}`

const visitor: Actor = { kind: 'visitor' }
const program: Actor = { kind: 'system', task: 'leads.register' }

/** What a report coming in and becoming a lead write, as `receiveReports` and `registerReports` do. */
export const begin = (shop: Workshop, action: Action, planned: Planned, rows: Rows): Life => {
  const { content, identity, organ, receivedAt } = planned
  const { procedure, keys } = shop
  const at = receivedAt
  const id = idAt(at.getTime())
  const day = dateIn(at)
  const number = slipNumber(day, shop.nextReport())
  const salt = randomBytesOf(16)
  const file = planned.file === null ? undefined : shop.files[planned.file]
  const sent = file ? [{ id: idAt(at.getTime()), name: file.name, ...file.kept }] : []
  const digest = contentDigest(sha256, salt, sentContent({ content, files: sent }))
  const actor = content.channel === 'portal' ? visitor : shop.teams.get(organ.id)!.clerk
  const clocks = procedure.startsAtReceipt.map((rule) =>
    clockFrom(
      procedure,
      { rule, startedOn: day, term: clockRuleOf(procedure, rule).term },
      idAt(at.getTime()),
      shop.calendar,
    ),
  )
  const first = clocks.reduce((a, b) => ((a.dueOn ?? '9') <= (b.dueOn ?? '9') ? a : b))
  const where = organColumns(organ)
  const report = {
    id,
    number,
    action_id: content.actionId,
    channel: content.channel,
    language: content.language,
    received_at: at,
    received_on: day,
    entered_by: actor.kind === 'staff' ? actor.id : null,
    ...where,
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
    anonymous: identity === null,
    code_hash: codeHash(keys.codes, planned.code ?? codeFromBytes(randomBytesOf(codeBytes))),
    salt,
    content_digest: Buffer.from(digest, 'hex'),
    stage: 'received',
    stage_on: day,
    next_by: first.dueOn,
    provisional: first.provisional,
    rating: null,
  }
  if (identity) {
    const sealed = sealIdentity(keys, id, identity)
    rows.identities.push(sealed)
  }
  for (const { id: fileId, name, mediaType, size, sha256: kept, receivedSha256 } of sent)
    rows.files.push({
      id: fileId,
      report_id: id,
      message_id: null,
      name,
      media_type: mediaType,
      size,
      sha256: Buffer.from(kept, 'hex'),
      received_sha256: Buffer.from(receivedSha256, 'hex'),
      added_at: at,
    })
  append(rows, actor, at, [
    {
      type: 'report.received',
      subject_kind: 'report',
      subject_id: id,
      organ_id: organ.id,
      data: {
        number,
        action_id: content.actionId,
        channel: content.channel,
        received_on: day,
        priority_id: content.priorityId,
        measure_id: content.measureId,
        groups: content.groups,
        industry: content.industry,
        anonymous: identity === null,
        files: sent.length,
        content_digest: digest,
      },
    },
  ])

  const reading = readingOf(action, planned)
  const filed = firstClassification(action, content, reading.suggestions)
  const leadId = idAt(at.getTime())
  const lead = {
    id: leadId,
    report_id: id,
    number,
    action_id: content.actionId,
    procedure_version: procedure.version,
    state: procedure.initial,
    ...where,
    channel: content.channel,
    title: content.title,
    place_text: content.placeText,
    against_name: content.againstName,
    persons_affected: content.persons,
    amount_cents: content.amountCents,
    priority_id: filed.priorityId,
    measure_id: filed.measureId,
    hot_spot: filed.hotSpot,
    groups: filed.groups,
    industry: filed.industry,
    urgency: filed.urgency,
    suggestions: reading.json,
    received_on: day,
    due_on: nextDue(clocks),
    case_id: null,
    triaged_at: null,
    triaged_by: null,
    words: reading.words,
    revision: 1,
  }
  append(rows, program, at, [
    {
      type: 'lead.registered',
      subject_kind: 'lead',
      subject_id: leadId,
      organ_id: organ.id,
      data: {
        report_id: id,
        action_id: content.actionId,
        organ_id: organ.id,
        channel: content.channel,
        priority_id: filed.priorityId,
        measure_id: filed.measureId,
        received_on: day,
        clocks: clocks.map((clock) => ({
          id: clock.id,
          rule: clock.rule,
          change: 'started',
          due: clock.dueOn,
        })),
      },
    },
  ])
  return { shop, planned, rows, report, lead, case: null, clocks }
}
