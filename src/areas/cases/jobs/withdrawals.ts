import { type Desk, leadOfReport } from '#areas/leads/public.ts'
import { consumeEntries } from '#areas/ledger/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Db, transact, type Tx } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import { withdraw } from '../use/withdraw.ts'

const system: Actor = { kind: 'system', task: 'cases.withdraw' }

const notRegisteredYet = refuse({
  kind: 'missing',
  rule: 'design:order',
  message: text('尚未登记为线索', 'It is no lead yet'),
})

/** One at a time, so that one which has to wait for its lead to be registered is read again, and only that one. */
const withdrawNext = async (tx: Tx, desk: Desk): Promise<Result<number>> => {
  const { entries, walked } = await consumeEntries(tx, {
    name: 'cases.withdrawals',
    types: ['report.withdrawn'],
    limit: 1,
  })
  const [entry] = entries
  if (!entry) return ok(walked)
  const lead = await leadOfReport(tx, entry.subject_id)
  if (!lead) return notRegisteredYet
  const done = await withdraw(tx, desk, lead)
  return done.ok ? ok(1) : done
}

/** Lets leads and cases follow what reporters took back. */
export const withdrawing = (database: Db, desk: Desk): Follower => ({
  name: 'cases.withdraw',
  everyMs: 1000,
  run: async () => {
    const done = await transact(database, system, (tx) => withdrawNext(tx, desk))
    return done.ok ? done.value : 0
  },
})
