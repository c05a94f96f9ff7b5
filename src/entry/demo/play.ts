import { openIdentity } from '#areas/intake/use/open-identity.ts'
import { holdAsReporter, rateReport, withdrawReport } from '#areas/intake/use/follow.ts'
import { writeMessage } from '#areas/intake/use/messages.ts'
import { changeClock } from '#areas/cases/use/change-clock.ts'
import { beginDocument, moveCase } from '#areas/cases/public.ts'
import { findCase } from '#areas/cases/store/cases.ts'
import { withdraw } from '#areas/cases/use/withdraw.ts'
import { addNote, writeToReporters } from '#areas/cases/use/write.ts'
import { classifyLead } from '#areas/leads/use/classify-lead.ts'
import { mergeLead } from '#areas/leads/use/merge-lead.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { leadOfReport } from '#areas/leads/public.ts'
import { isActive } from '#areas/procedures/domain/clock.ts'
import { clocksOf } from '#areas/procedures/public.ts'
import { actionOf, procedureOf } from '#areas/procedures/domain/plan.ts'
import { type Actor, rolesOf } from '#kernel/actor.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { transact, type Tx } from '#platform/db/tx.ts'
import { inThePast } from './past.ts'
import type { System } from '../system.ts'
import { nextMove, openingMove } from './next-move.ts'
import type { Act, Step } from './course/course.ts'
import type { Staff, Team } from './people.ts'

/** A matter as it stands while its course is played. */
export type Played = {
  readonly key: number
  readonly reportId: string
  organId: number
  /** The organ that is asked to take it over. */
  offeredId: number | null
  caseId: string | null
  furtherId: string | null
}

export type Playing = {
  readonly system: System
  readonly teams: ReadonlyMap<number, Team>
  /** By key: a duplicate names the matter it is merged into. */
  readonly matters: ReadonlyMap<number, Played>
}

const gone = refuse({ kind: 'missing', rule: 'demo', message: text('没有', 'It is not there') })

const prosecutorOf = ({ prosecutors }: Team, { key }: Played): Staff => prosecutors[key % prosecutors.length]!

const actorOf = ({ teams }: Playing, matter: Played, { by }: Step): Actor => {
  if (by === 'reporter') return { kind: 'reporter', id: matter.reportId }
  const team = teams.get(matter.offeredId ?? matter.organId)!
  return by === 'prosecutor' ? prosecutorOf(team, matter) : team[by]
}

/** Puts the person in for whom a course says `handler`. */
const namedIn = ({ teams }: Playing, matter: Played, given: Readonly<Record<string, string | number>>) =>
  'handler' in given ? { ...given, handler: prosecutorOf(teams.get(matter.organId)!, matter).id } : given

const relocate = (matter: Played, move: string, given: Readonly<Record<string, string | number>>): void => {
  if (move === 'offer_transfer') matter.offeredId = Number(given['organ'])
  if (move === 'accept_transfer') matter.organId = matter.offeredId ?? matter.organId
  if (move === 'accept_transfer' || move === 'return_transfer') matter.offeredId = null
}

type Doing<Kind extends Act['kind']> = (
  playing: Playing,
  tx: Tx,
  matter: Played,
  act: Extract<Act, { kind: Kind }>,
) => Promise<Result<unknown>>

const doCase = async (
  playing: Playing,
  tx: Tx,
  id: string | null,
  matter: Played,
  { move, given }: { readonly move: string; readonly given: Readonly<Record<string, string | number>> },
) => {
  const found = id === null ? undefined : await findCase(tx, id)
  if (!found) return gone
  const { revision } = found
  return moveCase(tx, playing.system.office, {
    id: found.id,
    move,
    revision,
    given: namedIn(playing, matter, given),
  })
}

