import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { endedAlready, onlyTheProposer, reasonNeeded } from '../domain/refusals.ts'
import { entryData, type Request } from '../domain/request.ts'
import { type Outcome, speak, type Spoken, type Voice } from '../domain/way.ts'
import { endRequest } from '../store/requests.ts'
import { insertVoice } from '../store/voices.ts'
import { carryOutApproved, type Deciding, letGo, standsAsProposed } from './carry-out.ts'
import type { ApprovalDesk } from './desk.ts'
import { holdWay } from './load.ts'

const entryOf = (request: Request, { voice, end }: Spoken, counts?: Readonly<Record<string, number>>) => {
  const data = {
    ...entryData(request),
    step: voice.step,
    role: voice.role,
    ...(voice.forId !== null && { for_id: voice.forId }),
    ...counts,
  }
  const about = { subject_kind: 'case', subject_id: request.caseId, data }
  if (voice.outcome === 'returned') return { type: 'approval.returned', ...about }
  return end === null ? { type: 'approval.reviewed', ...about } : { type: 'approval.decided', ...about }
}

/** Writes what was said, and where it was the last word what follows from it, all in one transaction. */
export const conclude = async (
  tx: Tx,
  desk: ApprovalDesk,
  request: Request,
  spoken: Spoken,
  said: Deciding & { readonly reason: string; readonly counts?: Readonly<Record<string, number>> },
): Promise<Result<void>> => {
  const { voice, end } = spoken
  if (voice.outcome === 'approved') {
    const stands = await standsAsProposed(tx, request)
    if (!stands.ok) return stands
  }
  await insertVoice(tx, tx.newId(), {
    ...(voice satisfies Voice),
    requestId: request.id,
    act: request.steps[voice.step]!.act,
    at: tx.now,
    reason: said.reason,
  })
  await appendEntries(tx, [entryOf(request, spoken, said.counts)])
  if (end === null) return ok(undefined)
  await endRequest(tx, request.id, end)
  return end === 'approved'
    ? carryOutApproved(tx, desk, request, said)
    : letGo(tx, desk, request, 'refused', said.tells)
}

export type Said = Deciding & {
  readonly id: string
  readonly outcome: Outcome
  readonly reason: string
}

/** Approves or returns a request where it is one's turn. */
export const speakOn = async (
  tx: Tx,
  desk: ApprovalDesk,
  { id, outcome, reason, ...deciding }: Said,
): Promise<Result<void>> => {
  const held = await holdWay(tx, id)
  if (!held.ok) return held
  const { request, way, speaker, standIns } = held.value
  const spoken = speak(way, speaker, standIns, outcome)
  if (!spoken.ok) return spoken
  if (outcome === 'returned' && reason.trim() === '') return reasonNeeded
  return conclude(tx, desk, request, spoken.value, { reason: reason.trim(), ...deciding })
}

/** Takes back what one proposed, while nobody has decided. */
export const withdrawRequest = async (tx: Tx, desk: ApprovalDesk, id: string): Promise<Result<void>> => {
  const held = await holdWay(tx, id)
  if (!held.ok) return held
  const { request, speaker } = held.value
  if (request.proposerId !== speaker.id) return onlyTheProposer
  if (request.state !== 'pending') return endedAlready
  await endRequest(tx, id, 'withdrawn')
  await appendEntries(tx, [
    {
      type: 'approval.withdrawn',
      subject_kind: 'case',
      subject_id: request.caseId,
      data: entryData(request),
    },
  ])
  return letGo(tx, desk, request, 'withdrawn')
}
