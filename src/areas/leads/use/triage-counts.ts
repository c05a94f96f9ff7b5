import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { leadsPolicy } from '../policy.ts'
import { countQueue, type QueueFilter } from '../store/queue.ts'

export type TriageCounts = { overdue: number; today: number; week: number; offered: number }

/** What waits at the actor's triage desk, each counted up to a thousand; null for whoever has none. */
export const triageCounts = async (tx: Tx): Promise<TriageCounts | null> => {
  const organ = organOf(tx.actor)
  if (!organ || !may(leadsPolicy, 'triage', tx.actor)) return null
  const count = async (filter: QueueFilter) => (await countQueue(tx, filter, organ, dateIn(tx.now))).count
  return {
    overdue: await count({ view: 'triage', due: 'overdue' }),
    today: await count({ view: 'triage', due: 'today' }),
    week: await count({ view: 'triage', due: 'week' }),
    offered: await count({ view: 'offered' }),
  }
}
