import type { Limits } from '#areas/intake/use/limits.ts'
import type { Intake } from '#areas/intake/public.ts'
import type { Signer } from '#areas/ledger/public.ts'
import type { RecommendationDesk } from '#areas/recommendations/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/tx.ts'

/** What the public pages' services are made of. */
export type PortalSystem = {
  readonly database: Db
  readonly intake: Intake
  readonly signer: Signer
  readonly rates: Limits
  readonly recommendations: RecommendationDesk
}

export const visitor: Actor = { kind: 'visitor' }
