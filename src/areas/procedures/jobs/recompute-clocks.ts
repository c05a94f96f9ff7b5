import { appendEntries } from '#areas/ledger/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { portionWords, settleWords } from '#platform/db/words.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import { recompute, type Recomputed } from '../domain/recompute.ts'
import { lockApproved, type CalendarChange, saveProgress } from '../store/calendar-changes.ts'
import { clocksTouching, type PlacedClock, placeOf, saveDueDates } from '../store/recompute.ts'
import { loadCalendar } from '../use/calendar.ts'

const system: Actor = { kind: 'system', task: 'procedures.recompute' }
const batch = 5_000

/** Another process may reckon by the calendar it holds for this long after an approval. */
const settleMs = 60_000

/**
 * Lets the days by which leads and cases are sorted follow their clocks. Those areas stand to the right, so what
 * they do is handed in; each runs in a transaction of its own beside the others, as people lock a case before its
 * clocks.
 */
export type Follow = (
  tx: Tx,
  ids: { leadIds: readonly string[]; caseIds: readonly string[] },
) => Promise<void>

type Batch = {
  readonly change: CalendarChange
  readonly found: readonly PlacedClock[]
  /** Those whose leads and cases have to follow. */
  readonly followed: readonly PlacedClock[]
  readonly moved: number
}

const entryOf = (
  change: CalendarChange,
  { leadId, caseId, organId, actionId }: PlacedClock,
  { clock, dueBefore }: Recomputed,
) => ({
  type: 'clock.recomputed',
  subject_kind: caseId === null ? 'lead' : 'case',
  subject_id: (caseId ?? leadId)!,
  organ_id: organId,
  data: {
    change_id: change.id,
    clock_id: clock.id,
    rule: clock.rule,
    due_before: dueBefore,
    due: clock.dueOn,
    action_id: actionId,
    organ_id: organId,
  },
})

const recomputeBatch = async (tx: Tx): Promise<Batch | undefined> => {
  const change = await lockApproved(tx)
  if (!change || (change.passBegan !== null && change.passBegan > tx.now)) return undefined
  const calendar = await loadCalendar(tx)
  const found = await clocksTouching(tx, change.year, { after: change.passAt, limit: batch })
  const changed = found.flatMap((placed) => {
    const after = recompute(placed.clock, calendar)
    return after ? [{ placed, after }] : []
  })
  const saved = await saveDueDates(
    tx,
    changed.map(({ after }) => after),
  )
  const moved = changed.filter(({ placed, after }) => after.moved && saved.has(placed.clock.id))
  await appendEntries(
    tx,
    moved.map(({ placed, after }) => entryOf(change, placed, after)),
  )
  // Counted with the clocks; the place moves once leads and cases have followed.
  await saveProgress(tx, change.id, {
    state: 'approved',
    recomputed: change.recomputed + moved.length,
    passAt: change.passAt,
    passBegan: change.passBegan ?? tx.now,
    following: true,
  })
  // A batch that was killed before all had followed has written its clocks already: which ones is not known any more.
  const followed = change.following ? found : changed.map(({ placed }) => placed)
  return { change, found, followed, moved: moved.length }
}

/** When every process reckons by the new calendar: a pass that begins then leaves nothing behind. */
const settledAt = ({ decidedAt }: CalendarChange): Date => new Date((decidedAt?.getTime() ?? 0) + settleMs)

const isLastPass = (change: CalendarChange): boolean =>
  change.passBegan !== null && change.passBegan >= settledAt(change)

/** What is counted of due days follows this one entry: it is counted anew, which is quicker than day by day. */
const recordDone = (tx: Tx, { id, year }: CalendarChange, recomputed: number) =>
  appendEntries(tx, [
    { type: 'calendar.recomputed', subject_kind: 'calendar', subject_id: id, data: { year, recomputed } },
  ])

const advance = async (tx: Tx, { change, found, moved }: Batch): Promise<void> => {
  const ended = found.length < batch
  const done = ended && isLastPass(change)
  const recomputed = change.recomputed + moved
  await saveProgress(tx, change.id, {
    state: done ? 'done' : 'approved',
    recomputed,
    passAt: ended ? null : placeOf(found.at(-1)!),
    passBegan: ended ? settledAt(change) : (change.passBegan ?? tx.now),
    following: false,
  })
  if (ended) await settleWords(tx)
  if (done) await recordDone(tx, change, recomputed)
}

const idsOf = (found: readonly PlacedClock[]) => ({
  leadIds: [...new Set(found.flatMap(({ leadId }) => leadId ?? []))],
  caseIds: [...new Set(found.flatMap(({ caseId }) => caseId ?? []))],
})

const followed =
  (follow: Follow, ids: Parameters<Follow>[1]) =>
  async (tx: Tx): Promise<void> => {
    await portionWords(tx)
    await follow(tx, ids)
  }

/**
 * One batch of what an approved calendar does to clocks. Killed in between, it does the same batch again, which
 * changes nothing twice. It goes over all of them until a pass began when every process has the new calendar.
 */
export const recomputeClocks = async (
  database: Db,
  follow: readonly Follow[],
  now = new Date(),
): Promise<number> => {
  const done = await inTransaction(database, system, recomputeBatch, now)
  if (!done) return 0
  const ids = idsOf(done.followed)
  if (done.followed.length > 0)
    await Promise.all(follow.map((each) => inTransaction(database, system, followed(each, ids), now)))
  await inTransaction(database, system, (tx) => advance(tx, done), now)
  return done.found.length < batch ? 0 : done.found.length
}

export const recomputing = (database: Db, follow: readonly Follow[]): Follower => ({
  name: 'procedures.recompute',
  everyMs: 5_000,
  run: () => recomputeClocks(database, follow),
})
