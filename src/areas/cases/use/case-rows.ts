import { namesOf } from '#areas/accounts/public.ts'
import { usualAnswer } from '#areas/leads/public.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import { type Clock, isActive } from '#areas/procedures/domain/clock.ts'
import { movesOpen } from '#areas/procedures/domain/decide.ts'
import { levelAbove, type Move, type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { clockInRow, moveViewOf, stopsOf } from '#areas/procedures/public.ts'
import { activeClocksOfCases, type Office } from '#areas/procedures/public.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Language } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CaseRow } from '../contract.ts'
import { type Case, isReceived } from '../domain/case.ts'
import type { ReadyDocument } from '../documents/store/documents.ts'
import type { Served } from '../documents/store/services.ts'
import { dayServed } from '../documents/domain/day-served.ts'
import { type CaseOffice, offeredIn } from './companion.ts'
import { procedureFor, rolesOn } from './hold.ts'

export const nearest = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.filter(isActive).toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))[0]

export const movesFor = (
  tx: Tx,
  procedure: Procedure,
  shown: Case,
  clocks: readonly Clock[],
): readonly Move[] =>
  movesOpen(
    procedure,
    { state: shown.state, clocks, received: isReceived(shown) },
    { roles: rolesOn(tx.actor, shown), today: dateIn(tx.now) },
  )

/** What was issued in a case, what a move may issue, and what was served, the newest first. */
export type CasePapers = {
  readonly issued: readonly string[]
  readonly drafted: readonly ReadyDocument[]
  readonly served: readonly Served[]
}

type AtHand = {
  readonly clocks: readonly Clock[]
  readonly language?: Language
  readonly papers?: CasePapers
}

/** A move as a form that holds what is usual: the answer of the state that it leads to, who handles the case. */
export const moveForm = (
  { now }: Tx,
  { plan }: Office,
  procedure: Procedure,
  shown: Case,
  move: Move,
  { clocks, language = 'zh', papers }: AtHand,
): MoveView => {
  const day = papers && dayServed(procedure, move, papers.served)
  return moveViewOf(plan, move, {
    drafts: {
      ...(move.answers && { message: usualAnswer(procedure, move.to ?? shown.state, language) }),
      ...(shown.handlerId && { handler: shown.handlerId }),
      ...(day !== undefined && { day }),
    },
    ...(papers && { issued: papers.issued, drafted: papers.drafted }),
    stops: stopsOf(procedure, move, clocks, dateIn(now)),
  })
}

/** What answers the clock that is due first, else what the procedure puts first; what the level above may do is no next step. */
const nextMove = (open: readonly Move[], clock: Clock | undefined): Move | undefined => {
  const moves = open.filter(({ by }) => !by.includes(levelAbove))
  return (clock && moves.find(({ meets }) => meets?.includes(clock.rule))) ?? moves[0]
}

export const rowOf = async (
  tx: Tx,
  office: CaseOffice,
  shown: Case,
  clocks: readonly Clock[],
  names: ReadonlyMap<string, string>,
): Promise<CaseRow> => {
  const procedure = procedureFor(office, shown)
  const state = stateOf(procedure, shown.state)
  const clock = nearest(clocks)
  const offered = movesFor(tx, procedure, shown, clocks).filter(await offeredIn(tx, office, shown))
  const next = nextMove(offered, clock)
  const { handlerId } = shown
  return {
    id: shown.id,
    number: shown.number,
    procedure: procedure.id,
    procedureTitle: { ...procedure.title },
    state: state.id,
    stateTitle: { ...state.title },
    phase: state.phase,
    title: shown.title,
    organ: { ...(office.organ(shown.organ.id)?.name ?? text('—', '—')) },
    handler: handlerId === null ? null : { id: handlerId, name: names.get(handlerId) ?? '—' },
    priorityId: shown.priorityId,
    measureId: shown.measureId,
    personsAffected: shown.personsAffected,
    openedOn: shown.openedOn,
    dueOn: shown.dueOn,
    closedOn: shown.closedOn,
    clock: clock ? clockInRow(office.plan, procedure, clock, office.calendar()) : null,
    nextMove: next ? moveForm(tx, office, procedure, shown, next, { clocks }) : null,
    revision: shown.revision,
  }
}

/** Cases as lists show them, in the order given. */
export const rowsOf = async (tx: Tx, office: CaseOffice, shown: readonly Case[]): Promise<CaseRow[]> => {
  const clocks = await activeClocksOfCases(
    tx,
    shown.map(({ id }) => id),
  )
  const names = await namesOf(
    tx,
    shown.flatMap(({ handlerId }) => handlerId ?? []),
  )
  return Promise.all(shown.map((one) => rowOf(tx, office, one, clocks.get(one.id) ?? [], names)))
}
