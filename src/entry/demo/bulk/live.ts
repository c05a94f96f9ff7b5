import type { Action } from '#areas/action/domain/action.ts'
import type { Actor } from '#kernel/actor.ts'
import { idAt } from '#platform/db/ids.ts'
import { clocksRowOf } from './clock-row.ts'
import type { Act, Step } from '../course/course.ts'
import type { Planned } from '../plan.ts'
import { begin } from './begin.ts'
import { append } from './entries.ts'
import { handlerOf, type Life, message, teamOf, type Workshop } from './life.ts'
import { moveCase, moveLead } from './move.ts'
import type { Rows } from './tables.ts'

const reporterOf = ({ report }: Life): Actor => ({ kind: 'reporter', id: String(report.id) })

/** What `classifyLead` writes. */
const confirm = ({ lead, rows, planned, ...life }: Life, measureId: string, at: Date): boolean => {
  const before = {
    priority_id: lead.priority_id as string | null,
    measure_id: lead.measure_id as string | null,
  }
  lead.measure_id = measureId
  lead.revision = Number(lead.revision) + 1
  append(rows, teamOf({ lead, rows, planned, ...life }).clerk, at, [
    {
      type: 'lead.classified',
      subject_kind: 'lead',
      subject_id: String(lead.id),
      data: {
        action_id: String(lead.action_id),
        organ_id: planned.organ.id,
        received_on: String(lead.received_on),
        before,
        after: { priority_id: before.priority_id, measure_id: measureId },
        fields: ['measureId'],
      },
    },
  ])
  return true
}

/** What `openIdentity` writes. */
const openIdentity = (life: Life, at: Date): boolean => {
  const { rows, report } = life
  const actor = handlerOf(life)
  const opening = { role: 'prosecutor', reason: 'contact' }
  const reportId = String(report.id)
  rows.identity_openings.push({
    id: idAt(at.getTime()),
    report_id: reportId,
    at,
    account_id: actor.id,
    organ_id: actor.organ.id,
    ...opening,
    note: '',
  })
  append(rows, actor, at, [
    { type: 'identity.opened', subject_kind: 'report', subject_id: reportId, data: opening },
  ])
  return true
}

/** What `addNote` writes. */
const note = (life: Life, body: string, at: Date): boolean => {
  const { rows, case: held, planned } = life
  if (!held) return false
  const actor = handlerOf(life)
  const id = idAt(at.getTime())
  const caseId = String(held.id)
  rows.case_notes.push({ id, case_id: caseId, at, author_id: actor.id, kind: 'note', move: null, body })
  append(rows, actor, at, [
    {
      type: 'case.noted',
      subject_kind: 'case',
      subject_id: caseId,
      data: { note_id: id, action_id: String(held.action_id), organ_id: planned.organ.id },
    },
  ])
  return true
}

/** What `rateReport` writes. */
const rate = (life: Life, { stars, words }: Extract<Act, { kind: 'rate' }>, at: Date): boolean => {
  const actor = reporterOf(life)
  if (words !== '') message(life, actor, at, 'rating', words, null)
  life.report.rating = stars
  append(life.rows, actor, at, [
    {
      type: 'report.rated',
      subject_kind: 'report',
      subject_id: String(life.report.id),
      organ_id: life.planned.organ.id,
      data: { stars },
    },
  ])
  return true
}

const live = (life: Life, { act, at, by }: Step): boolean => {
  switch (act.kind) {
    case 'lead':
      return moveLead(life, act, at)
    case 'case':
      return moveCase(life, act, at, by === 'manager' ? teamOf(life).manager : handlerOf(life))
    case 'confirm':
      return confirm(life, act.measureId, at)
    case 'write':
      message(life, reporterOf(life), at, 'message', act.body, null)
      return true
    case 'answer':
      message(life, handlerOf(life), at, 'message', act.body, life.case ? String(life.case.id) : null)
      return life.case !== null
    case 'note':
      return note(life, act.body, at)
    case 'open-identity':
      return openIdentity(life, at)
    case 'rate':
      return rate(life, act, at)
    case 'open-other':
    case 'go-on':
    case 'merge':
    case 'further':
    case 'draft':
    case 'extend':
    case 'withdraw':
      throw new Error(`bulk rows are made of plain courses; ${act.kind} is not one of their steps`)
  }
}

/** A matter from its report to where it stands now, as rows; tells the steps that the rules did not let through. */
export const liveThrough = (shop: Workshop, action: Action, planned: Planned, rows: Rows): string[] => {
  const life = begin(shop, action, planned, rows)
  const refused = planned.course.filter((step) => !live(life, step))
  rows.reports.push(life.report)
  rows.leads.push(life.lead)
  if (life.case) rows.cases.push(life.case)
  rows.clocks.push(...clocksRowOf(life))
  return refused.map(({ act }) => ('move' in act ? act.move : act.kind))
}
