import { colleagues } from '#areas/accounts/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchRequest } from '../domain/refusals.ts'
import type { Request } from '../domain/request.ts'
import type { Speaker, StandIn, Voice, Way } from '../domain/way.ts'
import { delegationsAt } from '../store/delegations.ts'
import { lockRequest } from '../store/requests.ts'
import { voicesOf } from '../store/voices.ts'

export const wayOf = (request: Request, voices: readonly Voice[]): Way => ({ ...request, voices })

/** Nobody but staff takes part. */
export const speakerOf = ({ actor }: Tx): Speaker =>
  actor.kind === 'staff'
    ? { id: actor.id, organId: actor.organ.id, roles: actor.roles }
    : { id: '', organId: 0, roles: [] }

/** Who stands in for whom today; only for a role that the one who is away still has. */
export const standInsAt = async (tx: Tx, organId: number): Promise<StandIn[]> => {
  const today = dateIn(tx.now)
  const running = (await delegationsAt(tx, [organId], today)).filter(({ from }) => from <= today)
  if (running.length === 0) return []
  const staff = await colleagues(tx, organId)
  return running.filter(({ giverId, role }) =>
    staff.some(({ id, roles }) => id === giverId && roles.some((held) => held.role === role)),
  )
}

export type HeldWay = {
  readonly request: Request
  readonly way: Way
  readonly speaker: Speaker
  readonly standIns: readonly StandIn[]
}

/** A request, held against others who speak on it, with all that a decision on it needs. */
export const holdWay = async (tx: Tx, id: string): Promise<Result<HeldWay>> => {
  const request = await lockRequest(tx, id)
  if (!request) return noSuchRequest
  const speaker = speakerOf(tx)
  return ok({
    request,
    way: wayOf(request, await voicesOf(tx, [id])),
    speaker,
    standIns: await standInsAt(tx, speaker.organId),
  })
}
