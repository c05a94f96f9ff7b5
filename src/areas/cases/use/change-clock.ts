import { appendEntries } from '#areas/ledger/public.ts'
import { type Clock, nextDue, project } from '#areas/procedures/domain/clock.ts'
import { adjust, type Adjustment } from '#areas/procedures/domain/adjust.ts'
import { checkGrant } from '#areas/procedures/domain/grant.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { type Office, saveClock } from '#areas/procedures/public.ts'
import { rolesOf } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchClock } from '../domain/refusals.ts'
import { saveCase } from '../store/cases.ts'
import { insertNotes } from '../store/notes.ts'
import { type HeldCase, holdCase } from './hold.ts'
import { tellDue } from './reporters.ts'

export type ClockCommand = {
  readonly id: string
  readonly clockId: string
  readonly asked: Adjustment
  /** Why it is made longer, in words: kept with the case. */
  readonly reason?: string
}

const entryTypes = { pause: 'clock.paused', resume: 'clock.resumed', extend: 'clock.extended' } as const

const detailsOf = (asked: Adjustment) => {
  switch (asked.change) {
    case 'pause':
      return { reason: asked.reasonId, from: asked.from }
    case 'resume':
      return { reason: asked.reasonId, to: asked.to }
    case 'extend':
      return { extension: asked.ruleId, length: asked.length }
  }
}

const entryOf = ({ case: held, procedure }: HeldCase, before: Clock, after: Clock, asked: Adjustment) => ({
  type: entryTypes[asked.change],
  subject_kind: 'case',
  subject_id: held.id,
  data: {
    ...detailsOf(asked),
    clock_id: after.id,
    rule: after.rule,
    procedure: procedure.id,
    due_before: before.dueOn,
    due: after.dueOn,
    action_id: held.actionId,
    organ_id: held.organ.id,
  },
})

/** By hand a period is made longer by whoever has the last word on it here; everybody else asks for approval. */
const mayExtend = (
  { actor }: Tx,
  { plan }: Office,
  { procedure, clocks }: HeldCase,
  { clockId, asked }: ClockCommand,
): Result<void> => {
  const clock = clocks.find(({ id }) => id === clockId)
  if (!clock || asked.change !== 'extend') return ok(undefined)
  const rule = clockRuleOf(procedure, clock.rule)
  const extension = rule.extensions.find(({ id }) => id === asked.ruleId)
  return extension ? checkGrant(plan, rule, extension, rolesOf(actor)) : ok(undefined)
}

const changeHeld = async (
  tx: Tx,
  office: Office,
  held: HeldCase,
  { id, clockId, asked, reason }: ClockCommand,
): Promise<Result<void>> => {
  const { procedure, clocks } = held
  const clock = clocks.find((one) => one.id === clockId)
  if (!clock || tx.actor.kind !== 'staff') return noSuchClock
  const by = { id: tx.actor.id, today: dateIn(tx.now) }
  const adjusted = adjust(clockRuleOf(procedure, clock.rule), clock, asked, by)
  if (!adjusted.ok) return adjusted

  const after = project(adjusted.value, office.calendar())
  const all = clocks.map((one) => (one.id === clockId ? after : one))
  await saveClock(tx, after)
  await saveCase(tx, id, { dueOn: nextDue(all) })
  await tellDue(tx, held, all)
  if (reason)
    await insertNotes(tx, id, [
      { id: tx.newId(), at: tx.now, authorId: tx.actor.id, kind: 'reason', move: 'extend', body: reason },
    ])
  await appendEntries(tx, [entryOf(held, clock, after, asked)])
  return ok(undefined)
}

/** Pauses, resumes or extends a period of a case as its rule allows; everybody who waits for it sees the new day. */
export const changeClock = async (tx: Tx, office: Office, command: ClockCommand): Promise<Result<void>> => {
  const held = await holdCase(tx, office, command.id)
  if (!held.ok) return held
  const granted = mayExtend(tx, office, held.value, command)
  return granted.ok ? changeHeld(tx, office, held.value, command) : granted
}

/** Extends what was granted on the way through the approvals, in the name of whoever decided there. */
export const changeAsGranted = async (
  tx: Tx,
  office: Office,
  command: ClockCommand,
): Promise<Result<void>> => {
  const held = await holdCase(tx, office, command.id)
  return held.ok ? changeHeld(tx, office, held.value, command) : held
}
