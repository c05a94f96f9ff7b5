import type { Lead } from '#areas/leads/domain/lead.ts'
import { progressReport, readReports } from '#areas/intake/public.ts'
import { type AnswerText, leadsOfCase, saveLead, stageAt, tellReporter } from '#areas/leads/public.ts'
import { type Clock, nextDue } from '#areas/procedures/domain/clock.ts'
import type { Effect } from '#areas/procedures/domain/decide.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { clocksOfLeads } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'

/** A reporter who is owed answers from a case, by the lead that their report became. */
export type Reporter = { readonly lead: Lead; readonly clockIds: ReadonlySet<string> }

/** Everybody whose report is in a case, the duplicates' too; where it came out of another case, those of that one. */
export const reportersOf = async (
  tx: Tx,
  { id, originCaseId }: Pick<Case, 'id' | 'originCaseId'>,
): Promise<Reporter[]> => {
  const leads = (await leadsOfCase(tx, originCaseId ?? id)).filter(({ state }) => state !== 'withdrawn')
  const clocks = await clocksOfLeads(
    tx,
    leads.map(({ id: leadId }) => leadId),
  )
  return leads.map((lead) => ({
    lead,
    clockIds: new Set((clocks.get(lead.id) ?? []).map((clock) => clock.id)),
  }))
}

/** What this reporter waits for: the clocks owed to them, and those of the case as a whole. */
const clocksFor = (reporter: Reporter, all: readonly Reporter[], clocks: readonly Clock[]): Clock[] =>
  clocks.filter(({ id }) => reporter.clockIds.has(id) || !all.some(({ clockIds }) => clockIds.has(id)))

/** What somebody outside has to do by a day promises the reporter nothing. */
const owedToThem = (procedure: Procedure, clocks: readonly Clock[]): Clock[] =>
  clocks.filter(({ rule }) => procedure.clocks.find(({ id }) => id === rule)?.owedBy !== 'outside')

type Held = {
  readonly case: Case
  readonly procedure: Procedure
  readonly reporters: readonly Reporter[]
}

/** A duplicate stays marked as one, so that the merge can be undone, until the case is over. */
const stateOfLead = ({ procedure }: Held, lead: Lead, state: string): string =>
  lead.mergedIntoId !== null && stateOf(procedure, state).phase !== 'closed' ? 'merged' : state

/**
 * Lets leads and their reporters' pages stand where the case stands, and gives each reporter the answer.
 * A case that came out of another one only answers: where the report stands is for the first to say.
 */
export const tellReporters = async (
  tx: Tx,
  held: Held,
  effects: readonly Effect[],
  clocks: readonly Clock[],
  answer: AnswerText,
): Promise<Result<void>> => {
  const own = held.case.originCaseId === null
  const told = effects.filter(({ kind }) => kind === 'answered' || (own && kind === 'moved'))
  for (const reporter of held.reporters) {
    const { lead } = reporter
    const waitedFor = clocksFor(reporter, held.reporters, clocks)
    for (const effect of own ? effects : [])
      if (effect.kind === 'moved')
        await saveLead(tx, lead.id, {
          state: stateOfLead(held, lead, effect.to),
          dueOn: nextDue(waitedFor),
        })
    const promised = owedToThem(held.procedure, waitedFor)
    const done = await tellReporter(tx, lead.reportId, told, promised, answer, held.case.id)
    if (!done.ok) return done
  }
  return ok(undefined)
}

/** After a period was paused, resumed or extended: by when each reporter hears from us next. */
export const tellDue = async (tx: Tx, held: Held, clocks: readonly Clock[]): Promise<void> => {
  if (held.case.originCaseId !== null) return
  const reports = await readReports(
    tx,
    held.reporters.map(({ lead }) => lead.reportId),
  )
  const stages = new Map(reports.map((report) => [report.id, report]))
  for (const reporter of held.reporters) {
    const waitedFor = clocksFor(reporter, held.reporters, clocks)
    const promised = owedToThem(held.procedure, waitedFor)
    const report = stages.get(reporter.lead.reportId)
    if (!report || nextDue(promised) === report.nextBy) continue
    await saveLead(tx, reporter.lead.id, { dueOn: nextDue(waitedFor) })
    const { nextBy, provisional } = stageAt(tx, report.stage, promised)
    await progressReport(tx, report.id, { stage: report.stage, stageOn: report.stageOn, nextBy, provisional })
  }
}
