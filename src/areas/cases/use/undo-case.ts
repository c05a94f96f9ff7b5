import { appendEntries, readTimeline } from '#areas/ledger/public.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { movedData, undoable } from '#areas/procedures/domain/undo.ts'
import { type Office, undoClockEffects } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchEntry } from '../domain/refusals.ts'
import { saveCase } from '../store/cases.ts'
import { holdCase } from './hold.ts'
import { tellReporters } from './reporters.ts'

/** As many entries as can lie between a move and its undoing. */
const mostEntries = 200

/** Takes back the last move: state, handler and clocks as they were, and a new entry that says so. */
export const undoCase = async (
  tx: Tx,
  office: Office,
  { id, entryId }: { readonly id: string; readonly entryId: string },
): Promise<Result<{ readonly entryId: string }>> => {
  const held = await holdCase(tx, office, id)
  if (!held.ok) return held
  const { case: now, procedure, clocks } = held.value
  const entries = await readTimeline(tx, id, { limit: mostEntries })
  const made = entries.find((entry) => entry.id === entryId)
  if (!made) return noSuchEntry
  const allowed = undoable(procedure, made, entries, tx)
  if (!allowed.ok) return allowed

  const { move, from: back, handler_before: handlerBefore = null, clocks: done } = movedData(made)
  const after = await undoClockEffects(tx, done, clocks, office.calendar())
  await saveCase(tx, id, {
    state: back,
    handlerId: handlerBefore,
    dueOn: nextDue(after.clocks),
    // No move leads out of a closed state, so the case was open before.
    closedOn: null,
  })
  const moved = { kind: 'moved', move, from: now.state, to: back } as const
  const told = await tellReporters(tx, held.value, [moved], after.clocks, '')
  if (!told.ok) return told
  const [entry] = await appendEntries(tx, [
    {
      type: 'case.undone',
      subject_kind: 'case',
      subject_id: id,
      data: {
        undoes: entryId,
        procedure: procedure.id,
        move,
        from: now.state,
        to: back,
        phase: stateOf(procedure, back).phase,
        clocks: after.changes as never,
        action_id: now.actionId,
        organ_id: now.organ.id,
        priority_id: now.priorityId,
        opened_on: now.openedOn,
      },
    },
  ])
  return ok({ entryId: entry!.id })
}