const doing: { readonly [Kind in Act['kind']]: Doing<Kind> } = {
  lead: async (playing, tx, matter, { move, given }) => {
    const lead = await leadOfReport(tx, matter.reportId)
    if (!lead) return gone
    const { id, revision } = lead
    const command = { id, move, revision, given: namedIn(playing, matter, given) }
    const moved = await moveLead(tx, playing.system.desk, command)
    if (!moved.ok) return moved
    matter.caseId = moved.value.caseId
    relocate(matter, move, given)
    return moved
  },
  case: async (playing, tx, matter, act) => {
    const moved = await doCase(playing, tx, matter.caseId, matter, act)
    if (moved.ok) matter.furtherId = moved.value.openedCaseId ?? matter.furtherId
    return moved
  },
  further: (playing, tx, matter, act) => doCase(playing, tx, matter.furtherId, matter, act),
  draft: async ({ system }, tx, { furtherId }, { template, values }) =>
    furtherId === null ? gone : beginDocument(tx, system.papers, { caseId: furtherId, template, values }),
  'open-other': async (playing, tx, matter, { chance, reason }) => {
    const found = matter.caseId === null ? undefined : await findCase(tx, matter.caseId)
    if (!found) return gone
    const { plan } = playing.system
    const named = actionOf(plan, found.actionId)
      .priorities.flatMap(({ measures }) => measures)
      .find(({ id }) => id === found.measureId)
    const procedure = procedureOf(plan, found.procedure, found.procedureVersion)
    const move = openingMove(procedure, named?.procedures ?? [], chance)
    if (!move) return ok(undefined)
    const moved = await doCase(playing, tx, found.id, matter, { move: move.id, given: { reason } })
    if (moved.ok) matter.furtherId = moved.value.openedCaseId
    return moved
  },
  'go-on': async (playing, tx, matter, { chance, language }) => {
    const found = matter.furtherId === null ? undefined : await findCase(tx, matter.furtherId)
    if (!found) return ok(undefined)
    const procedure = procedureOf(playing.system.plan, found.procedure, found.procedureVersion)
    const clocks = await clocksOf(tx, { caseId: found.id })
    const next = nextMove(procedure, { state: found.state, clocks }, rolesOf(tx.actor), {
      today: dateIn(tx.now),
      language,
      chance,
    })
    return next ? doCase(playing, tx, found.id, matter, next) : ok(undefined)
  },
  merge: async ({ system, matters }, tx, matter, { into }) => {
    const lead = await leadOfReport(tx, matter.reportId)
    const other = await leadOfReport(tx, matters.get(into)!.reportId)
    if (!lead || !other) return gone
    return mergeLead(tx, system.desk, { id: lead.id, intoId: other.id, revision: lead.revision })
  },
  confirm: async ({ system }, tx, matter, { measureId }) => {
    const lead = await leadOfReport(tx, matter.reportId)
    if (!lead) return gone
    return classifyLead(tx, system.office, { id: lead.id, revision: lead.revision, change: { measureId } })
  },
  write: async (_, tx, matter, { body }) => {
    const held = await holdAsReporter(tx, matter.reportId)
    return held.ok ? writeMessage(tx, held.value, { kind: 'message', body }) : held
  },
  answer: async ({ system }, tx, { caseId, reportId }, { body }) =>
    caseId === null ? gone : writeToReporters(tx, system.office, { id: caseId, body, reportIds: [reportId] }),
  note: async (_, tx, { caseId }, { body }) => (caseId === null ? gone : addNote(tx, { id: caseId, body })),
  'open-identity': ({ system }, tx, { reportId }) =>
    openIdentity(system.intake.keys, tx, reportId, { reason: 'contact', note: '' }),
  extend: async ({ system }, tx, { caseId }, { months, reason }) => {
    if (caseId === null) return gone
    const clock = (await clocksOf(tx, { caseId })).find((one) => one.rule === 'PET.R3M' && isActive(one))
    if (!clock) return gone
    const asked = { change: 'extend', ruleId: 'complex', length: months } as const
    return changeClock(tx, system.office, { id: caseId, clockId: clock.id, asked, reason })
  },
  withdraw: (_, tx, { reportId }, { reason }) => withdrawReport(tx, reportId, reason),
  rate: (_, tx, { reportId }, { stars, words }) => rateReport(tx, reportId, stars, words),
}

/** What the program does when it reads that a report was taken back. */
const followWithdrawal = ({ system }: Playing, matter: Played, now: Date) =>
  transact(
    system.database,
    { kind: 'system', task: 'cases.withdraw' },
    async (tx) => {
      const lead = await leadOfReport(tx, matter.reportId)
      return lead ? withdraw(tx, system.desk, lead) : ok(undefined)
    },
    now,
  )

/** Lets one thing happen, at its time and by whom it is done; tells whether the rules let it. */
export const play = async (playing: Playing, matter: Played, step: Step): Promise<Result<unknown>> => {
  const { act, at } = step
  const perform = doing[act.kind] as Doing<typeof act.kind>
  const done = await transact(
    playing.system.database,
    actorOf(playing, matter, step),
    (tx) => perform(playing, inThePast(tx, at), matter, act as never),
    at,
  )
  return done.ok && act.kind === 'withdraw' ? followWithdrawal(playing, matter, at) : done
}
