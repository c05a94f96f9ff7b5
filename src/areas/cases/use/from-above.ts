import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import type { Tx } from '#platform/db/tx.ts'
import { casesPolicy } from '../policy.ts'
import { findCase } from '../store/cases.ts'
import { mayCommand } from './hold.ts'

export type Commanding = {
  readonly above: Organ
  /** With the powers of the chief procurator there. */
  readonly there: Actor
}

/** Whoever leads the organ of a case from above makes the moves that are for the level above, and no others (ORG 24). */
export const commanding = async (tx: Tx, office: Office, caseId: string): Promise<Commanding | undefined> => {
  const { actor } = tx
  if (actor.kind !== 'staff' || !may(casesPolicy, 'command', actor)) return undefined
  const found = await findCase(tx, caseId)
  if (!found || !mayCommand(actor, found)) return undefined
  const [above, organ] = [office.organ(actor.organ.id), office.organ(found.organ.id)]
  if (!above || !organ) return undefined
  return {
    above,
    there: { ...actor, organ: { id: organ.id, level: organ.level }, roles: ['chief_procurator'] },
  }
}
