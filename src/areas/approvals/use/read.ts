import { namesOf } from '#areas/accounts/public.ts'
import { isReceived } from '#areas/cases/domain/case.ts'
import { noSuchCase } from '#areas/cases/domain/refusals.ts'
import { findCase, issuedIn, readyIn, mayWork, moveForm, offeredIn } from '#areas/cases/public.ts'
import { movesToPropose } from '#areas/procedures/domain/propose.ts'
import { clocksOf } from '#areas/procedures/public.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { rolesOf } from '#kernel/actor.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type * as contract from '../contract.ts'
import type { ApprovalRow } from '../contract.ts'
import { givesWay, mayBeReconsidered } from '../domain/request.ts'
import { isForCommittee, turnOf } from '../domain/way.ts'
import { askedOf } from '../store/opinions.ts'
import { ownRulesAt } from '../store/own-rules.ts'
import { pendingAt, proposedBy, requestsOfCase, spokenOnBy } from '../store/requests.ts'
import { voicesOf } from '../store/voices.ts'
import { type ApprovalDesk, ruleById } from './desk.ts'
import { speakerOf, standInsAt, wayOf } from './load.ts'
import { advisersAt } from './opinions.ts'
import { rowsOf } from './views.ts'

const shown = 100

/** What is on its way at the actor's organ, with its way. */
const waysHere = async (tx: Tx) => {
  const pending = await pendingAt(tx, speakerOf(tx).organId)
  const voices = Map.groupBy(
    await voicesOf(
      tx,
      pending.map(({ id }) => id),
    ),
    ({ requestId }) => requestId,
  )
  return pending.map((request) => ({ request, way: wayOf(request, voices.get(request.id) ?? []) }))
}

/** Requests that wait for this very person: for their word, or for an opinion they were asked for. */
const waitingForMe = async (tx: Tx) => {
  const speaker = speakerOf(tx)
  const standIns = await standInsAt(tx, speaker.organId)
  const asked = new Set(await askedOf(tx, speaker.id))
  return (await waysHere(tx))
    .filter(({ request, way }) => turnOf(way, speaker, standIns) !== undefined || asked.has(request.id))
    .map(({ request }) => request)
}

export const waitingForCommittee = async (tx: Tx) => {
  const { organId } = speakerOf(tx)
  return (await waysHere(tx))
    .filter(({ request, way }) => isForCommittee(way) && request.organ.id === organId)
    .map(({ request }) => request)
}

export const countMine = async (tx: Tx): Promise<Result<{ turn: number }>> =>
  ok({ turn: (await waitingForMe(tx)).length })

export const listRequests = async (
  tx: Tx,
  desk: ApprovalDesk,
  view: 'turn' | 'proposed' | 'spoken',
): Promise<Result<{ rows: ApprovalRow[] }>> => {
  const { id } = speakerOf(tx)
  const found =
    view === 'turn'
      ? (await waitingForMe(tx)).slice(0, shown)
      : view === 'proposed'
        ? await proposedBy(tx, id, shown)
        : await spokenOnBy(tx, id, shown)
  return ok({ rows: await rowsOf(tx, desk, found) })
}

/** What was put up in a case, and what its reader may put up now. */
export const readOfCase = async (
  tx: Tx,
  desk: ApprovalDesk,
  caseId: string,
): Promise<Result<ResponseOf<typeof contract.approvalsOfCase>>> => {
  const about = await findCase(tx, caseId)
  if (!about) return noSuchCase
  const procedure = procedureOf(desk.office.plan, about.procedure, about.procedureVersion)
  const clocks = await clocksOf(tx, { caseId })
  const isOffered = await offeredIn(tx, desk.office, about)
  const moves = mayWork(tx.actor, about)
    ? movesToPropose(
        procedure,
        { state: about.state, clocks, received: isReceived(about) },
        { roles: rolesOf(tx.actor), today: dateIn(tx.now) },
      )
    : []
  const own = await ownRulesAt(tx, about.organ.id)
  const papers = { issued: await issuedIn(tx, caseId), drafted: await readyIn(tx, caseId), served: [] }
  const ruleOf = (move: string, laidDown: string) =>
    own.find((one) => one.procedure === procedure.id && one.move === move)?.rule ?? laidDown
  const requests = await requestsOfCase(tx, caseId)
  const me = speakerOf(tx).id
  const isOnItsWay = (move: string) =>
    requests.some(
      (one) =>
        one.state === 'pending' &&
        one.kind === 'move' &&
        one.act === move &&
        !givesWay(one, about.revision, me),
    )
  const givenBefore = (move: string) =>
    requests.find(({ kind, act, proposerId }) => kind === 'move' && act === move && proposerId === me)
      ?.given ?? {}
  return ok({
    rows: await rowsOf(tx, desk, requests),
    proposable: moves
      .filter((move) => isOffered(move) && !isOnItsWay(move.id))
      .map((move) => ({
        move: moveForm(tx, desk.office, procedure, about, move, { clocks, papers }),
        rule: { ...ruleById(desk, ruleOf(move.id, move.approval.rule)).title },
        given: { ...givenBefore(move.id) },
      })),
    colleagues: (await advisersAt(tx, about.organ.id))
      .map((one) => ({ ...one, last: requests.find(({ personId }) => personId === one.id) }))
      .filter(({ last }) => last?.state !== 'approved' && last?.state !== 'pending')
      .map(({ id, name, last }) => ({ id, name, refused: last !== undefined && mayBeReconsidered(last) })),
  })
}

export const namesIn = (tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> =>
  namesOf(tx, [...new Set(ids.filter((id) => id !== null))])
