import { appendEntries } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { intakePolicy } from '../../policy.ts'
import type { IntakeKeys } from '../../use/intake.ts'
import {
  deactivatePartner,
  findPartner,
  findPartners,
  insertPartner,
  type Partner,
} from '../store/partners.ts'
import { hintOf, keyHash, newKey } from './keys.ts'
import { mayNotManage, noSuchPartner } from './refusals.ts'

const allowed = (tx: Tx, organId: number): boolean =>
  may(intakePolicy, 'manage_partners', tx.actor, { organs: [organId], ancestors: {} })

const entry = (type: string, id: string, organId: number) => ({
  type,
  subject_kind: 'partner',
  subject_id: id,
  organ_id: organId,
  data: {},
})

/** The key is given to the caller and not kept: who loses it gets a new one. */
export const addPartner = async (
  tx: Tx,
  keys: IntakeKeys,
  { name, organId }: { readonly name: string; readonly organId: number },
): Promise<Result<{ readonly id: string; readonly key: string }>> => {
  if (!allowed(tx, organId)) return mayNotManage
  const id = tx.newId()
  const key = newKey()
  await insertPartner(tx, { id, name, organId, keyHash: keyHash(keys, key), hint: hintOf(key) })
  await appendEntries(tx, [entry('partner.added', id, organId)])
  return ok({ id, key })
}

export const listPartners = async (tx: Tx): Promise<Result<readonly Partner[]>> =>
  may(intakePolicy, 'manage_partners', tx.actor) ? ok(await findPartners(tx)) : mayNotManage

/** From the next request on the key opens nothing. */
export const revokePartner = async (tx: Tx, id: string): Promise<Result<void>> => {
  const partner = await findPartner(tx, id)
  if (!partner || !allowed(tx, partner.organId)) return noSuchPartner
  if (partner.active) {
    await deactivatePartner(tx, id)
    await appendEntries(tx, [entry('partner.revoked', id, partner.organId)])
  }
  return ok(undefined)
}
