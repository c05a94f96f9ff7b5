import type { Calendar } from '#kernel/time/calendar.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { afterEffects, type AfterMove, newClock, withoutChanges } from '../domain/after-effects.ts'
import type { Clock, ClockChange } from '../domain/clock.ts'
import type { Effect } from '../domain/decide.ts'
import type { Procedure } from '../domain/procedure.ts'
import { type ClockOwner, insertClocks, saveClock } from '../store/clocks.ts'

/** Each clock that changed, once, as it stands in the end. */
const changed = ({ clocks, changes }: AfterMove, isNew: boolean): readonly Clock[] => {
  const started = new Set(changes.flatMap(({ id, change }) => (change === 'started' ? [id] : [])))
  const touched = new Set(changes.map(({ id }) => id))
  return clocks.filter(({ id }) => touched.has(id) && started.has(id) === isNew)
}

const save = async (tx: Tx, clocks: readonly Clock[]): Promise<void> => {
  for (const clock of clocks) await saveClock(tx, clock)
}

/** Writes what a move does to clocks; returns them as they stand now, and what changed for the ledger entry. */
export const applyClockEffects = async (
  tx: Tx,
  procedure: Procedure,
  effects: readonly Effect[],
  clocks: readonly Clock[],
  owner: ClockOwner,
  calendar: Calendar,
): Promise<AfterMove> => {
  const after = afterEffects(clocks, effects, {
    today: dateIn(tx.now),
    calendar,
    start: (started) => newClock(procedure, started, tx.newId(), calendar),
  })
  await insertClocks(
    tx,
    changed(after, true).map((clock) => ({ clock, owner })),
  )
  await save(tx, changed(after, false))
  return after
}

/** Writes that what a move did to clocks is taken back. */
export const undoClockEffects = async (
  tx: Tx,
  made: readonly ClockChange[],
  clocks: readonly Clock[],
  calendar: Calendar,
): Promise<AfterMove> => {
  const after = withoutChanges(clocks, made, { today: dateIn(tx.now), calendar })
  await save(tx, changed(after, false))
  return after
}
