import { type DueCursor, writeDueCursor } from '#areas/procedures/domain/due-cursor.ts'
import { actionOf, receptionOf } from '#areas/procedures/domain/plan.ts'
import { movesOpen } from '#areas/procedures/domain/decide.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { type Clock, isActive } from '#areas/procedures/domain/clock.ts'
import { undoable } from '#areas/procedures/domain/undo.ts'
import { clockInRow, clockViewOf, moveViewOf, stopsOf } from '#areas/procedures/public.ts'
import { clocksOf, clocksOfLeads, type Office, timelineOf, workScope } from '#areas/procedures/public.ts'
import { type Suggestion } from '#areas/action/domain/suggest.ts'
import { titleIn } from '#areas/action/domain/title.ts'
import { readReports, sameReporter } from '#areas/intake/public.ts'
import { readTimeline, type StoredEntry } from '#areas/ledger/public.ts'
import { type ActorOrgan, organOf, rolesOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type Language, text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { LeadPage, LeadRow } from '../contract.ts'
import type { Lead } from '../domain/lead.ts'
import { noSuchLead } from '../domain/refusals.ts'
import { similarTo } from '../domain/similar.ts'
import { leadsPolicy } from '../policy.ts'
import { findLeads, relatedLeads, suggestionsOf } from '../store/leads.ts'
import { countQueue, pageOfQueue, type QueueFilter, type QueueQuery } from '../store/queue.ts'
import { comparable, neighbours } from '../store/similar.ts'
import { deskOf } from './hold.ts'
import { statesOfTriage } from './triage-counts.ts'
import { usualAnswer } from './tell-reporter.ts'
import { mayUndo } from './undo-lead.ts'

export const procedureFor = (office: Office, lead: Lead): Procedure =>
  receptionOf(office, lead.actionId, lead.procedureVersion)

const nearest = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.filter(isActive).toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))[0]

const rowOf = (
  office: Office,
  lead: Lead,
  clocks: readonly Clock[],
  here: ActorOrgan | undefined,
): LeadRow => {
  const procedure = procedureFor(office, lead)
  const clock = nearest(clocks)
  return {
    id: lead.id,
    number: lead.number,
    state: lead.state,
    stateTitle: { ...stateOf(procedure, lead.state).title },
    title: lead.title,
    channel: lead.channel,
    organ: { ...(office.organ(lead.organ.id)?.name ?? text('—', '—')) },
    placeText: lead.placeText,
    againstName: lead.againstName,
    personsAffected: lead.personsAffected,
    amountCents: lead.amountCents,
    priorityId: lead.priorityId,
    measureId: lead.measureId,
    hotSpot: lead.hotSpot,
    groups: [...lead.groups],
    industry: lead.industry,
    urgency: [...lead.urgency],
    receivedOn: lead.receivedOn,
    dueOn: lead.dueOn,
    clock: clock ? clockInRow(office.plan, procedure, clock, office.calendar()) : null,
    caseId: lead.caseId,
    mergedIntoId: lead.mergedIntoId,
    parentId: lead.parentId,
    offered: here !== undefined && lead.offeredOrganId === here.id,
    revision: lead.revision,
  }
}

export type ListQuery = Omit<QueueFilter, 'waiting'> & {
  readonly organ?: number | undefined
  readonly after?: DueCursor | undefined
  readonly limit: number
}

export const queueQuery = (
  tx: Tx,
  office: Office,
  { organ, ...asked }: Omit<ListQuery, 'after' | 'limit'>,
): QueueQuery => ({
  filter: { ...asked, waiting: statesOfTriage(office) },
  scope: workScope(office, leadsPolicy, tx.actor, organ),
  desk: organOf(tx.actor)?.id ?? null,
  today: dateIn(tx.now),
})

export const listLeads = async (tx: Tx, office: Office, { after, limit, ...asked }: ListQuery) => {
  const query = queueQuery(tx, office, asked)
  const found = await pageOfQueue(tx, query, { after: after ?? null, limit: limit + 1 })
  const page = found.slice(0, limit)
  const clocks = await clocksOfLeads(
    tx,
    page.map(({ id }) => id),
  )
  return ok({
    rows: page.map((lead) => rowOf(office, lead, clocks.get(lead.id) ?? [], organOf(tx.actor))),
    next: found.length > limit ? writeDueCursor(page.at(-1)!) : null,
    ...(await countQueue(tx, query)),
  })
}

