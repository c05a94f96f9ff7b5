import type { Lead } from '#areas/leads/domain/lead.ts'
import { progressReport, readReports } from '#areas/intake/public.ts'
import { type AnswerText, leadsOfCases, saveLead, stageAt, tellReporter } from '#areas/leads/public.ts'
import { type Clock, nextDue } from '#areas/procedures/domain/clock.ts'
import type { Effect } from '#areas/procedures/domain/decide.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { clocksOfLeads } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { reportedIn } from '../store/cases.ts'

/** A reporter who is owed answers from a case, by the lead that their report became. */
export type Reporter = { readonly lead: Lead; readonly clockIds: ReadonlySet<string> }

/**
 * Reporters stay with the first case of a matter, and those of a case that was merged into this one with theirs. Where
 * another organ has that one and sent the matter here, nobody here sees into it, and the program reads and tells them
 * on behalf of whoever handles it now.
 */
export const whereReportersAre = async <T>(
  tx: Tx,
  { id }: Pick<Case, 'id'>,
  work: (tx: Tx, caseIds: readonly string[]) => Promise<T>,
): Promise<T> => {
  const { ids, seen } = await reportedIn(tx, id)
  return seen ? work(tx, ids) : asSystem(tx, 'cases.reporters', (system) => work(system, ids))
}

/**
 * Everybody whose report is in a case, the duplicates' too; where it came out of another case, those of that one, and
 * those of every case that was merged into it.
 */
export const reportersOf = (tx: Tx, of: Pick<Case, 'id'>): Promise<Reporter[]> =>
  whereReportersAre(tx, of, async (there, caseIds) => {
    const leads = (await leadsOfCases(there, caseIds)).filter(({ state }) => state !== 'withdrawn')
    const clocks = await clocksOfLeads(
      there,
      leads.map(({ id }) => id),
    )
    return leads.map((lead) => ({
      lead,
      clockIds: new Set((clocks.get(lead.id) ?? []).map((clock) => clock.id)),
    }))
  })

/** What this reporter waits for: the clocks owed to them, and those of the case as a whole. */
const clocksFor = (reporter: Reporter, all: readonly Reporter[], clocks: readonly Clock[]): Clock[] =>
  clocks.filter(({ id }) => reporter.clockIds.has(id) || !all.some(({ clockIds }) => clockIds.has(id)))

/** What somebody outside has to do by a day promises the reporter nothing, nor does who may handle it. */
const owedToThem = (procedure: Procedure, clocks: readonly Clock[]): Clock[] =>
  clocks.filter(
    ({ rule }) =>
      rule !== procedure.recusal?.clock &&
      procedure.clocks.find(({ id }) => id === rule)?.owedBy !== 'outside',
  )

type Held = {
  readonly case: Case
  readonly procedure: Procedure
  readonly reporters: readonly Reporter[]
}

/** The case that answers, and the organ that has it. */
export const speakerOf = ({ id, organ }: Case) => ({ caseId: id, organId: organ.id })

/** A duplicate stays marked as one, so that the merge can be undone, until the case is over. */
const stateOfLead = ({ procedure }: Held, lead: Lead, state: string): string =>
  lead.mergedIntoId !== null && stateOf(procedure, state).phase !== 'closed' ? 'merged' : state

/**
 * Lets leads and their reporters' pages stand where the case stands, and gives each reporter the answer.
 * A case only answers where the report is in another one, which it came out of or which was merged into it: where the
 * report stands is for that one to say.
 */
export const tellReporters = (
  tx: Tx,
  held: Held,
  effects: readonly Effect[],
  clocks: readonly Clock[],
  answer: AnswerText,
): Promise<Result<void>> =>
  whereReportersAre(tx, held.case, async (there) => {
    for (const reporter of held.reporters) {
      const { lead } = reporter
      const own = lead.caseId === held.case.id
      const told = effects.filter(({ kind }) => kind === 'answered' || (own && kind === 'moved'))
      const waitedFor = clocksFor(reporter, held.reporters, clocks)
      for (const effect of own ? effects : [])
        if (effect.kind === 'moved')
          await saveLead(there, lead.id, {
            state: stateOfLead(held, lead, effect.to),
            dueOn: nextDue(waitedFor),
          })
      const promised = owedToThem(held.procedure, waitedFor)
      const done = await tellReporter(there, lead.reportId, told, promised, answer, speakerOf(held.case))
      if (!done.ok) return done
    }
    return ok(undefined)
  })

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
    if (!report || reporter.lead.caseId !== held.case.id || nextDue(promised) === report.nextBy) continue
    await saveLead(tx, reporter.lead.id, { dueOn: nextDue(waitedFor) })
    const { nextBy, provisional } = stageAt(tx, report.stage, promised)
    await progressReport(tx, report.id, { stage: report.stage, stageOn: report.stageOn, nextBy, provisional })
  }
}
