import type { Calendar } from '#kernel/time/calendar.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Clock, type ClockChange, isActive, project } from '../domain/clock.ts'
import type { Effect } from '../domain/decide.ts'
import { clockRuleOf, type Procedure } from '../domain/procedure.ts'
import { type ClockOwner, insertClocks, saveClock } from '../store/clocks.ts'

type ClockStarted = Extract<Effect, { kind: 'clock-started' }>

/** A clock of a procedure's rule, reckoned; not written yet. */
export const newClock = (
  procedure: Procedure,
  started: Omit<ClockStarted, 'kind'>,
  id: string,
  calendar: Calendar,
): Clock =>
  project(
    {
      id,
      rule: started.rule,
      startedOn: started.startedOn,
      term: started.term,
      roll: clockRuleOf(procedure, started.rule).roll,
      pauses: [],
      extensions: [],
      state: 'running',
      dueOn: null,
      provisional: false,
      endedOn: null,
      onTime: null,
    },
    calendar,
  )

const changeOf = (clock: Clock, change: ClockChange['change']): ClockChange => ({
  id: clock.id,
  rule: clock.rule,
  change,
  due: clock.dueOn,
  ...(change === 'met' && clock.onTime !== null && { onTime: clock.onTime }),
})

const end = async (
  tx: Tx,
  clock: Clock,
  state: 'met' | 'cancelled',
  onTime: boolean | null,
): Promise<Clock> => {
  const ended: Clock = { ...clock, state, endedOn: dateIn(tx.now), onTime }
  await saveClock(tx, ended)
  return ended
}

/** Writes what a move does to clocks; returns them as they stand now, and what changed for the ledger entry. */
export const applyClockEffects = async (
  tx: Tx,
  procedure: Procedure,
  effects: readonly Effect[],
  clocks: readonly Clock[],
  owner: ClockOwner,
  calendar: Calendar,
): Promise<{ readonly clocks: readonly Clock[]; readonly changes: readonly ClockChange[] }> => {
  const standing = new Map(clocks.map((clock) => [clock.id, clock]))
  const changes: ClockChange[] = []
  for (const effect of effects) {
    if (effect.kind === 'clock-started') {
      const clock = newClock(procedure, effect, tx.newId(), calendar)
      await insertClocks(tx, [{ clock, owner }])
      standing.set(clock.id, clock)
      changes.push(changeOf(clock, 'started'))
    }
    if (effect.kind === 'clock-met' || effect.kind === 'clock-cancelled') {
      const clock = standing.get(effect.clockId)
      if (!clock) continue
      const [state, onTime] =
        effect.kind === 'clock-met' ? (['met', effect.onTime] as const) : (['cancelled', null] as const)
      const ended = await end(tx, clock, state, onTime)
      standing.set(ended.id, ended)
      changes.push(changeOf(ended, state))
    }
  }
  return { clocks: [...standing.values()], changes }
}

/** Takes back what a move did to clocks: those it started are cancelled, those it ended run on as if it had not. */
export const undoClockEffects = async (
  tx: Tx,
  done: readonly ClockChange[],
  clocks: readonly Clock[],
  calendar: Calendar,
): Promise<{ readonly clocks: readonly Clock[]; readonly changes: readonly ClockChange[] }> => {
  const standing = new Map(clocks.map((clock) => [clock.id, clock]))
  const changes: ClockChange[] = []
  for (const { id, change } of done) {
    const clock = standing.get(id)
    if (!clock) continue
    if (change === 'started' && isActive(clock)) {
      standing.set(id, await end(tx, clock, 'cancelled', null))
      changes.push(changeOf(clock, 'cancelled'))
    }
    if (change === 'met' || change === 'cancelled') {
      const restored = project({ ...clock, state: 'running', endedOn: null, onTime: null }, calendar)
      await saveClock(tx, restored)
      standing.set(id, restored)
      changes.push(changeOf(restored, 'restored'))
    }
  }
  return { clocks: [...standing.values()], changes }
}
