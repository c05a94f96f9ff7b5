import { receptionsOf } from '#areas/procedures/domain/plan.ts'
import { type Office, workScope } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { leadsPolicy } from '../policy.ts'
import { countQueue, type QueueFilter } from '../store/queue.ts'

/** The states in which a lead is the triage desk's, in whatever procedure it was received. */
export const statesOfTriage = (office: Office): readonly string[] => [
  ...new Set(
    receptionsOf(office).flatMap(({ states }) =>
      states.filter(({ phase }) => phase === 'triage').map(({ id }) => id),
    ),
  ),
]

export type TriageCounts = { overdue: number; today: number; week: number; offered: number }

/** What waits at the actor's triage desk, each counted up to a thousand; null for whoever has none. */
export const triageCounts = async (tx: Tx, office: Office): Promise<TriageCounts | null> => {
  const organ = organOf(tx.actor)
  if (!organ || !may(leadsPolicy, 'triage', tx.actor)) return null
  const waiting = statesOfTriage(office)
  const scope = workScope(office, leadsPolicy, tx.actor)
  const count = async (filter: Omit<QueueFilter, 'waiting'>) =>
    (await countQueue(tx, { filter: { ...filter, waiting }, scope, desk: organ.id, today: dateIn(tx.now) }))
      .count
  return {
    overdue: await count({ view: 'triage', due: 'overdue' }),
    today: await count({ view: 'triage', due: 'today' }),
    week: await count({ view: 'triage', due: 'week' }),
    offered: await count({ view: 'offered' }),
  }
}
