import { type ClockChange, isActive, nextDue } from '#areas/procedures/domain/clock.ts'
import { type ClockEffect, meet } from '#areas/procedures/domain/clock-effects.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { applyClockEffects, type Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { computeDue } from '#kernel/time/due.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { caseIsClosed, notAReporter } from '../domain/refusals.ts'
import { saveCase } from '../store/cases.ts'
import { setAside } from '../store/set-aside.ts'
import { clockOwner, type HeldCase, holdCaseAnyway } from './hold.ts'

const changeClocks = async (
  tx: Tx,
  { calendar }: Office,
  held: HeldCase,
  effects: readonly ClockEffect[],
): Promise<readonly ClockChange[]> => {
  const { procedure, clocks, case: concerned } = held
  const after = await applyClockEffects(tx, procedure, effects, clocks, clockOwner(held), calendar())
  await saveCase(tx, concerned.id, { dueOn: nextDue(after.clocks) })
  return after.changes
}

/** What is examined: whose recusal, and by when it is decided; the clock where the procedure has one. */
export type Examined = {
  readonly clockId: string | null
  readonly dueOn: string | null
  /** The report of the one who applied, by its number. */
  readonly applicant: string | null
}

/** Where a procedure says nothing of its own. Source: CIV 17, ADM 17 and PIL 23 all have three days. */
const usually = { term: { length: 3, unit: 'day' }, roll: true, pauses: [], extensions: [] } as const

export type Asked = {
  readonly caseId: string
  readonly personId: string
  readonly again: boolean
  /** Which reporter of the case applied, by their lead; nobody where the office asks itself. */
  readonly applicantId: string | null
}

/**
 * Somebody's recusal is asked for: the period for deciding it begins, and where the procedure says so they take no
 * part meanwhile; while a refusal is reconsidered they go on (CIV 17). The program does it for whoever may ask.
 */
export const examineRecusal = async (
  tx: Tx,
  office: Office,
  { caseId, personId, again, applicantId }: Asked,
): Promise<Result<Examined>> => {
  const held = await holdCaseAnyway(tx, office, caseId)
  if (!held.ok) return held
  const { procedure, case: concerned, reporters } = held.value
  if (concerned.closedOn !== null) return caseIsClosed
  const applying = reporters.find(({ lead }) => lead.id === applicantId)
  if (applicantId !== null && !applying) return notAReporter
  const applicant = applying?.lead.number ?? null
  const { recusal } = procedure
  if (recusal?.stops && !again) await setAside(tx, caseId, personId, { from: true, takeAway: false })
  const today = dateIn(tx.now)
  if (!recusal)
    return ok({
      clockId: null,
      dueOn: computeDue({ from: today, ...usually }, office.calendar()).due,
      applicant,
    })
  const { term } = clockRuleOf(procedure, recusal.clock)
  const [started] = await changeClocks(tx, office, held.value, [
    { kind: 'clock-started', rule: recusal.clock, startedOn: today, term },
  ])
  return ok({ clockId: started!.id, dueOn: started!.due, applicant })
}

export type Settled = {
  readonly caseId: string
  readonly personId: string
  readonly clockId: string | null
  readonly outcome: 'granted' | 'refused' | 'withdrawn'
}

/** It is decided, or no longer asked for: whoever is recused has no part in the case, everybody else goes on. */
export const settleRecusal = async (
  tx: Tx,
  office: Office,
  { caseId, personId, clockId, outcome }: Settled,
): Promise<Result<void>> => {
  const held = await holdCaseAnyway(tx, office, caseId)
  if (!held.ok) return held
  const granted = outcome === 'granted'
  await setAside(tx, caseId, personId, { from: granted, takeAway: granted })
  const clock = held.value.clocks.find((one) => one.id === clockId && isActive(one))
  if (!clock) return ok(undefined)
  await changeClocks(tx, office, held.value, [
    outcome === 'withdrawn' ? { kind: 'clock-cancelled', clockId: clock.id } : meet(clock, dateIn(tx.now)),
  ])
  return ok(undefined)
}
