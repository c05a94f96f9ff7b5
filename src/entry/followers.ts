import { registerReports } from '#areas/leads/public.ts'
import { sealing } from '#areas/ledger/public.ts'
import { inTransaction } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import type { System } from './system.ts'

/** The work that goes on by itself: one line each. */
export const followers = (system: System): readonly Follower[] => [
  sealing(system.database, system.signer),
  {
    name: 'leads.register',
    everyMs: 500,
    run: () =>
      inTransaction(system.database, { kind: 'system', task: 'leads.register' }, (tx) =>
        registerReports(tx, system.office),
      ),
  },
]
