import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Term, Unit } from '#kernel/time/term.ts'
import type { Tx } from '#platform/db/tx.ts'
import {
  type Clock,
  type ClockExtension,
  type ClockPause,
  type ClockState,
  isActive,
} from '../domain/clock.ts'

/** Where a clock belongs: to whom it is owed (a lead), where it is worked on (a case), and in which organ. */
export type ClockOwner = {
  readonly leadId: string | null
  readonly caseId: string | null
  readonly procedure: string
  readonly procedureVersion: number
  readonly actionId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
}

export type OwnedClock = { readonly clock: Clock; readonly owner: ClockOwner }

export type Row = {
  id: string
  rule: string
  started_on: string
  term_length: number
  term_unit: string
  roll: boolean
  pauses: unknown
  extensions: unknown
  state: string
  due_on: string | null
  provisional: boolean
  ended_on: string | null
  on_time: boolean | null
}

export const clockColumns = [
  'id',
  'rule',
  'started_on',
  'term_length',
  'term_unit',
  'roll',
  'pauses',
  'extensions',
  'state',
  'due_on',
  'provisional',
  'ended_on',
  'on_time',
] as const

export const clockOf = (row: Row): Clock => ({
  id: row.id,
  rule: row.rule,
  startedOn: row.started_on,
  term: { length: row.term_length, unit: row.term_unit as Unit } satisfies Term,
  roll: row.roll,
  pauses: row.pauses as ClockPause[],
  extensions: row.extensions as ClockExtension[],
  state: row.state as ClockState,
  dueOn: row.due_on,
  provisional: row.provisional,
  endedOn: row.ended_on,
  onTime: row.on_time,
})

const valuesOf = (clock: Clock) => ({
  pauses: JSON.stringify(clock.pauses),
  extensions: JSON.stringify(clock.extensions),
  state: clock.state,
  due_on: clock.dueOn,
  provisional: clock.provisional,
  ended_on: clock.endedOn,
  on_time: clock.onTime,
})

/** Any number of clocks, in one statement. */
export const insertClocks = async (tx: Tx, clocks: readonly OwnedClock[]): Promise<void> => {
  if (clocks.length === 0) return
  const rows = clocks.map(({ clock, owner }) => ({
    ...valuesOf(clock),
    id: clock.id,
    rule: clock.rule,
    procedure: owner.procedure,
    procedure_version: owner.procedureVersion,
    lead_id: owner.leadId,
    case_id: owner.caseId,
    started_on: clock.startedOn,
    term_length: clock.term.length,
    term_unit: clock.term.unit,
    roll: clock.roll,
    action_id: owner.actionId,
    ...organColumns(owner.organ),
  }))
  await tx.db.insertInto('clocks').values(rows).execute()
}

export const saveClock = async (tx: Tx, clock: Clock): Promise<void> => {
  await tx.db.updateTable('clocks').set(valuesOf(clock)).where('id', '=', clock.id).execute()
}

/** What is due first stands first; what has ended comes after what runs. */
const urgency = (clock: Clock): string =>
  isActive(clock) ? `0${clock.dueOn ?? '9999'}` : `1${clock.endedOn}`

const byUrgency = (a: Clock, b: Clock) => urgency(a).localeCompare(urgency(b)) || a.id.localeCompare(b.id)

/** The clocks owed to a lead, or those of a case and of every lead in it. */
export const clocksOf = async (
  tx: Tx,
  subject: { leadId: string } | { caseId: string },
): Promise<Clock[]> => {
  const [column, id] =
    'leadId' in subject ? (['lead_id', subject.leadId] as const) : (['case_id', subject.caseId] as const)
  const rows = await tx.db.selectFrom('clocks').select(clockColumns).where(column, '=', id).execute()
  return rows.map((row) => clockOf(row)).sort(byUrgency)
}

/** Of many leads at once, for lists. */
export const clocksOfLeads = async (tx: Tx, leadIds: readonly string[]): Promise<Map<string, Clock[]>> => {
  const found = new Map<string, Clock[]>()
  if (leadIds.length === 0) return found
  const rows = await tx.db
    .selectFrom('clocks')
    .select([...clockColumns, 'lead_id'])
    .where('lead_id', 'in', leadIds)
    .execute()
  for (const row of rows) found.set(row.lead_id!, [...(found.get(row.lead_id!) ?? []), clockOf(row)])
  return found
}

/** Those still running or paused, of many cases at once, for lists. */
export const activeClocksOfCases = async (
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Clock[]>> => {
  if (caseIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('clocks')
    .select([...clockColumns, 'case_id'])
    .where('case_id', 'in', caseIds)
    .where('state', 'in', ['running', 'paused'])
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id!)].map(([id, own]) => [id, own.map((row) => clockOf(row))]),
  )
}

/** Lets clocks follow their leads: into a case (or out of one again), or to another organ. */
export const rehomeClocks = async (
  tx: Tx,
  leadIds: readonly string[],
  home: { caseId?: string | null; organ?: ClockOwner['organ']; offeredOrganId?: number | null },
): Promise<void> => {
  if (leadIds.length === 0) return
  await tx.db
    .updateTable('clocks')
    .set({
      ...(home.caseId !== undefined && { case_id: home.caseId }),
      ...(home.offeredOrganId !== undefined && { offered_organ_id: home.offeredOrganId }),
      ...(home.organ && organColumns(home.organ)),
    })
    .where('lead_id', 'in', leadIds)
    .execute()
}