const similarLeads = async (tx: Tx, lead: Lead): Promise<LeadPage['similar']> => {
  const subject = await comparable(tx, lead.id)
  if (!subject) return []
  const found = similarTo(subject, await neighbours(tx, lead))
  const leads = new Map(
    (
      await findLeads(
        tx,
        found.map(({ id }) => id),
      )
    ).map((other) => [other.id, other]),
  )
  const reporters = new Set(await sameReporter(tx, lead.reportId))
  return found.flatMap(({ id, score, sameTarget }) => {
    const other = leads.get(id)
    if (!other) return []
    const { number, title, receivedOn, caseId, reportId } = other
    return [
      { id, number, title, receivedOn, score, sameTarget, sameReporter: reporters.has(reportId), caseId },
    ]
  })
}

const groupOf = async (tx: Tx, lead: Lead): Promise<LeadPage['group']> =>
  (await relatedLeads(tx, lead)).map((other) => ({
    id: other.id,
    number: other.number,
    title: other.title,
    relation:
      other.mergedIntoId === lead.id || other.id === lead.mergedIntoId
        ? ('merged' as const)
        : other.id === lead.parentId
          ? ('parent' as const)
          : ('child' as const),
  }))

/** Merging and grouping have calls of their own, and withdrawing is the reporter's. */
const byOtherMeans = ['merge', 'unmerge', 'withdraw']

const movesOf = (
  tx: Tx,
  office: Office,
  procedure: Procedure,
  lead: Lead,
  clocks: readonly Clock[],
  language: Language,
): LeadPage['moves'] => {
  const row = { organs: [deskOf(lead)], ancestors: lead.organ.ancestors }
  if (!may(leadsPolicy, 'triage', tx.actor, row)) return []
  const offered = lead.offeredOrganId !== null
  return movesOpen(
    procedure,
    { state: lead.state, clocks },
    { roles: rolesOf(tx.actor), today: dateIn(tx.now) },
  )
    .filter(({ id }) => !byOtherMeans.includes(id) || (id === 'unmerge' && !offered))
    .map((move) =>
      moveViewOf(office.plan, move, {
        drafts: {
          ...(move.to && move.answers && { message: usualAnswer(procedure, move.to, language) }),
          ...(lead.priorityId && { priority: lead.priorityId }),
        },
        stops: stopsOf(procedure, move, clocks, dateIn(tx.now)),
      }),
    )
}

const titled = (office: Office, lead: Lead, suggestion: Suggestion): LeadPage['suggestions'][number] => ({
  facet: suggestion.facet,
  id: suggestion.id,
  title: { ...titleIn(actionOf(office.plan, lead.actionId), suggestion.facet, suggestion.id) },
  score: suggestion.score,
  spans: suggestion.spans.map((span) => ({ ...span })),
})

export const readLead = async (tx: Tx, office: Office, id: string): Promise<Result<LeadPage>> => {
  const [lead] = await findLeads(tx, [id])
  if (!lead) return noSuchLead
  const [report] = await readReports(tx, [lead.reportId])
  if (!report) return noSuchLead
  const procedure = procedureFor(office, lead)
  const clocks = await clocksOf(tx, { leadId: id })
  const entries = await readTimeline(tx, id, { limit: 100 })
  const undoUntil = (entry: StoredEntry): Date | null => {
    const allowed = mayUndo(tx, lead) ? undoable(procedure, entry, entries, tx) : undefined
    return allowed?.ok ? allowed.value : null
  }
  return ok({
    lead: rowOf(office, lead, clocks, organOf(tx.actor)),
    story: report.story,
    claim: report.claim,
    language: report.language,
    sinceOn: report.sinceOn,
    anonymous: report.anonymous,
    reportId: report.id,
    actionId: lead.actionId,
    suggestions: (await suggestionsOf(tx, id)).map((suggestion) => titled(office, lead, suggestion)),
    similar: await similarLeads(tx, lead),
    group: await groupOf(tx, lead),
    clocks: clocks.map((clock) => clockViewOf(office.plan, procedure, clock, office.calendar())),
    moves: movesOf(tx, office, procedure, lead, clocks, report.language === 'en' ? 'en' : 'zh'),
    timeline: await timelineOf(tx, office, entries, undoUntil),
  })
}
