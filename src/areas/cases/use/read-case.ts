import { namesOf } from '#areas/accounts/public.ts'
import { readExchange, readReports } from '#areas/intake/public.ts'
import type { Lead } from '#areas/leads/domain/lead.ts'
import { leadsOfCases } from '#areas/leads/public.ts'
import { readTimeline, type StoredEntry } from '#areas/ledger/public.ts'
import { extensionsLeft, pausesLeft } from '#areas/procedures/domain/adjust.ts'
import { type Clock, isActive, openPauses } from '#areas/procedures/domain/clock.ts'
import { pauseReason } from '#areas/procedures/domain/clock-rule.ts'
import { grants, granterTitle } from '#areas/procedures/domain/grant.ts'
import { clockRuleOf, type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { undoable } from '#areas/procedures/domain/undo.ts'
import { citationViewOf, clockViewOf } from '#areas/procedures/public.ts'
import { clocksOf, type Office, timelineOf } from '#areas/procedures/public.ts'
import { rolesOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CasePage } from '../contract.ts'
import { type Case, scopedCase } from '../domain/case.ts'
import { noSuchCase } from '../domain/refusals.ts'
import { casesPolicy } from '../policy.ts'
import { issuedIn, readyIn } from '../documents/store/documents.ts'
import { servedIn } from '../documents/store/services.ts'
import { casesFrom, casesMergedInto, findCase, reportedIn } from '../store/cases.ts'
import { findNotes, type Note } from '../store/notes.ts'
import { moveForm, movesFor, rowOf } from './case-rows.ts'
import { type CaseOffice, offeredIn } from './companion.ts'
import { handlersAt } from './colleagues.ts'
import { mayWork, procedureFor } from './hold.ts'
import { whereReportersAre } from './reporters.ts'
import { sendingsOf } from './sent.ts'

const mostEntries = 300

type Parties = Pick<CasePage, 'leads' | 'messages'>

/** The reports in the case with what their reporters sent and were told. */
const partiesOf = async (tx: Tx, office: Office, of: Case, leads: readonly Lead[]): Promise<Parties> => {
  const ids = leads.map(({ reportId }) => reportId)
  const reports = new Map((await readReports(tx, ids)).map((report) => [report.id, report]))
  const elsewhere = (organId: number) =>
    organId === of.organ.id ? null : { ...(office.organ(organId)?.name ?? text('—', '—')) }
  const exchange = new Map((await readExchange(tx, ids)).map((one) => [one.reportId, one]))
  return {
    leads: leads.flatMap((lead) => {
      const report = reports.get(lead.reportId)
      if (!report) return []
      return [
        {
          id: lead.id,
          reportId: report.id,
          number: lead.number,
          title: lead.title,
          story: report.story,
          language: report.language,
          receivedOn: lead.receivedOn,
          channel: lead.channel,
          anonymous: report.anonymous,
          keptBy: elsewhere(lead.organ.id),
          files: (exchange.get(report.id)?.files ?? []).map(({ id, name, mediaType, size }) => ({
            id,
            name,
            mediaType,
            size,
          })),
        },
      ]
    }),
    messages: [...exchange.values()]
      .flatMap(({ reportId, messages }) =>
        messages.map(({ id, at, sender, organId, kind, body, readAt }) => ({
          id,
          reportId,
          at: at.toISOString(),
          sender,
          organ: elsewhere(organId ?? reports.get(reportId)?.organ.id ?? of.organ.id),
          kind,
          body,
          readAt: readAt?.toISOString() ?? null,
        })),
      )
      .toSorted((a, b) => a.at.localeCompare(b.at)),
  }
}

const clockMovesOf = (
  tx: Tx,
  office: Office,
  procedure: Procedure,
  clocks: readonly Clock[],
): CasePage['clockMoves'] => {
  const today = dateIn(tx.now)
  return clocks.filter(isActive).map((clock) => {
    const rule = clockRuleOf(procedure, clock.rule)
    return {
      clockId: clock.id,
      pauses: pausesLeft(rule, clock, today).map(({ id, title, basis }) => ({
        id,
        title: { ...title },
        basis: citationViewOf(office.plan, basis),
      })),
      resumes: openPauses(clock).map(({ reasonId: id }) => ({ id, title: { ...pauseReason(rule, id) } })),
      extensions: extensionsLeft(rule, clock, today).map((extension) => ({
        id: extension.id,
        title: { ...extension.title },
        length: extension.most.length,
        unit: extension.most.unit,
        approver: granterTitle(office.plan, extension),
        grants: grants(office.plan, extension, rolesOf(tx.actor)),
      })),
    }
  })
}

const nameOf = ({ id, number, title }: Case) => ({ id, number, title })

const relativesOf = async (
  tx: Tx,
  office: Office,
  shown: Case,
): Promise<Pick<CasePage, 'origin' | 'further' | 'mergedInto' | 'merged'>> => {
  const origin = shown.originCaseId === null ? undefined : await findCase(tx, shown.originCaseId)
  const further = shown.originCaseId === null ? await casesFrom(tx, shown.id) : []
  const into = shown.mergedIntoId === null ? undefined : await findCase(tx, shown.mergedIntoId)
  return {
    origin: origin ? nameOf(origin) : null,
    mergedInto: into ? nameOf(into) : null,
    merged: (await casesMergedInto(tx, shown.id)).map(nameOf),
    further: further.map((one) => {
      const procedure = procedureFor(office, one)
      return {
        id: one.id,
        number: one.number,
        procedureTitle: { ...procedure.title },
        stateTitle: { ...stateOf(procedure, one.state).title },
      }
    }),
  }
}

const named = (names: ReadonlyMap<string, string>, id: string) => ({ id, name: names.get(id) ?? '—' })

const notesOf = (notes: readonly Note[], names: ReadonlyMap<string, string>): CasePage['notes'] =>
  notes.map(({ id, at, authorId, kind, body }) => ({
    id,
    at: at.toISOString(),
    author: named(names, authorId),
    kind,
    body,
  }))

/** Entries of the case, of the leads in it and of their reports, as one story. */
const entriesOf = (tx: Tx, shown: Case, leads: readonly Lead[]): Promise<StoredEntry[]> =>
  readTimeline(tx, [shown.id, ...leads.flatMap(({ id, reportId }) => [id, reportId])], {
    limit: mostEntries,
  })

/** All that the page of a case shows. */
export const readCase = async (tx: Tx, office: CaseOffice, id: string): Promise<Result<CasePage>> => {
  const shown = await findCase(tx, id)
  if (!shown) return noSuchCase
  const procedure = procedureFor(office, shown)
  const works = mayWork(tx.actor, shown)
  const reported = async (there: Tx, caseIds: readonly string[]) => {
    const found = await leadsOfCases(there, caseIds)
    return [found, await partiesOf(there, office, shown, found)] as const
  }
  // What is kept by another organ, the program shows to those who may read what is kept in this case.
  const [leads, parties] = may(casesPolicy, 'read_notes', tx.actor, scopedCase(shown))
    ? await whereReportersAre(tx, shown, reported)
    : await reported(tx, (await reportedIn(tx, id)).ids)
  const clocks = await clocksOf(tx, { caseId: id })
  const notes = await findNotes(tx, id)
  const names = await namesOf(tx, [
    ...new Set([
      ...(shown.handlerId ? [shown.handlerId] : []),
      ...shown.memberIds,
      ...notes.map(({ authorId }) => authorId),
      ...clocks.flatMap(({ extensions }) => extensions.map(({ approverId }) => approverId)),
    ]),
  ])
  const entries = await entriesOf(tx, shown, leads)
  const own = entries.filter(({ subject_id }) => subject_id === id)
  const undoUntil = (entry: StoredEntry): Date | null => {
    const allowed = works && entry.subject_id === id ? undoable(procedure, entry, own, tx) : undefined
    return allowed?.ok ? allowed.value : null
  }
  const papers = {
    issued: await issuedIn(tx, id),
    drafted: await readyIn(tx, id),
    served: await servedIn(tx, id),
  }
  const language = parties.leads[0]?.language === 'en' ? 'en' : 'zh'
  return ok({
    case: await rowOf(tx, office, shown, clocks, names),
    actionId: shown.actionId,
    hotSpot: shown.hotSpot,
    groups: [...shown.groups],
    industry: shown.industry,
    againstName: shown.againstName,
    amountCents: shown.amountCents,
    members: shown.memberIds.map((memberId) => named(names, memberId)),
    ...parties,
    notes: notesOf(notes, names),
    clocks: clocks.map((clock) => {
      const view = clockViewOf(office.plan, procedure, clock, office.calendar())
      const extensions = view.extensions.map((one) => ({ ...one, approver: names.get(one.approver) ?? '—' }))
      return { ...view, extensions }
    }),
    clockMoves: works ? clockMovesOf(tx, office, procedure, clocks) : [],
    moves: movesFor(tx, procedure, shown, clocks)
      .filter(await offeredIn(tx, office, shown))
      .map((move) => moveForm(tx, office, procedure, shown, move, { clocks, language, papers })),
    timeline: await timelineOf(tx, office, entries, undoUntil),
    ...(await relativesOf(tx, office, shown)),
    ...(await sendingsOf(tx, office, shown)),
    handlers: works ? await handlersAt(tx, shown.organ.id) : [],
  })
}
