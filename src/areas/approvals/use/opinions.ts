import { colleagues } from '#areas/accounts/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { endedAlready, notAColleague, notForYou, noSuchRequest, notYourTurn } from '../domain/refusals.ts'
import { entryData } from '../domain/request.ts'
import { stepAt, turnOf } from '../domain/way.ts'
import { insertOpinion, opinionsOn, saveAnswer } from '../store/opinions.ts'
import { findRequest } from '../store/requests.ts'
import { holdWay } from './load.ts'

/** Who handles cases may be asked: not who administers or audits. */
const asked = [
  'prosecutor',
  'assistant',
  'case_manager',
  'intake_clerk',
  'department_head',
  'chief_procurator',
]

/** Those of an organ who have one of these roles. */
export const havingRoleAt = async (
  tx: Tx,
  organId: number,
  wanted: readonly string[],
  except: readonly (string | null)[],
) =>
  (await colleagues(tx, organId))
    .filter(({ id, roles }) => !except.includes(id) && roles.some(({ role }) => wanted.includes(role)))
    .map(({ id, name }) => ({ id, name }))

/** Those of an organ who may be asked for an opinion. */
export const advisersAt = (tx: Tx, organId: number, ...except: readonly (string | null)[]) =>
  havingRoleAt(tx, organId, asked, except)

export type Question = { readonly id: string; readonly colleagueId: string; readonly question: string }

/** Asks a colleague what they think, before speaking. */
export const askOpinion = async (tx: Tx, { id, colleagueId, question }: Question): Promise<Result<void>> => {
  const held = await holdWay(tx, id)
  if (!held.ok) return held
  const { request, way, speaker, standIns } = held.value
  if (!turnOf(way, speaker, standIns)) return notYourTurn(way.steps[stepAt(way)]?.roles ?? [])
  const advisers = await advisersAt(tx, speaker.organId, speaker.id, request.personId)
  if (!advisers.some((one) => one.id === colleagueId)) return notAColleague('colleagueId')
  await insertOpinion(tx, {
    id: tx.newId(),
    requestId: id,
    askerId: speaker.id,
    askedId: colleagueId,
    question,
    askedAt: tx.now,
  })
  await appendEntries(tx, [
    {
      type: 'approval.opinion-asked',
      subject_kind: 'case',
      subject_id: request.caseId,
      data: { ...entryData(request), asked_id: colleagueId },
    },
  ])
  return ok(undefined)
}

/** Says what one thinks; it decides nothing. */
export const giveOpinion = async (
  tx: Tx,
  { id, answer }: { readonly id: string; readonly answer: string },
): Promise<Result<void>> => {
  const request = await findRequest(tx, id)
  if (!request) return noSuchRequest
  if (request.state !== 'pending') return endedAlready
  const me = 'id' in tx.actor ? tx.actor.id : ''
  const open = (await opinionsOn(tx, id)).find((one) => one.askedId === me && one.answer === null)
  if (!open) return notForYou('没有向您征求意见', 'You were not asked for an opinion')
  await saveAnswer(tx, open.id, answer)
  await appendEntries(tx, [
    {
      type: 'approval.opinion-given',
      subject_kind: 'case',
      subject_id: request.caseId,
      data: entryData(request),
    },
  ])
  return ok(undefined)
}
