import type { Lead } from '#areas/leads/domain/lead.ts'
import { type Clock, nextDue } from '#areas/procedures/domain/clock.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IntakeKeys } from '#areas/intake/use/intake.ts'
import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { idAt } from '#platform/db/ids.ts'
import type { Kept } from '../receive.ts'
import type { Staff, Team } from '../people.ts'
import type { Planned } from '../plan.ts'
import { append } from './entries.ts'
import type { Row, Rows } from './tables.ts'

/** What bulk rows are made with: the same rules, keys and names as the use cases have, without a transaction. */
export type Workshop = {
  readonly procedure: Procedure
  readonly calendar: Calendar
  readonly keys: IntakeKeys
  readonly teams: ReadonlyMap<number, Team>
  readonly files: readonly Kept[]
  readonly organ: (id: number) => Organ | undefined
  /** The next slip number of a day, and the next number of an organ's cases in a year. */
  readonly nextReport: () => number
  readonly nextCase: (organId: number, year: number) => number
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A matter while its rows are made. Rows are written out at the end, as they stand then. */
export type Life = {
  readonly shop: Workshop
  readonly planned: Planned
  readonly rows: Rows
  readonly report: Mutable<Row<'reports'>>
  readonly lead: Mutable<Row<'leads'>>
  case: Mutable<Row<'cases'>> | null
  clocks: readonly Clock[]
}

export const teamOf = ({ shop, planned }: Life): Team => shop.teams.get(planned.organ.id)!

export const handlerOf = (life: Life): Staff => {
  const { prosecutors } = teamOf(life)
  return prosecutors[life.planned.key % prosecutors.length]!
}

/** What `progressReport` writes: where the reporter is told the matter stands. */
export const progress = (life: Life, actor: Actor, at: Date, stage: string): void => {
  const { report, clocks } = life
  const on = dateIn(at)
  const nextBy = nextDue(clocks)
  report.stage = stage
  report.stage_on = on
  report.next_by = nextBy
  report.provisional = clocks.some(
    ({ state, provisional }) => (state === 'running' || state === 'paused') && provisional,
  )
  append(life.rows, actor, at, [
    {
      type: 'report.progressed',
      subject_kind: 'report',
      subject_id: String(report.id),
      data: { stage, procedure: null, stage_on: on, next_by: nextBy },
    },
  ])
}

/** What `writeMessage` writes. */
export const message = (
  life: Life,
  actor: Actor,
  at: Date,
  kind: string,
  body: string,
  caseId: string | null,
): void => {
  const id = idAt(at.getTime())
  const reportId = String(life.report.id)
  const sender = actor.kind === 'reporter' ? 'reporter' : 'organ'
  const authorId = actor.kind === 'staff' ? actor.id : null
  life.rows.messages.push({
    id,
    report_id: reportId,
    at,
    sender,
    author_id: authorId,
    kind,
    body,
    case_id: caseId,
    organ_id: caseId === null ? null : life.planned.organ.id,
  })
  append(life.rows, actor, at, [
    {
      type: 'report.message',
      subject_kind: 'report',
      subject_id: reportId,
      organ_id: life.planned.organ.id,
      data: { message_id: id, sender, kind, case_id: caseId },
    },
  ])
}

export const place = ({ planned }: Life) => organColumns(planned.organ)

/** The lead as the domain knows it, as far as its first classification goes. */
export type Classified = Pick<
  Lead,
  'priorityId' | 'measureId' | 'hotSpot' | 'groups' | 'industry' | 'urgency'
>
