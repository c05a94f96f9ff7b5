import { triageCounts } from '#areas/leads/public.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { activeClocksOfCases, type Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type * as contract from '../contract.ts'
import type { Case } from '../domain/case.ts'
import { countWork, pageOfWork } from '../store/worklist.ts'
import { rowsOf } from './case-rows.ts'
import { procedureFor } from './hold.ts'
import { workQuery } from './list-cases.ts'

type Work = ResponseOf<typeof contract.myWork>
type Group = Work['groups'][number]['id']

const groups: readonly Group[] = ['overdue', 'today', 'week', 'later', 'undated', 'waiting']
/** In which cases lie that were not read: work is read by due day. */
const last: readonly Group[] = ['later', 'undated', 'waiting']
const mostCases = 1_000
const shownInGroup = 20

const isWaiting = (office: Office, one: Case): boolean =>
  stateOf(procedureFor(office, one), one.state).phase === 'waiting'

/** Those with a period that stands still: somebody else has to act first. */
const standingStill = async (tx: Tx, shown: readonly Case[]): Promise<ReadonlySet<string>> => {
  const undated = shown.filter(({ dueOn }) => dueOn === null).map(({ id }) => id)
  return new Set((await activeClocksOfCases(tx, undated)).keys())
}

const groupOf = (office: Office, one: Case, still: ReadonlySet<string>, today: IsoDate): Group => {
  if (isWaiting(office, one) || still.has(one.id)) return 'waiting'
  if (one.dueOn === null) return 'undated'
  if (one.dueOn < today) return 'overdue'
  if (one.dueOn === today) return 'today'
  return one.dueOn <= addDays(today, 7) ? 'week' : 'later'
}

/** Whoever assigns cases is told of what came from another organ; it lies in wait for nobody else. */
const receivedCount = async (tx: Tx, office: Office): Promise<number | null> => {
  const query = workQuery(tx, office, { view: 'received', handler: 'none' })
  return query.mine?.assigns ? (await countWork(tx, query)).count : null
}

/** What the actor has to do, those due first on top of each group. */
export const myWork = async (tx: Tx, office: Office): Promise<Result<Work>> => {
  const today = dateIn(tx.now)
  const found = await pageOfWork(tx, workQuery(tx, office, { view: 'mine' }), {
    after: null,
    limit: mostCases + 1,
  })
  const read = found.slice(0, mostCases)
  const still = await standingStill(tx, read)
  const grouped = Map.groupBy(read, (one) => groupOf(office, one, still, today))
  const shown = groups.map((id) => (grouped.get(id) ?? []).slice(0, shownInGroup))
  const rows = new Map((await rowsOf(tx, office, shown.flat())).map((row) => [row.id, row]))
  return ok({
    groups: groups.map((id, index) => ({
      id,
      count: grouped.get(id)?.length ?? 0,
      more: found.length > mostCases && last.includes(id),
      rows: shown[index]!.map((one) => rows.get(one.id)!),
    })),
    received: await receivedCount(tx, office),
    triage: await triageCounts(tx, office),
  })
}
