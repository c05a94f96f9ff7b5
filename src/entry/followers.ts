import { followClocks as casesFollow, withdrawing } from '#areas/cases/public.ts'
import { migrating } from '#areas/cases/versions/jobs/migrate-cases.ts'
import { importing } from '#areas/intake/import/jobs/importing.ts'
import { sweepSignIns } from '#areas/accounts/public.ts'
import { sweeping } from '#areas/intake/public.ts'
import { followClocks as leadsFollow, registerReports } from '#areas/leads/public.ts'
import { followReplyDues, namedByLetters } from '#areas/recommendations/public.ts'
import { sealing } from '#areas/ledger/public.ts'
import { keepingFigures } from '#areas/statistics/public.ts'
import { warning } from '#areas/procedures/jobs/warn.ts'
import { recomputing } from '#areas/procedures/jobs/recompute-clocks.ts'
import { watching } from '#areas/quality/public.ts'
import { inTransaction } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import type { System } from './system.ts'

/** The work that goes on by itself: one line each. */
export const followers = (system: System): readonly Follower[] => [
  sealing(system.database, system.signer),
  importing(system.importer),
  sweeping(system.database, system.intake.files, [namedByLetters]),
  {
    name: 'leads.register',
    everyMs: 500,
    run: () =>
      inTransaction(system.database, { kind: 'system', task: 'leads.register' }, (tx) =>
        registerReports(tx, system.office),
      ),
  },
  withdrawing(system.database, system.desk),
  watching(system.database, { office: system.office, files: system.intake.files }),
  keepingFigures(system.database, system.plan.indicators),
  warning(system.database, system.office),
  migrating(system.database, system.office, [leadsFollow]),
  recomputing(system.database, [casesFollow, leadsFollow, (tx, { caseIds }) => followReplyDues(tx, caseIds)]),
  {
    name: 'accounts.sweep',
    everyMs: 3_600_000,
    run: async () => {
      await inTransaction(system.database, { kind: 'system', task: 'accounts.sweep' }, sweepSignIns)
      return 0
    },
  },
  {
    // Another process may have changed the organs or the calendar.
    name: 'entry.refresh',
    everyMs: 15_000,
    run: async () => {
      await system.organs.refresh()
      await system.refreshCalendar()
      return 0
    },
  },
]
