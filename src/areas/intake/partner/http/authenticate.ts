import { ok, refuse } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Authenticate } from '#platform/http/api.ts'
import type { Intake } from '../../use/intake.ts'
import type { Limits } from '../../use/limits.ts'
import { findByKey } from '../store/partners.ts'
import { keyHash } from '../use/keys.ts'
import { keyNeeded } from '../use/refusals.ts'

const system = { kind: 'system', task: 'partner.authenticate' } as const

const keyOf = (header: string | undefined): string | undefined =>
  /^Bearer +(?<key>[\w-]{20,200}) *$/iu.exec(header ?? '')?.groups?.['key']

export type PartnerDeps = {
  readonly intake: Intake
  readonly database: Db
  readonly rates: Limits
}

/** Which partner calls, by its key, and within its budget. */
export const authenticatePartner =
  ({ intake, database, rates }: PartnerDeps): Authenticate =>
  async (request) => {
    const key = keyOf(request.headers.authorization)
    const partner = key
      ? await inTransaction(database, system, (tx) => findByKey(tx, keyHash(intake.keys, key)))
      : undefined
    const organ = partner?.active ? intake.organs().byId(partner.organId) : undefined
    if (!partner || !organ) return refuse(keyNeeded)
    const taken = rates.take('partner', partner.id)
    if (!taken.ok) return taken
    return ok({ kind: 'partner', id: partner.id, organ: { id: organ.id, level: organ.level } })
  }
