import { type Suggestion, suggest } from '#areas/action/domain/suggest.ts'
import { type StoredReport, readReports } from '#areas/intake/public.ts'
import { appendEntries, consumeEntries } from '#areas/ledger/public.ts'
import { type Clock, nextDue } from '#areas/procedures/domain/clock.ts'
import { actionOf, receptionOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf, type Procedure } from '#areas/procedures/domain/procedure.ts'
import { insertClocks, type Office } from '#areas/procedures/public.ts'
import { newClock } from '#areas/procedures/domain/after-effects.ts'
import type { Tx } from '#platform/db/tx.ts'
import { wordsOf } from '#platform/text/words.ts'
import { firstClassification } from '../domain/register.ts'
import { insertLeads, type NewLead } from '../store/leads.ts'

/** Enough on a lead's page; what scored lower says nothing. */
const mostSuggestions = 12

type Registered = {
  readonly lead: NewLead
  readonly clocks: readonly Clock[]
  readonly reception: Procedure
}

const startClocks = (tx: Tx, office: Office, reception: Procedure, receivedOn: string): Clock[] =>
  reception.startsAtReceipt.map((rule) =>
    newClock(
      reception,
      { rule, startedOn: receivedOn, term: clockRuleOf(reception, rule).term },
      tx.newId(),
      office.calendar(),
    ),
  )

const register = (tx: Tx, office: Office, report: StoredReport): Registered => {
  const reception = receptionOf(office, report.actionId)
  const action = actionOf(office.plan, report.actionId)
  const said = [report.title, report.story, report.claim].join('\n')
  const suggestions: readonly Suggestion[] = suggest(action, report.story)
  const clocks = startClocks(tx, office, reception, report.receivedOn)
  const lead: NewLead = {
    id: tx.newId(),
    reportId: report.id,
    number: report.number,
    actionId: report.actionId,
    procedureVersion: reception.version,
    state: reception.initial,
    organ: report.organ,
    channel: report.channel,
    title: report.title,
    placeText: report.placeText,
    againstName: report.againstName,
    personsAffected: report.persons,
    amountCents: report.amountCents,
    ...firstClassification(action, report, suggestions),
    receivedOn: report.receivedOn,
    dueOn: nextDue(clocks),
    suggestions: suggestions.slice(0, mostSuggestions),
    words: wordsOf(`${said}\n${report.againstName}\n${report.placeText}`),
  }
  return { lead, clocks, reception }
}

const entryOf = ({ lead, clocks }: Registered) => ({
  type: 'lead.registered',
  subject_kind: 'lead',
  subject_id: lead.id,
  organ_id: lead.organ.id,
  data: {
    report_id: lead.reportId,
    action_id: lead.actionId,
    organ_id: lead.organ.id,
    channel: lead.channel,
    priority_id: lead.priorityId,
    measure_id: lead.measureId,
    received_on: lead.receivedOn,
    clocks: clocks.map(({ id, rule, dueOn }) => ({ id, rule, change: 'started', due: dueOn })),
  },
})

/**
 * Makes leads of the reports that came in since the last time: the clocks of the reception run from the day of
 * receipt, however late this runs. One transaction a batch; each report becomes exactly one lead.
 */
export const registerReports = async (tx: Tx, office: Office, limit = 200): Promise<number> => {
  const { entries, walked } = await consumeEntries(tx, { name: 'leads', types: ['report.received'], limit })
  if (entries.length === 0) return walked
  const reports = await readReports(
    tx,
    entries.map(({ subject_id }) => subject_id),
  )
  const registered = reports.map((report) => register(tx, office, report))
  await insertLeads(
    tx,
    registered.map(({ lead }) => lead),
  )
  await insertClocks(
    tx,
    registered.flatMap(({ lead, clocks, reception }) =>
      clocks.map((clock) => ({
        clock,
        owner: {
          leadId: lead.id,
          caseId: null,
          procedure: reception.id,
          procedureVersion: reception.version,
          actionId: lead.actionId,
          organ: lead.organ,
        },
      })),
    ),
  )
  await appendEntries(tx, registered.map(entryOf))
  return entries.length
}
